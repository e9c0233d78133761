import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, complaints, startBench } from './bench.js';

const MESSAGES: readonly [name: string, options: Record<string, string | number>, shows: string][] = [
  ['ask', { question: 'How many cars does the bridge carry?' }, 'less than 2,000 cars'],
  ['who', { name: 'Lopes' }, 'Ana Lopes'],
  ['who', {}, 'People in the articles'],
  ['troops', { about: 'cars' }, 'less than 2,000'],
  ['quote', { by: 'Adeyemi' }, 'I will miss the fog'],
  ['articles', {}, '2 articles'],
  ['help', {}, '/ask'],
  ['about', {}, '2 articles'],
  ['privacy', {}, 'not stored'],
];

describe('slash commands', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(async () => {
    expect(bench.discord.journal.refusals).toEqual([]);
    expect(complaints(bench.logged)).toEqual([]);
    await bench.stop();
  });

  for (const [place, where] of [
    ['in a server', { as: 'ana' }],
    ['in a direct message', { as: 'ben', dm: true }],
  ] as const) {
    for (const [name, options, shows] of MESSAGES)
      it(`/${name} ${JSON.stringify(options)} is answered at once ${place}`, async () => {
        const seen = await bench.discord.slash(name, options, where);
        expect(seen).toMatchObject({ kind: 'message', deferred: false, edits: 0, refused: [] });
        expect(seen.message?.text).toContain(shows);
        expect(seen.message?.pings).toEqual([]);
      });
  }

  it('an answer is public, and private when that is asked for', async () => {
    const open = await bench.discord.slash('who', { name: 'Lopes' });
    const closed = await bench.discord.slash('who', { name: 'Lopes', private: true });
    expect([open.ephemeral, closed.ephemeral]).toEqual([false, true]);
  });

  it('help in a server promises no slash command that a server does not have', async () => {
    const { message } = await bench.discord.slash('help', {}, { as: 'ana' });
    const line = message?.text.split('\n').find((one) => one.includes('Find in the articles'));
    expect(line).toMatch(/in a message’s menu under Apps; in a direct message, write \/find and the text$/u);
  });

  it('what concerns only the asker is private', async () => {
    const seen = await Promise.all(
      ['help', 'about', 'privacy', 'articles'].map((name) => bench.discord.slash(name)),
    );
    expect(seen.map(({ ephemeral }) => ephemeral)).toEqual([true, true, true, true]);
  });

  it('a slow task defers privately, shows progress, then its result', async () => {
    const seen = await bench.discord.slash('reindex', {}, { as: 'mod' });
    expect(seen).toMatchObject({ deferred: true, ephemeral: true });
    const done = await bench.discord.later(seen, ({ edits }) => edits === 2);
    expect(done.message?.text).toContain('Indexed 2 articles, 5 passages');
  });

  it('a slow task of somebody who may not run it is refused without waiting', async () => {
    // An administrator may have shown the command to everybody, so Discord's hiding is no protection.
    const commands = bench.discord.commands() as unknown as {
      name: string;
      default_member_permissions: unknown;
    }[];
    const reindex = commands.find(({ name }) => name === 'reindex');
    if (reindex) reindex.default_member_permissions = null;
    const seen = await bench.discord.slash('reindex', {}, { as: 'ana' });
    expect(seen).toMatchObject({ kind: 'message', deferred: false, ephemeral: true });
    expect(seen.message?.text).toContain('Only moderators may do this.');
    if (reindex) reindex.default_member_permissions = '32';
  });

  it('autocomplete offers what the articles have', async () => {
    const names = await bench.discord.autocomplete('who', 'name', { name: 'lop' });
    const speakers = await bench.discord.autocomplete('quote', 'by', { by: 'ade' }, { as: 'ben', dm: true });
    expect(names.kind).toBe('choices');
    expect(names.choices.map(({ value }) => value)).toContain('Ana Lopes');
    expect(speakers.choices.map(({ value }) => value)).toContain('Olu Adeyemi');
  });

  it('autocomplete offers nothing where nothing fits', async () => {
    const seen = await bench.discord.autocomplete('who', 'name', { name: 'zzzzzz' });
    expect(seen).toMatchObject({ kind: 'choices', choices: [] });
  });

  it('the first line says so when the articles are silent', async () => {
    const seen = await bench.discord.slash('ask', { question: 'Who painted the lighthouse in Oslo?' });
    expect(seen.message?.text).toMatch(/articles (?:do|may) not say/u);
  });
});
