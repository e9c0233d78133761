import { PermissionFlagsBits as Bits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERMISSION_INTEGER } from '../../src/discord/intents.js';
import { type Bench, complaints, startBench } from './bench.js';

const QUESTION = 'How many cars does the bridge carry?';

describe('messages', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({
      standIn: {
        guilds: [
          {
            name: 'newsroom',
            botPermissions: PERMISSION_INTEGER,
            channels: [
              { name: 'general' },
              { name: 'no-embeds', deny: Bits.EmbedLinks },
              { name: 'no-history', deny: Bits.ReadMessageHistory },
              { name: 'read-only', deny: Bits.SendMessages },
            ],
            owner: 'owner',
            members: [{ user: 'ana' }, { user: 'ben' }, { user: 'owner' }],
          },
        ],
      },
    });
  });
  afterAll(async () => {
    await bench.stop();
  });

  it('a direct message is answered', async () => {
    const { answers } = await bench.discord.directMessage(QUESTION, { as: 'ana' });
    expect(answers).toHaveLength(1);
    expect(answers[0]?.text).toContain('less than 2,000 cars');
  });

  it('a mention is answered as a reply that pings nobody', async () => {
    const { sent, answers } = await bench.discord.mention(QUESTION, { as: 'ana' });
    expect(answers[0]).toMatchObject({ replyTo: sent.id, pings: [] });
    expect(answers[0]?.text).toContain('less than 2,000 cars');
  });

  it('a notification shows the first line', async () => {
    const { answers } = await bench.discord.mention(QUESTION);
    expect(answers[0]?.content).toContain('less than 2,000 cars');
    expect(answers[0]?.embeds).toHaveLength(1);
  });

  it('a reply with ping to the bot is a question', async () => {
    const first = await bench.discord.mention('who is Ana Lopes?', { as: 'ana' });
    const second = await bench.discord.replyTo(first.answers[0] ?? null, QUESTION, { as: 'ana' });
    expect(second.answers[0]?.text).toContain('less than 2,000 cars');
  });

  it('a mention without a question gets help', async () => {
    const { answers } = await bench.discord.mention('', { as: 'ana' });
    expect(answers[0]?.text).toContain('For example: who is ');
  });

  it('a command typed as text is the command', async () => {
    const { answers } = await bench.discord.directMessage('/quote fog', { as: 'ana' });
    expect(answers[0]?.text).toContain('I will miss the fog');
  });

  it('a typed command never makes a moderator', async () => {
    const { answers } = await bench.discord.mention('/reindex', { as: 'owner' });
    expect(answers[0]?.text).toContain('Only moderators may do this.');
  });

  it('what others say to each other is left alone', async () => {
    const { answers } = await bench.discord.plainMessage(QUESTION, { answers: 0 });
    expect(answers).toEqual([]);
  });

  it('where links may not be embedded, content alone says everything', async () => {
    const { answers } = await bench.discord.mention(QUESTION, { channel: 'no-embeds' });
    expect(answers[0]?.embeds).toEqual([]);
    expect(answers[0]?.content).toContain('The bridge carries less than 2,000 cars');
  });

  it('where history may not be read, the answer is no reply', async () => {
    const { answers } = await bench.discord.mention(QUESTION, { channel: 'no-history' });
    expect(answers[0]).toMatchObject({ replyTo: null });
    expect(answers[0]?.text).toContain('less than 2,000 cars');
  });

  it('where nothing may be sent, the log says so and nothing is tried again', async () => {
    const before = bench.discord.journal.requests.length;
    await bench.discord.mention(QUESTION, { channel: 'read-only', answers: 0 });
    expect(bench.discord.journal.requests.slice(before).map(({ status }) => status)).toEqual([403]);
    expect(complaints(bench.logged)).toEqual(['warn: answer not taken']);
  });

  it('each carries a nonce, so that none can appear twice', () => {
    const bodies = bench.discord.journal.requests
      .filter(({ route }) => route === '/channels/:channel/messages')
      .map(({ body }) => body as { readonly nonce?: string; readonly enforce_nonce?: boolean });
    expect(bodies.length).toBeGreaterThan(8);
    expect(bodies.every(({ nonce, enforce_nonce: enforced }) => nonce !== undefined && enforced)).toBe(true);
    expect(new Set(bodies.map(({ nonce }) => nonce)).size).toBe(bodies.length);
  });
});
