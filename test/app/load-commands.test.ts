import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommandError, checkCommand, loadCommands } from '../../src/app/load-commands.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-commands-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const task = (name: string, more = ''): string =>
  `export default { kind: 'task', name: '${name}', description: 'help.description', options: {}, who: 'everyone', where: ['server'], slow: false, run: async () => null, ${more} };`;

const load = (files: Readonly<Record<string, string>>) => {
  for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, name), source);
  return loadCommands(pathToFileURL(`${folder}/`));
};

const sound = {
  kind: 'task',
  name: 'version',
  description: 'help.description',
  options: {},
  who: 'everyone',
  where: ['server'],
  run: () => null,
};

describe('the commands of the project', () => {
  it('all load, in order of name', async () => {
    const commands = await loadCommands();
    expect(commands.map(({ name, kind, who, where }) => `${name} ${kind} ${who} ${where.join('+')}`)).toEqual(
      [
        'about task everyone server+dm',
        'articles task everyone server+dm',
        'ask question everyone server+dm',
        'find message everyone server+dm',
        'help task everyone server+dm',
        'privacy task everyone server+dm',
        'quote question everyone server+dm',
        'reindex task moderators server',
        'troops question everyone server+dm',
        'who question everyone server+dm',
      ],
    );
  });

  it('all questions take “private” besides their own options', async () => {
    const questions = (await loadCommands()).filter(({ kind }) => kind === 'question');
    expect(questions.map(({ name, options }) => [name, Object.keys(options)])).toEqual([
      ['ask', ['question', 'private']],
      ['quote', ['by', 'about', 'private']],
      ['troops', ['about', 'private']],
      ['who', ['name', 'private']],
    ]);
  });
});

describe('loadCommands', () => {
  it('finds a new command by its file alone and leaves other files alone', async () => {
    const commands = await load({
      'b.js': task('b'),
      'a.js': task('a'),
      'a.d.ts': 'nonsense',
      'a.js.map': '{}',
    });
    expect(commands.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('names the message command that no menu can show', async () => {
    const file =
      "export default { kind: 'message', name: 'look', description: 'd', options: {}, who: 'everyone', where: ['dm'], run: async () => [] };";
    await expect(load({ 'look.js': file })).rejects.toThrow(
      'commands/look.js: has no label for the menu of a message. Correct the file, or remove it.',
    );
  });

  it('names the file that has no default export', async () => {
    await expect(load({ 'bad.js': 'export const run = 1;' })).rejects.toThrow(
      'commands/bad.js: has no default export (write export default defineQuestion(…), defineTask(…) or defineMessage(…)). Correct the file, or remove it.',
    );
  });

  it('names the file that cannot be loaded', async () => {
    await expect(load({ 'bad.js': 'throw new Error("broken inside");' })).rejects.toThrow(
      'commands/bad.js: cannot be loaded: broken inside. Correct the file, or remove it.',
    );
  });

  it('names both files that share a name', async () => {
    await expect(load({ 'a.js': task('same'), 'b.js': task('same') })).rejects.toThrow(
      'commands/b.js: is named “same” like commands/a.js. Correct the file, or remove it.',
    );
  });
});

describe('checkCommand', () => {
  const check = (changes: object) => () => checkCommand('x.ts', { default: { ...sound, ...changes } });

  it('takes a sound command', () => {
    expect(checkCommand('x.ts', { default: sound })).toBe(sound);
  });

  it.each([
    ['a name in capitals', { name: 'Bad Name' }, /x\.ts: name: a name is lower case/u],
    ['no kind', { kind: 'thing' }, /x\.ts: kind: export default define/u],
    ['no run', { run: 'soon' }, /x\.ts: run: run must be a function/u],
    ['nowhere to run', { where: [] }, /x\.ts: where: /u],
    [
      'a free text option that is not there',
      { freeText: 'topic' },
      /freeText names “topic”, which is not a text option/u,
    ],
    [
      'a required option after an optional one',
      {
        options: {
          a: { type: 'string', description: 'd' },
          b: { type: 'string', description: 'd', required: true },
        },
      },
      /has a required option after an optional one/u,
    ],
    [
      'too many options',
      {
        options: Object.fromEntries(
          Array.from({ length: 26 }, (_, n) => [`o${n}`, { type: 'boolean', description: 'd' }]),
        ),
      },
      /has 26 options, and Discord takes at most 25/u,
    ],
  ])('refuses %s', (_what, changes, message) => {
    expect(check(changes)).toThrow(CommandError);
    expect(check(changes)).toThrow(message);
  });
});
