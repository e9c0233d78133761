import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/core/quotations/index.js';
import { attributionOf, layoutOfText, personIn } from './article.js';

const TEXT = [
  'OSLO — Danish and Dutch officials met in Oslo on Monday to talk about a common harbour force.',
  'The army chief of Denmark, Gen. Paul Roux, said his country was willing. But he said he wanted a clearer picture.',
  '“What comes next?” he said in an interview. “Who will go there?”',
  'The force is meant to “gather” what they have, another Dutch official said.',
  '“It takes time,” he said.',
].join('\n');

describe('an article as a whole', () => {
  const { quotations, reported, sources, pronouns } = attributionOf(TEXT, ['Paul Roux']);
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => TEXT.slice(start, end);

  it('gives each quotation its paragraph, kind and speaker', () => {
    expect(
      quotations.map((one) => [
        one.paragraph,
        one.kind,
        words(one),
        one.speaker?.text,
        one.speaker?.resolved?.text ?? null,
      ]),
    ).toEqual([
      [3, 'speech', 'What comes next?', 'he', 'Gen. Paul Roux'],
      [3, 'speech', 'Who will go there?', 'he', 'Gen. Paul Roux'],
      [4, 'fragment', 'gather', 'another Dutch official', null],
      [5, 'speech', 'It takes time,', 'he', 'another Dutch official'],
    ]);
  });

  it('gives the place of the words that a pronoun stands for', () => {
    expect(quotations[0]?.speaker).toEqual({
      start: 227,
      end: 229,
      paragraph: 3,
      text: 'he',
      kind: 'pronoun',
      person: 'Paul Roux',
      certainty: 'certain',
      resolved: { start: 121, end: 135, paragraph: 2, text: 'Gen. Paul Roux' },
    });
  });

  it('gives no person to an unnamed source', () => {
    expect(quotations[3]?.speaker).toMatchObject({ kind: 'pronoun', person: null });
  });

  it('gives the sentences that report words', () => {
    expect(reported.map((one) => [one.paragraph, one.speaker?.text])).toEqual([
      [2, 'Gen. Paul Roux'],
      [2, 'he'],
      [4, 'another Dutch official'],
    ]);
  });

  it('gives the unnamed sources, the army chief not among them', () => {
    expect(sources.map(({ text }) => text)).toEqual(['Danish and Dutch officials', 'another Dutch official']);
  });

  it('gives the pronouns of each person that spoke', () => {
    expect([...pronouns].map(([name, spans]) => [name, spans.map(words)])).toEqual([
      ['Paul Roux', ['he', 'he']],
    ]);
  });

  it('gives the same for the same article, and works without any people', () => {
    expect(attributionOf(TEXT, ['Paul Roux']).quotations).toEqual(quotations);
    expect(attributionOf(TEXT).quotations.map(({ speaker }) => speaker?.person)).toEqual([
      'Paul Roux',
      'Paul Roux',
      null,
      null,
    ]);
  });

  it('gives nothing for an empty text', () => {
    expect(attributionOf('')).toMatchObject({ quotations: [], reported: [], sources: [] });
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      'Paul Roux',
      'he',
      'said',
      'told',
      'a Danish official',
      'the officials',
      '“',
      '”',
      '"',
      '.',
      ',',
      ':',
      '—',
      '\n',
      ' ',
    ],
    ...[
      'we wait',
      'according to',
      'who',
      'and',
      'Roux’s',
      'claim that',
      'saying',
      '(',
      ')',
      'report',
      'while',
      'but she said',
      ';',
      'Jana Keller,',
      'asking',
      'OSLO —',
      'per',
      'by',
      'was',
      '?',
      '’',
    ],
  );

  it('gives spans that are slices of the text, in order, with speakers that stand in it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const layout = layoutOfText(text);
        const { quotations, reported, sources } = attribute(layout, [personIn(text, 'Paul Roux')]);
        expect(quotations).toHaveLength(layout.quoted.length);
        for (const found of [...quotations, ...reported]) {
          const { speaker } = found;
          expect(found.end).toBeGreaterThan(found.start);
          if (speaker === null) continue;
          expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text);
          if (speaker.resolved === null) continue;
          expect(text.slice(speaker.resolved.start, speaker.resolved.end)).toBe(speaker.resolved.text);
          expect(speaker.resolved.start).toBeLessThan(speaker.start);
        }
        const ordered = (spans: readonly { readonly start: number; readonly end: number }[]): boolean =>
          spans.every(({ start }, index) => index === 0 || start >= (spans[index - 1]?.end ?? 0));
        expect([ordered(quotations), ordered(reported)]).toEqual([true, true]);
        for (const { text: words, mentions } of sources) {
          expect(text.slice(mentions[0]?.start, mentions[0]?.end)).toBe(words);
        }
      }),
    );
  });

  it.each([
    'Keller said “we wait”. ',
    'he said, ',
    '“a” ',
    ', who said ',
    'Keller’s ',
    '“a”, “b” and ',
    'X said:\nI see.\n',
    'the officials of ',
    'a (b) ',
    '“We wait,” he said.\n',
    '“We wait.\n',
    '‘We wait.’\n',
    'Ana Keller, a sailor, ',
    'as proposed by Keller and ',
    'Keller said so, while ',
    'Ana Keller, ',
    'saying so and asking ',
    '“we wait,” Keller said; ',
  ])('of four times the length takes about four times as long: %s', (part) => {
    const time = (length: number): number => {
      const layout = layoutOfText(part.repeat(Math.floor(length / part.length)));
      const before = process.cpuUsage();
      attribute(layout, []);
      return process.cpuUsage(before).user / 1_000;
    };
    time(10_000);
    expect(time(80_000)).toBeLessThan(20 * Math.max(20, time(20_000)));
  });
});
