import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, complaints, poll, startBench } from './bench.js';

const QUESTION = 'How many cars does the bridge carry?';

/** The channel and the asker of a message, as the app knows them. */
const speakingOf = ({ discord }: Bench, channel: string, asker: string, server: string | null) => ({
  asker: { id: discord.world.user(asker).id },
  where:
    server === null
      ? ({ kind: 'dm', channel } as const)
      : ({ kind: 'server', server: discord.world.guild(server).id, channel } as const),
});

describe('a deleted question', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(async () => {
    expect(bench.discord.journal.refusals).toEqual([]);
    expect(complaints(bench.logged)).toEqual([]);
    await bench.stop();
  });

  it('takes its answer along in a channel, and what was said is forgotten', async () => {
    const { sent, answers } = await bench.discord.mention(QUESTION, { as: 'ana' });
    const speaking = speakingOf(bench, sent.channelId, 'ana', 'newsroom');
    expect(bench.services.conversations.lastTurn(speaking)).not.toBeNull();
    bench.discord.deleteMessage(sent);
    expect(await bench.discord.until(() => bench.discord.message(answers[0]?.id ?? '') === null)).toBe(true);
    expect(bench.services.conversations.lastTurn(speaking)).toBeNull();
  });

  it('takes its answer along in a direct message', async () => {
    const { sent, answers } = await bench.discord.directMessage(QUESTION, { as: 'ben' });
    bench.discord.deleteMessage(sent);
    expect(await bench.discord.until(() => bench.discord.message(answers[0]?.id ?? '') === null)).toBe(true);
    expect(bench.services.conversations.lastTurn(speakingOf(bench, sent.channelId, 'ben', null))).toBeNull();
  });

  it('takes its answer along when many go at once', async () => {
    const first = await bench.discord.mention(QUESTION, { as: 'ana' });
    const second = await bench.discord.mention('who designed the bridge?', { as: 'ben' });
    bench.discord.deleteTogether([first.sent, second.sent]);
    const ids = [...first.answers, ...second.answers].map(({ id }) => id);
    expect(await bench.discord.until(() => ids.every((id) => bench.discord.message(id) === null))).toBe(true);
  });

  it('leaves the answers and the turns of other questions alone', async () => {
    const first = await bench.discord.mention(QUESTION, { as: 'ana' });
    const second = await bench.discord.mention('who designed the bridge?', { as: 'ana' });
    bench.discord.deleteMessage(first.sent);
    await bench.discord.until(() => bench.discord.message(first.answers[0]?.id ?? '') === null);
    expect(bench.discord.message(second.answers[0]?.id ?? '')).not.toBeNull();
    const speaking = speakingOf(bench, second.sent.channelId, 'ana', 'newsroom');
    expect(bench.services.conversations.lastTurn(speaking)).toMatchObject({
      question: 'who designed the bridge?',
      message: second.sent.id,
    });
  });

  it('that was never for the bot changes nothing', async () => {
    const { sent } = await bench.discord.plainMessage('hello all', { as: 'ana', answers: 0 });
    const before = bench.discord.journal.requests.length;
    bench.discord.deleteMessage(sent);
    await pause(100);
    expect(bench.discord.journal.requests.length).toBe(before);
  });
});

/** A bench whose desk answers only when it is released. */
const startHeld = async (timings: NonNullable<Parameters<typeof startBench>[0]>['timings'] = {}) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const bench = await startBench({
    timings,
    services: (services) => ({
      ...services,
      desks: {
        ...services.desks,
        deskFor: (where) => {
          const desk = services.desks.deskFor(where);
          return { ...desk, ask: (text) => held.then(() => desk.ask(text)) };
        },
      },
    }),
  });
  return { bench, release: () => release() };
};

