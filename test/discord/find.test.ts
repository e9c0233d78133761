import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, complaints, startBench } from './bench.js';

const FIND = 'Find in the articles';

describe('find in the articles', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({
      standIn: {
        users: [{ name: 'ana' }, { name: 'ben' }, { name: 'owner' }],
        guilds: [
          { name: 'newsroom', owner: 'owner', members: [{ user: 'ana' }, { user: 'ben' }] },
          { name: 'elsewhere', owner: 'owner', bot: false, members: [{ user: 'ana' }, { user: 'ben' }] },
        ],
      },
    });
  });
  afterAll(async () => {
    expect(bench.discord.journal.refusals).toEqual([]);
    expect(complaints(bench.logged)).toEqual([]);
    await bench.stop();
  });

  const said = async (text: string, where = {}) =>
    (await bench.discord.plainMessage(text, { answers: 0, within: 1, as: 'ben', ...where })).sent;

  it('shows privately what the articles say to a message that the bot could not read by itself', async () => {
    const sent = await said('The harbour bridge was built in **12 months**, said Ana Lopes.');
    const seen = await bench.discord.messageCommand(FIND, sent, { as: 'ana' });
    expect(seen).toMatchObject({ kind: 'message', ephemeral: true });
    expect(seen.message?.text.split('\n')).toEqual([
      'What the articles say to this message',
      '**“The harbour bridge was built in \\*\\*12 months\\*\\*, said Ana Lopes.”**',
      'The message: 12 months · in the articles: nine months — Lopes, 11 Mar 2025',
      '> Mayor Ana Lopes opened the harbour bridge on Monday before a crowd of 400 people.',
      '> “We built it in nine months,” Lopes said. “Nobody believed us.”',
      '-# \\[1\\] The bridge opens · Harbour Gazette · 11 Mar 2025 · ¶1 · Mia Holm · CC BY 4.0 · [Read article](<https://example.org/bridge>)',
    ]);
    expect(seen.message?.pings).toEqual([]);
  });

  it('says that the articles are silent', async () => {
    const sent = await said('The opera house burned down and nobody called the fire brigade.');
    const seen = await bench.discord.messageCommand(FIND, sent);
    expect(seen.message?.text).toContain('The articles say nothing about this.');
    expect(seen.message?.text).not.toContain('>');
  });

  it('says that a message of nothing but a picture has no text', async () => {
    const picture = { name: 'bridge.png', contentType: 'image/png', bytes: Buffer.from('x') };
    const { sent } = await bench.discord.plainMessage('', { files: [picture], answers: 0, within: 1 });
    const seen = await bench.discord.messageCommand(FIND, sent);
    expect(seen).toMatchObject({ ephemeral: true });
    expect(seen.message?.text).toContain('This message has no text to look up');
  });

  it('works in direct messages', async () => {
    const { sent } = await bench.discord.directMessage('/help', { as: 'ana' });
    const seen = await bench.discord.messageCommand(FIND, sent, { as: 'ana' });
    expect(seen.message?.text).toBe('This message says nothing that could be looked up in the articles.');
  });

  it('works in a server that the bot is no member of, for whoever installed it', async () => {
    const sent = await said('Captain Adeyemi will retire with the last ferry.', { guild: 'elsewhere' });
    const seen = await bench.discord.messageCommand(FIND, sent, { as: 'ana', guild: 'elsewhere' });
    expect(seen.ephemeral).toBe(true);
    expect(seen.message?.text).toContain(
      '> Captain Olu Adeyemi, who has steered it for 31 years, will retire with it.',
    );
  });

  it('offers nothing else in a server that the bot is no member of', async () => {
    await expect(bench.discord.slash('help', {}, { guild: 'elsewhere' })).rejects.toThrow(
      'integration_types',
    );
  });

  it('fits Discord for the longest message there is', async () => {
    const line = 'Mayor Ana Lopes opened the harbour bridge on Monday before a crowd of 900 people. ';
    const sent = await said(line.repeat(60).slice(0, 2000));
    const seen = await bench.discord.messageCommand(FIND, sent);
    expect(seen.message?.text).toContain('more statements were not looked up');
  });
});
