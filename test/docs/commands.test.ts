import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/app/load-commands.js';

const commands = await loadCommands();
const pageOf = (name: string): string => `docs/commands/${name}.md`;
const read = (name: string): string => (existsSync(pageOf(name)) ? readFileSync(pageOf(name), 'utf8') : '');

/** Names of the options in a page's table, in order. */
const optionsIn = (page: string): readonly string[] =>
  [...page.matchAll(/^\| `([a-z]+)` \|/gmu)].flatMap(([, name]) => name ?? []);

const requiredIn = (page: string): readonly string[] =>
  [...page.matchAll(/^\| `([a-z]+)` \| required \|/gmu)].flatMap(([, name]) => name ?? []);

describe.each(commands.map(({ name, options }) => ({ name, options })))(
  'the page of $name',
  ({ name, options }) => {
    it('lists the options of the command, and which of them are required', () => {
      const page = read(name);
      const required = Object.entries(options).flatMap(([option, spec]) =>
        spec.required === true ? option : [],
      );
      expect({ options: optionsIn(page), required: requiredIn(page) }).toEqual({
        options: Object.keys(options),
        required,
      });
    });

    it('shows a picture that exists', () => {
      const picture = /!\[[^\]]+\]\(\.\.\/(pictures\/commands\/[a-z-]+\.png)\)/u.exec(read(name))?.[1];
      expect(picture).toBe(`pictures/commands/${name}.png`);
      expect(existsSync(`docs/${picture}`)).toBe(true);
    });
  },
);

describe('the pages of the documentation', () => {
  it('link only to files that exist', () => {
    const broken = commands.flatMap(({ name }) =>
      [...read(name).matchAll(/\]\((?!https?:)([^)#]+)/gu)]
        .flatMap(([, target]) => target ?? [])
        .filter((target) => !existsSync(`docs/commands/${target}`))
        .map((target) => `${name}: ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
