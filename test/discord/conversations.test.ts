import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, complaints, startBench } from './bench.js';

describe('a conversation', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(async () => {
    expect(bench.discord.journal.refusals).toEqual([]);
    expect(complaints(bench.logged)).toEqual([]);
    await bench.stop();
  });

  it('goes on in direct messages', async () => {
    await bench.discord.directMessage('who is Ana Lopes?', { as: 'ana' });
    const { answers } = await bench.discord.directMessage('what did she say?', { as: 'ana' });
    expect(answers.at(-1)?.text).toContain('We built it in nine months');
  });

  it('goes on where the bot is mentioned, and in a reply that pings it', async () => {
    const first = await bench.discord.mention('who is Olu Adeyemi?', { as: 'ben' });
    const second = await bench.discord.replyTo(first.answers[0] ?? null, 'what did he say?', { as: 'ben' });
    expect(second.answers.at(-1)?.text).toContain('I will miss the fog');
  });

  it('is everybody’s own', async () => {
    await bench.discord.mention('who is Olu Adeyemi?', { as: 'ben' });
    const { answers } = await bench.discord.mention('what did he say?', { as: 'mod' });
    expect(answers.at(-1)?.text).not.toContain('Olu Adeyemi —');
  });

  it('is not heard where a reply pings nobody', async () => {
    const first = await bench.discord.mention('who is Olu Adeyemi?', { as: 'ben' });
    const second = await bench.discord.replyTo(first.answers[0] ?? null, 'what did he say?', {
      as: 'ben',
      ping: false,
      answers: 0,
    });
    expect(second.answers).toEqual([]);
  });

  it('goes on from a slash answer in a form, which nobody else can send', async () => {
    const seen = await bench.discord.slash('who', { name: 'Ana Lopes' }, { as: 'ana' });
    const opened = await bench.discord.button(seen.message, 'Follow up', { as: 'ana' });
    expect(opened.kind).toBe('modal');
    const sent = await bench.discord.modalSubmit(opened, { text: 'what did she say?' });
    expect(sent).toMatchObject({ kind: 'message', ephemeral: false });
    expect(sent.message?.text).toContain('We built it in nine months');
    expect(sent.message?.id).not.toBe(seen.message?.id);
    const other = await bench.discord.button(seen.message, 'Follow up', { as: 'ben' });
    expect(other).toMatchObject({ kind: 'message', ephemeral: true });
  });

  it('goes on from a private answer privately', async () => {
    const seen = await bench.discord.slash('who', { name: 'Ana Lopes', private: true }, { as: 'ana' });
    const opened = await bench.discord.button(seen.message, 'Follow up', { as: 'ana' });
    const sent = await bench.discord.modalSubmit(opened, { text: 'what did she say?' });
    expect(sent).toMatchObject({ kind: 'message', ephemeral: true });
  });

  it('goes on from a form in a direct message', async () => {
    const seen = await bench.discord.slash('who', { name: 'Ana Lopes' }, { as: 'ana', dm: true });
    const opened = await bench.discord.button(seen.message, 'Follow up', { as: 'ana' });
    const sent = await bench.discord.modalSubmit(opened, { text: 'what did she say?' });
    expect(sent.message?.text).toContain('We built it in nine months');
  });

  it('greets a greeting with questions that are answered', async () => {
    const { answers } = await bench.discord.directMessage('hello!', { as: 'ana' });
    expect(answers.at(-1)?.text).toMatch(/^Ask about the news:[\s\S]*For example: who is /u);
  });
});

describe('a form that was opened before a restart', () => {
  it('is answered after it', async () => {
    const before = await startBench();
    const seen = await before.discord.slash('who', { name: 'Ana Lopes' }, { as: 'ana' });
    const opened = await before.discord.button(seen.message, 'Follow up', { as: 'ana' });
    // The memory of a new process holds no turn.
    before.services.conversations.forget({
      asker: { id: before.discord.world.user('ana').id },
      where: {
        kind: 'server',
        server: before.discord.world.guild('newsroom').id,
        channel: seen.message?.channelId ?? '',
      },
    });
    const sent = await before.discord.modalSubmit(opened, { text: 'what did she say?' });
    expect(sent.message?.text).toContain('We built it in nine months');
    await before.stop();
  });
});
