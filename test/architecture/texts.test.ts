import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/texts/en.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** What makes, lays out or draws replies. */
const FOLDERS = ['commands', 'src/app', 'src/render', 'src/terminal'];

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path));

type Literal = { readonly text: string; readonly line: number; readonly before: string };

/** Where a slash begins a regular expression and no division. */
const BEFORE_REGEX = /(?:^|[([{,;=:?!&|>+*%~^-]|\b(?:return|case|typeof|in|of))\s*$/u;

const endOfRegex = (source: string, from: number): number => {
  let inClass = false;
  for (let at = from + 1; at < source.length; at += 1) {
    const character = source[at];
    if (character === '\\') at += 1;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '/' && !inClass) return at + 1;
  }
  return source.length;
};

/** Every string of a file, and what a template says between its values. Comments and regular expressions are left out. */
const literalsOf = (source: string): readonly Literal[] => {
  const found: Literal[] = [];
  /** For each template that is open: how many braces are open in the value that stands in it. */
  const templates: number[] = [];
  let at = 0;

  const readString = (quote: string): void => {
    const start = at;
    let text = '';
    for (at += 1; at < source.length && source[at] !== quote; at += 1) {
      if (quote === '`' && source.startsWith('${', at)) break;
      if (source[at] === '\\') at += 1;
      text += source[at] ?? '';
    }
    const opensValue = quote === '`' && source.startsWith('${', at);
    at += opensValue ? 2 : 1;
    if (opensValue) templates.push(0);
    const line = source.slice(0, start).split('\n').length;
    found.push({ text, line, before: source.slice(Math.max(0, start - 120), start) });
  };

  while (at < source.length) {
    const character = source[at] ?? '';
    const open = templates.length - 1;
    if (source.startsWith('//', at)) at = (source.indexOf('\n', at) + 1 || source.length + 1) - 1;
    else if (source.startsWith('/*', at)) at = source.indexOf('*/', at) + 2;
    else if (character === '/' && BEFORE_REGEX.test(source.slice(Math.max(0, at - 40), at)))
      at = endOfRegex(source, at);
    else if (character === "'" || character === '"' || character === '`') readString(character);
    else if (character === '}' && templates[open] === 0) {
      templates.pop();
      readString('`');
    } else {
      if (open >= 0 && character === '{') templates[open] = (templates[open] ?? 0) + 1;
      if (open >= 0 && character === '}') templates[open] = (templates[open] ?? 0) - 1;
      at += 1;
    }
  }
  return found;
};

/** Two words beside each other, or one that begins like a label. */
const SPEAKS = /\p{L}{2,}[,.:;]? \p{L}{2,}|^\p{Lu}\p{Ll}+(?:[ .…:!?]|$)/u;

/** Files whose words are no part of a reply. */
const FILES: ReadonlyMap<string, string> = new Map([
  ['src/app/load-commands.ts', 'the sentences of CommandError, which stops the start'],
  ['src/render/limits/', 'names of Discord’s fields, for tests and logs'],
  ['src/render/html/style.ts', 'a style sheet'],
]);

/** Words that may stand where they do. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['Verbatim samples', 'the publisher of the articles that come with the bot, compared and never shown'],
  ['Invalid Date', 'what Discord’s own client shows for a time that is none'],
  ['Make a selection', 'Discord’s own client says it above a select'],
  ['PT Sans', 'the name of a font'],
  ['No picture within ', 'an error for the log; the answer goes without the picture'],
  ['Submit', 'Discord’s own client says it under a form'],
  ['Cancel', 'Discord’s own client says it under a form'],
  ['Only you can see this', 'Discord’s own client says it under a private message'],
  ['noopener noreferrer', 'an attribute of a link'],
]);

const LOGGED = /\blog\.(?:info|warn|error)\($/u;
const CLASSES = /^(?: ?dm-[a-z0-9-]*)+$/u;

const isReplyText = ({ text, before }: Literal): boolean =>
  SPEAKS.test(text) && !WORDS.has(text) && !CLASSES.test(text) && !LOGGED.test(before);

describe('the words of a reply', () => {
  it('stand in src/texts alone', () => {
    const outside = FOLDERS.flatMap(filesIn)
      .filter((file) => ![...FILES.keys()].some((known) => file.startsWith(known)))
      .flatMap((file) =>
        literalsOf(readFileSync(join(ROOT, file), 'utf8'))
          .filter(isReplyText)
          .map(({ text, line }) => `${file}:${line}: ${text}`),
      );
    expect(outside).toEqual([]);
  });

  it('are found in strings and in templates, around values and inside them', () => {
    const source = [
      "import { a } from './not words.js'; // a comment: 'not this one'",
      '/* nor `this one` */ const pattern = /["\'`] not words/u;',
      "const label = 'Show more';",
      ['const line = `There are $', '{n === 1 ? `one more` : format({ n })} left over`;'].join(''),
      'const half = (n / 2) + "it\\"s here" + m / 2;',
    ].join('\n');
    expect(literalsOf(source).map(({ text, line }) => [line, text])).toEqual([
      [1, './not words.js'],
      [3, 'Show more'],
      [4, 'There are '],
      [4, 'one more'],
      [4, ' left over'],
      [5, 'it"s here'],
    ]);
  });

  it.each(['Show more', 'Quotes', 'No article has it', ' more did not fit'])('“%s” are words', (text) => {
    expect(isReplyText({ text, line: 1, before: 'label: ' })).toBe(true);
  });

  it.each(['button.context', 'en-GB', 'utf8', ' · ', 'x.page', '../texts/index.js', 'Z'])(
    '“%s” are none',
    (text) => {
      expect(isReplyText({ text, line: 1, before: '' })).toBe(false);
    },
  );
});

describe('the texts', () => {
  it('hold no key that nothing shows', () => {
    const folders = [
      'commands',
      'src/app',
      'src/render',
      'src/discord',
      'src/preview',
      'src/terminal',
      'src/cli',
    ];
    const files = folders.flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
    );
    const sources = [...files, readFileSync(join(ROOT, 'src/start-preview.ts'), 'utf8')].join('\n');
    // Keys made from a command's name: what a suggestion asks, and that a slow command runs.
    const unused = Object.keys(en).filter(
      (key) => !sources.includes(`'${key}'`) && !/^suggestion\.|\.running$/u.test(key),
    );
    expect(unused).toEqual([]);
  });
});
