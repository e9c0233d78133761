import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../src/app/command.js';
import { readLine } from '../../src/app/command-line.js';
import { loadCommands } from '../../src/app/load-commands.js';

let commands: readonly Command[];

beforeAll(async () => {
  commands = await loadCommands();
});

describe('a line that begins with a slash', () => {
  it('gives each named option its words', () => {
    expect(readLine('/quote by:Keir Starmer about: troops on the ground', commands)).toEqual({
      name: 'quote',
      named: true,
      free: '',
      options: { by: 'Keir Starmer', about: 'troops on the ground' },
      open: { option: 'about', value: ' troops on the ground', from: 29 },
    });
  });

  it('gives text without a name to the option that free text fills', () => {
    expect(readLine('/who glavas', commands)?.options).toEqual({ name: 'glavas' });
    expect(readLine('/quote unity by:Macron', commands)?.options).toEqual({ about: 'unity', by: 'Macron' });
  });

  it('takes a word with a colon for text where the command has no such option', () => {
    expect(readLine('/ask question:who said: by:name', commands)?.options).toEqual({
      question: 'who said: by:name',
    });
  });

  it('tells a name that is still being typed from one that a blank ends', () => {
    expect(readLine('/who', commands)).toMatchObject({ name: 'who', named: false, open: null });
    expect(readLine('/who ', commands)).toMatchObject({ name: 'who', named: true, open: null });
    expect(readLine('/', commands)).toMatchObject({ name: '', named: false });
  });

  it('keeps the name of a command that there is not', () => {
    expect(readLine('/nonsense with words', commands)).toMatchObject({ name: 'nonsense', options: {} });
  });

  it('is no command where the slash is followed by anything but a name', () => {
    for (const text of ['who', '//', '/Who', '/ who is', '/a/b', '', ' /who'])
      expect(readLine(text, commands)?.name ?? null, text).toBe(text === '/ who is' ? '' : null);
  });

  it('never throws, and never makes up words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = readLine(`/quote ${text}`, commands);
        return Object.values(line?.options ?? {}).every((value) => `/quote ${text}`.includes(value));
      }),
    );
  });

  it('is read in linear time', () => {
    const pumped = `/quote ${'by:a '.repeat(20_000)}`;
    const started = performance.now();
    readLine(pumped, commands);
    readLine(`/${'a'.repeat(100_000)}`, commands);
    readLine(`/quote ${' '.repeat(100_000)}`, commands);
    expect(performance.now() - started).toBeLessThan(400);
  });
});