describe('a question that is deleted while it is answered', () => {
  it('gets no answer when that was still being made', async () => {
    const { bench, release } = await startHeld();
    const { sent } = await bench.discord.mention(QUESTION, { as: 'ana', answers: 0, within: 100 });
    bench.discord.deleteMessage(sent);
    await pause(100);
    release();
    await pause(200);
    const posts = bench.discord.journal.requests.filter(
      ({ route }) => route === '/channels/:channel/messages',
    );
    expect(posts).toEqual([]);
    expect(
      bench.services.conversations.lastTurn(speakingOf(bench, sent.channelId, 'ana', 'newsroom')),
    ).toBeNull();
    expect(complaints(bench.logged)).toEqual([]);
    await bench.stop();
  });

  it('is not remembered by an answer that comes too late to be shown', async () => {
    const { bench, release } = await startHeld({ answer: 100 });
    const { sent } = await bench.discord.mention(QUESTION, { as: 'ana' });
    bench.discord.deleteMessage(sent);
    await pause(100);
    release();
    await pause(200);
    expect(
      bench.services.conversations.lastTurn(speakingOf(bench, sent.channelId, 'ana', 'newsroom')),
    ).toBeNull();
    expect(complaints(bench.logged)).toEqual(['warn: answer late']);
    await bench.stop();
  });

  it('takes the answer along when that was under way', async () => {
    const bench = await startBench();
    bench.discord.faults.plan('POST /channels', { kind: 'delay', ms: 300 });
    const { sent } = await bench.discord.mention(QUESTION, { as: 'ana', answers: 0, within: 100 });
    bench.discord.deleteMessage(sent);
    const isTakenBack = () =>
      bench.discord.journal.requests.some(
        ({ method, route, status }) =>
          method === 'DELETE' && route === '/channels/:channel/messages/:message' && status === 204,
      );
    expect(await poll(isTakenBack)).toBe(true);
    expect(bench.discord.messagesIn(sent.channelId).filter(({ author }) => author === 'helper')).toEqual([]);
    expect(complaints(bench.logged)).toEqual([]);
    await bench.stop();
  });
});

describe('an answer that is gone before', () => {
  it('its question is nothing to complain of', async () => {
    const bench = await startBench();
    const { sent, answers } = await bench.discord.mention(QUESTION, { as: 'ana' });
    await bench.discord.button(answers[0] ?? null, 'Dismiss', { as: 'ana' });
    await bench.discord.until(() => bench.discord.message(answers[0]?.id ?? '') === null);
    bench.discord.deleteMessage(sent);
    const isRefused = () => bench.discord.journal.refusals.some(({ code }) => code === 10_008);
    expect(await bench.discord.until(isRefused)).toBe(true);
    await pause(100);
    expect(complaints(bench.logged)).toEqual([]);
    await bench.stop();
  });

  it('its Dismiss button is nothing to complain of: the answer to the first try was lost', async () => {
    const bench = await startBench();
    const seen = await bench.discord.slash('who', { name: 'Ana Lopes' }, { as: 'ana' });
    bench.discord.faults.plan('DELETE /webhooks', { kind: 'lost answer' });
    await bench.discord.button(seen.message, 'Dismiss', { as: 'ana' });
    const tries = () => bench.discord.journal.requests.filter(({ method }) => method === 'DELETE').length;
    expect(await poll(() => tries() === 2)).toBe(true);
    expect(bench.discord.message(seen.message?.id ?? '')).toBeNull();
    await pause(100);
    expect(complaints(bench.logged)).toEqual([]);
    await bench.stop();
  });

  it('stays, and the log says so, where Discord does not take it away', async () => {
    const bench = await startBench({ timings: { request: 400 } });
    const seen = await bench.discord.slash('who', { name: 'Ana Lopes' }, { as: 'ana' });
    bench.discord.faults.plan('DELETE /webhooks', { kind: 'status', status: 500 }, 20);
    await bench.discord.button(seen.message, 'Dismiss', { as: 'ana' });
    expect(await poll(() => complaints(bench.logged).length > 0)).toBe(true);
    bench.discord.faults.clear();
    expect(complaints(bench.logged)).toEqual(['warn: answer not dismissed']);
    await bench.discord.button(seen.message, 'Dismiss', { as: 'ana' });
    expect(await bench.discord.until(() => bench.discord.message(seen.message?.id ?? '') === null)).toBe(
      true,
    );
    await bench.stop();
  });
});
