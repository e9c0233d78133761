import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/quotations/clauses.js';
import type { Token } from '../../../src/core/quotations/tokens.js';
import { layoutOfText } from './article.js';

const tokensIn = (text: string): readonly Token[] =>
  parse(layoutOfText(text), []).flatMap(({ tokens }) => tokens);
const written = (text: string): readonly string[] => tokensIn(text).map(({ text: one }) => one);

describe('the tokens of a sentence', () => {
  it.each([
    ['words and marks', 'We wait, now.', ['We', 'wait', ',', 'now', '.']],
    ['a whole quotation as one', 'Anna said “we wait here”.', ['Anna', 'said', 'we wait here', '.']],
    ['a full stop that belongs to its word', 'Gen. Roux left.', ['Gen.', 'Roux', 'left', '.']],
    ['words with hyphens', 'A by-election came.', ['A', 'by-election', 'came', '.']],
    ['figures with commas', 'About 1,200 left.', ['About', '1', ',', '200', 'left', '.']],
    ['a word without its possessive', 'Roux’s plan.', ['Roux', 'plan', '.']],
    ['a plural without its possessive', 'The ministers’ plan.', ['The', 'ministers', 'plan', '.']],
    ['no short remark in brackets', 'Roux (left) said so.', ['Roux', 'said', 'so', '.']],
    ['words with accents apart', 'Béla left.'.normalize('NFD'), ['Béla'.normalize('NFD'), 'left', '.']],
    [
      'words with misread accents',
      'FranÃ§ois and TrÃ©sor left.',
      ['FranÃ§ois', 'and', 'TrÃ©sor', 'left', '.'],
    ],
    ['a degree sign apart', 'At 20 °C now.', ['At', '20', '°', 'C', 'now', '.']],
    ['angle marks apart', 'Roux»Oslo left.', ['Roux', '»', 'Oslo', 'left', '.']],
    ['dashes as marks', 'Roux – Oslo – left.', ['Roux', '–', 'Oslo', '–', 'left', '.']],
  ])('are %s', (_, text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  it('tell possessors, capitals and quotations', () => {
    const [roux, plan, , quote] = tokensIn('Roux’s plan: “we wait”.');
    expect([roux?.possessive, plan?.possessive]).toEqual([true, false]);
    expect([roux?.capital, plan?.capital]).toEqual([true, false]);
    expect([roux?.quote, quote?.kind, quote?.quote]).toEqual([-1, 'quote', 0]);
  });

  it.each([
    ['a name', 'Roux’s', true],
    ['a role', 'The minister’s', true],
    ['“he’s”', 'He’s', false],
    ['“it’s”', 'It’s', false],
    ['“who’s”', 'Who’s', false],
    ['“that’s” with a straight sign', "That's", false],
    ['a plural', 'The ministers’', true],
  ])('tell what ’s means after %s', (_, text, possessive) => {
    expect(tokensIn(`${text} plan`).some((token) => token.possessive)).toBe(possessive);
  });

  it('keep a remark in brackets that quotes', () => {
    expect(written('Roux (“we wait”) said so.')).toContain('we wait');
  });

  it('keep a remark in brackets that is long', () => {
    const text = `Roux (${'far '.repeat(14)}away) said so.`;
    expect(written(text)).toContain('away');
  });

  it('stand in text order, apart from each other, inside the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Roux', 'said', '“', '”', '(', ')', ',', '.', "'s", '’', ' ', '\n', '—')),
        (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end } of tokensIn(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
