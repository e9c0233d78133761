import { describe, expect, it } from 'vitest';
import { runsIn } from '../../../src/core/people/runs.js';
import { trimRun } from '../../../src/core/people/trim.js';
import { type Word, wordsIn } from '../../../src/core/people/words.js';

const read = (text: string): readonly Word[] => wordsIn(text, { start: 0, end: text.length }, new Set([0]));
const said = (text: string, words: readonly Word[], from: number, to: number): string =>
  text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);

const runsOf = (text: string): readonly string[] => {
  const words = read(text);
  return runsIn(words).map(({ from, to }) => said(text, words, from, to));
};

/** What is left of the first run of a text; empty when nothing is. */
const trimmed = (text: string): string => {
  const words = read(text);
  const [run] = runsIn(words);
  if (run === undefined) return '';
  const { from, to } = trimRun(words, run);
  return from < to ? said(text, words, from, to) : '';
};

describe('runs of capitals', () => {
  it.each([
    ['we met Ana Silva and Tom Poe', ['Ana Silva', 'Tom Poe']],
    ['by Ursula von der Leyden', ['Ursula von der Leyden']],
    ['by Omar bin Salim al-Hadi', ['Omar bin Salim al-Hadi']],
    ['the van Gogh house of al Hadi', ['van Gogh', 'al Hadi']],
    ['for Peter “P.J.” Hallam', ['Peter “P.J.” Hallam']],
    ['for Joe Smith, Jr., and', ['Joe Smith, Jr.']],
    ['by Lee Ka - chiu - the', ['Lee Ka - chiu']],
    ['near Oslo - the ship', ['Oslo']],
    ['for Ana’s friend Tom', ['Ana', 'Tom']],
    ['for Ana, Tom', ['Ana', 'Tom']],
    ['none at all, 45 in 2022', []],
  ])('%j', (text, runs) => {
    expect(runsOf(text)).toEqual(runs);
  });

  it('end where a sentence ends', () => {
    const text = 'to J. Then Ana';
    const words = wordsIn(text, { start: 0, end: text.length }, new Set([0, text.indexOf('Then')]));
    expect(runsIn(words).map(({ from, to }) => said(text, words, from, to))).toEqual(['J.', 'Then Ana']);
  });
});

describe('the name in a run', () => {
  it.each([
    ['by Ukrainian President Bohdan Savchenko', 'Bohdan Savchenko'],
    ['by Lt. Gen. Ana Silva', 'Ana Silva'],
    ['by Vice-Marshal Ana Silva', 'Ana Silva'],
    ['by Brazilian Ana Silva', 'Ana Silva'],
    ['by Foreign Affairs Ana Silva', 'Ana Silva'],
    ['by World Trade Forum Ana Silva', 'Ana Silva'],
    ['by the CNN Ana Silva', 'Ana Silva'],
    ['by JD Whitfield', 'JD Whitfield'],
    ['by Martin Luther King Jr.', 'Martin Luther King Jr.'],
    ['by Stephen King', 'Stephen King'],
    ['by Hassan Sheikh Karim', 'Hassan Sheikh Karim'],
    ['by Ana Silva KCB', 'Ana Silva'],
    ['by Ana Silva Monday', 'Ana Silva'],
    ['When Ana Silva', 'Ana Silva'],
    ['Apparently Ana Silva', 'Ana Silva'],
    ['by Prime Minister', ''],
    ['on Tuesday', ''],
  ])('%j leaves %j', (text, name) => {
    expect(trimmed(text)).toBe(name);
  });
});
