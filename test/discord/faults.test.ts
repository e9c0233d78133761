import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Services } from '../../src/app/services.js';
import type { RestFault } from '../stand-in/index.js';
import { type Bench, complaints, startBench } from './bench.js';

const CALLBACK = 'POST /interactions';
const MESSAGE = 'POST /channels/:channel/messages';
const QUESTION = 'How many cars does the bridge carry?';

const PASSING: readonly RestFault[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'html', status: 502 },
  { kind: 'html', status: 200 },
  { kind: 'bad json' },
  { kind: 'reset' },
  { kind: 'lost answer' },
  { kind: 'rate limit', retryAfterSeconds: 0.2, header: false },
  { kind: 'rate limit', retryAfterSeconds: 0.2, header: true },
  { kind: 'rate limit', retryAfterSeconds: 0.2, header: true, scope: 'shared' },
  { kind: 'rate limit', retryAfterSeconds: 0.2, header: false, scope: 'global' },
  { kind: 'delay', ms: 300 },
];

const nameOf = (fault: RestFault): string => JSON.stringify(fault).replaceAll(/[{}"]/gu, '');

describe('when Discord’s API fails', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
    await bench.settled();
  });
  afterEach(async () => {
    await bench.stop();
  });

  const tries = (route: string): number =>
    bench.discord.journal.requests.filter((request) => `${request.method} ${request.route}`.startsWith(route))
      .length;

  it.each(PASSING.map((fault) => [nameOf(fault), fault] as const))(
    'an interaction is answered all the same: %s',
    async (_name, fault) => {
      bench.discord.faults.plan(CALLBACK, fault);
      const seen = await bench.discord.slash('ask', { question: QUESTION });
      expect(seen.message?.text).toContain('less than 2,000 cars');
      expect(tries(CALLBACK)).toBeLessThanOrEqual(2);
    },
  );

  it.each(PASSING.map((fault) => [nameOf(fault), fault] as const))(
    'a message is answered once: %s',
    async (_name, fault) => {
      bench.discord.faults.plan(MESSAGE, fault);
      const { answers, sent } = await bench.discord.directMessage(QUESTION);
      expect(answers[0]?.text).toContain('less than 2,000 cars');
      await bench.discord.until(() => tries(MESSAGE) >= 2, 400);
      const own = bench.discord.messagesIn(sent.channelId).filter(({ author }) => author === 'helper');
      expect(own).toHaveLength(1);
    },
  );

  it('three tries are the most, each waiting longer, and the apology is one more message', async () => {
    bench.discord.faults.plan(MESSAGE, { kind: 'status', status: 500 }, 3);
    const { answers } = await bench.discord.directMessage(QUESTION);
    expect(answers.map(({ text }) => text)).toEqual([
      expect.stringMatching(/the fault is ours\..* \(id abc123\)/u),
    ]);
    const at = bench.discord.journal.requests
      .filter(({ route }) => route === '/channels/:channel/messages')
      .map(({ at: time }) => time);
    const gaps = at.slice(1, 3).map((time, index) => time - (at[index] ?? 0));
    expect(gaps[0]).toBeGreaterThanOrEqual(95);
    expect(gaps[1]).toBeGreaterThanOrEqual(195);
    expect(complaints(bench.logged)).toEqual(['error: answer failed']);
  });

  it('a limit without a header is waited for, not hammered', async () => {
    bench.discord.faults.plan(MESSAGE, { kind: 'rate limit', retryAfterSeconds: 0.5, header: false }, 2);
    const started = performance.now();
    const { answers } = await bench.discord.directMessage(QUESTION);
    expect(answers).toHaveLength(1);
    expect(performance.now() - started).toBeGreaterThanOrEqual(1000);
    expect(tries(MESSAGE)).toBe(3);
  });

  it('a hanging answer is tried a second time within Discord’s three seconds', async () => {
    bench.discord.faults.plan(CALLBACK, { kind: 'hang' });
    const seen = await bench.discord.slash('ask', { question: QUESTION });
    expect(seen.message?.text).toContain('less than 2,000 cars');
    expect(seen.ms).toBeLessThan(2500);
  });

  it('a bot that Discord does not answer at all stays alive and answers the next', async () => {
    bench.discord.faults.plan(CALLBACK, { kind: 'hang' }, 20);
    expect((await bench.discord.slash('ask', { question: QUESTION })).kind).toBe('nothing');
    bench.discord.faults.clear();
    expect((await bench.discord.slash('help')).kind).toBe('message');
  });

  it('a failed autocomplete is let go', async () => {
    bench.discord.faults.plan(CALLBACK, { kind: 'status', status: 400 });
    const seen = await bench.discord.autocomplete('who', 'name', { name: 'lop' }, { within: 300 });
    expect(seen.kind).toBe('nothing');
    expect(tries(CALLBACK)).toBe(1);
  });

  it('a refused answer becomes a sentence with an id', async () => {
    bench.discord.faults.plan(CALLBACK, { kind: 'status', status: 400 });
    const seen = await bench.discord.slash('ask', { question: QUESTION });
    expect(seen).toMatchObject({ kind: 'message', ephemeral: true });
    expect(seen.message?.text).toContain('(id abc123)');
    expect(bench.logged.filter(({ level }) => level === 'error')).toMatchObject([
      { event: 'answer failed', fields: { id: 'abc123' } },
    ]);
  });

  it('an answer that comes too late (10062) is a warning', async () => {
    bench.discord.faults.plan(CALLBACK, { kind: 'delay', ms: 50 });
    const asked = bench.discord.slash('ask', { question: QUESTION }, { within: 400 });
    bench.discord.clock.advance(4000);
    expect((await asked).refused).toMatchObject([{ code: 10_062 }]);
    await bench.discord.until(() => bench.logged.some(({ event }) => event === 'answer not taken'));
    expect(complaints(bench.logged)).toEqual(['warn: answer not taken']);
  });

  it('a token that is too old for the result of a slow task (50027) is a warning', async () => {
    bench.discord.faults.plan('PATCH', { kind: 'delay', ms: 50 }, 2);
    const asked = bench.discord.slash('reindex', {}, { as: 'mod', within: 600 });
    await bench.discord.until(() => bench.discord.interactions().some(({ deferred }) => deferred));
    bench.discord.clock.advance(16 * 60_000);
    await asked;
    await bench.discord.until(() => complaints(bench.logged).length === 2);
    expect(complaints(bench.logged)).toEqual(['warn: progress not shown', 'warn: answer not taken']);
  });

  it('events that are delivered five times are answered once', async () => {
    bench.discord.gateway.repeat(5, 40);
    for (let n = 0; n < 10; n += 1) {
      const seen = await bench.discord.slash('help');
      expect(seen.refused).toEqual([]);
    }
    const { answers } = await bench.discord.directMessage(QUESTION, { answers: 2, within: 300 });
    expect(answers).toHaveLength(1);
    expect(tries(CALLBACK)).toBe(10);
  });
});

