import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/quotations/clauses.js';
import { datelineEnd } from '../../../src/core/quotations/dateline.js';
import { layoutOfText, speakersIn } from './article.js';

/** The words of a sentence that stand before its news. */
const datelineOf = (text: string): string => {
  const tokens = parse(layoutOfText(text), [])[0]?.tokens ?? [];
  const last = tokens[datelineEnd(tokens) - 1];
  return last === undefined ? '' : text.slice(0, last.end);
};

describe('a dateline', () => {
  it.each([
    ['a place', 'OSLO — The fleet left.', 'OSLO —'],
    ['a place, a country and an agency', 'BERGEN, Norway (AP) — The fleet left.', 'BERGEN, Norway (AP) —'],
    ['a place and a day', 'OSLO, Dec. 8 – The fleet left.', 'OSLO, Dec. 8 –'],
    ['a label', 'BEHIND THE SCENES — The fleet left.', 'BEHIND THE SCENES —'],
    ['a place before a quotation', 'OSLO — “We wait,” she said.', 'OSLO —'],
  ])('is %s in capitals and a dash', (_, text, expected) => {
    expect(datelineOf(text)).toBe(expected);
  });

  it.each([
    ['a body that goes on after the dash', 'NATO — which said so — sent ships.'],
    ['a name in small letters', 'Oslo — The fleet left.'],
    ['initials', 'UN — The fleet left.'],
    ['capitals without a dash', 'OSLO was quiet.'],
    ['words before the dash', 'OSLO was quiet — The fleet left.'],
  ])('is not %s', (_, text) => {
    expect(datelineOf(text)).toBe('');
  });

  it('never speaks', () => {
    const text =
      'OSLO, Dec. 8 (AP) — In reply, Jana Keller’s closest aide rallied crews, saying: “We are ready.”';
    expect(speakersIn(text, ['Jana Keller'])).toEqual(['Jana Keller’s closest aide']);
  });
});
