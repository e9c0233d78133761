import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './bench.js';

const ROUNDS = 4;

const DROPS: readonly [name: string, drop: (bench: Bench) => void][] = [
  ['close 4000', ({ discord }) => discord.gateway.drop(4000)],
  ['close 4009, the session gone', ({ discord }) => discord.gateway.drop(4009)],
  ['close 1001, the session gone', ({ discord }) => discord.gateway.drop(1001)],
  ['a cut line (1006)', ({ discord }) => discord.gateway.drop(1006)],
  ['opcode 7', ({ discord }) => discord.gateway.askToReconnect()],
  ['opcode 9, resumable', ({ discord }) => discord.gateway.invalidateSession(true)],
  ['opcode 9, not resumable', ({ discord }) => discord.gateway.invalidateSession(false)],
  [
    'a session that was forgotten',
    ({ discord }) => {
      discord.gateway.forgetSessions();
      discord.gateway.drop(4000);
    },
  ],
];

describe('when the gateway drops', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
    await bench.settled();
  });
  afterEach(async () => {
    await bench.stop();
  });

  it.each(DROPS)(
    '%s: comes back each time and answers once',
    async (_name, drop) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const before = bench.discord.journal.resumes.length + bench.discord.journal.identifies.length;
        drop(bench);
        const isBack = () =>
          bench.discord.journal.resumes.length + bench.discord.journal.identifies.length > before &&
          bench.discord.gateway.ready();
        expect(await bench.discord.until(isBack, 8000)).toBe(true);
        await bench.settled();
        const seen = await bench.discord.slash('help');
        expect(seen).toMatchObject({ kind: 'message', refused: [] });
      }
      expect(bench.discord.journal.identifies.length).toBeLessThanOrEqual(1 + ROUNDS);
      expect(bench.logged.filter(({ level }) => level === 'error')).toEqual([]);
    },
    60_000,
  );

  it('what was asked meanwhile is answered after the resume', async () => {
    bench.discord.gateway.drop(4000);
    const { answers } = await bench.discord.directMessage('who is Ana Lopes?', { within: 8000 });
    expect(answers).toHaveLength(1);
    expect(bench.discord.journal.resumes.at(-1)).toMatchObject({ accepted: true });
  });

  it('a silent connection is noticed by its missing heartbeats', async () => {
    await bench.stop();
    bench = await startBench({ standIn: { heartbeatMs: 300 } });
    await bench.settled();
    bench.discord.gateway.withholdAcks(true);
    expect(await bench.discord.until(() => bench.discord.journal.closes.length > 0, 5000)).toBe(true);
    bench.discord.gateway.withholdAcks(false);
    expect(await bench.discord.until(() => bench.discord.journal.resumes.length > 0, 8000)).toBe(true);
    await bench.settled();
    expect((await bench.discord.slash('help')).kind).toBe('message');
  });

  it('the log names reconnects at most five times a minute', async () => {
    for (let round = 0; round < 8; round += 1) {
      const before = bench.discord.journal.resumes.length;
      bench.discord.gateway.drop(4000);
      await bench.discord.until(() => bench.discord.journal.resumes.length > before, 8000);
      await bench.settled();
    }
    expect(bench.logged.filter(({ event }) => event === 'gateway reconnecting')).toHaveLength(5);
  }, 40_000);
});