describe('when an interaction reaches the bot too late', () => {
  it('nothing is spent on it, and the next is answered', async () => {
    let elapsed = 0;
    const bench = await startBench({
      services: (services) => ({ ...services, clock: { ...services.clock, elapsed: () => elapsed } }),
    });
    await bench.discord.slash('help');
    elapsed = 5_000;
    expect((await bench.discord.slash('help', {}, { within: 300 })).kind).toBe('nothing');
    expect(complaints(bench.logged)).toEqual(['warn: interaction too old']);
    elapsed = 0;
    expect((await bench.discord.slash('help')).kind).toBe('message');
    await bench.stop();
  });
});

describe('when the app fails', () => {
  const broken = (fault: () => never) => (services: Services) => ({
    ...services,
    commands: services.commands.map((command) =>
      command.name === 'about' ? ({ ...command, run: fault } as typeof command) : command,
    ),
  });

  it('the asker gets a sentence with an id, and the log the fault', async () => {
    const bench = await startBench({
      services: broken(() => {
        throw new Error('secret words');
      }),
    });
    const seen = await bench.discord.slash('about');
    expect(seen).toMatchObject({ kind: 'message', ephemeral: true });
    expect(seen.message?.text).toContain('(id abc123)');
    expect(complaints(bench.logged)).toEqual(['error: request failed']);
    await bench.stop();
  });

  it('an answer that is not ready in time becomes a sentence with an id', async () => {
    const never = (services: Services) => ({
      ...services,
      commands: services.commands.map((command) =>
        command.name === 'about'
          ? ({ ...command, run: () => new Promise(() => {}) } as typeof command)
          : command,
      ),
    });
    const bench = await startBench({ services: never, timings: { answer: 150 } });
    const seen = await bench.discord.slash('about');
    expect(seen.message?.text).toContain('This took too long.');
    expect(seen.message?.text).toContain('(id abc123)');
    expect((await bench.discord.slash('help')).kind).toBe('message');
    await bench.stop();
  });
});
