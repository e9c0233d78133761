import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heardIn } from './article.js';

/** Pairs of marks that may stand around words, in whatever language prints them. */
const PAIRS = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['«\u00a0', '\u00a0»'],
  ['«\u202f', '\u202f»'],
  ['»', '«'],
  ['‹', '›'],
  ['"', '"'],
  ['``', "''"],
  ["''", "''"],
  ['‘', '’'],
  ["'", "'"],
  ['“', '"'],
  ['"', '”'],
] as const;

describe('marks of the news', () => {
  it.each(PAIRS)('give words between %s and %s to whoever says them', (open, close) => {
    expect(
      heardIn(`The mine was shut. ${open}We have waited long enough,${close} Tom Reed said on Monday.`),
    ).toEqual(['We have waited long enough, | Tom Reed']);
  });

  it.each(PAIRS)('give both halves between %s and %s to the same speaker', (open, close) => {
    expect(
      heardIn(`It rained. ${open}The wall,${close} Ada Quist said, ${open}is very old.${close}`),
    ).toEqual(['The wall, | Ada Quist', 'is very old. | Ada Quist']);
  });

  it.each([
    ['“', '”'],
    ['«', '»'],
    ['"', '"'],
    ["''", "''"],
  ])('that open every paragraph with %s go on until %s closes', (open, close) => {
    const text = [
      'Ada Quist was asked about the dam.',
      `${open}The wall is old,${close} she said. ${open}It was built by our fathers.`,
      `${open}It was never mended.`,
      `${open}I would not sleep below it.${close}`,
      'The council meets on Tuesday.',
    ].join('\n');
    expect(heardIn(text)).toEqual([
      'The wall is old, | Ada Quist',
      'It was built by our fathers. | Ada Quist',
      'It was never mended. | Ada Quist',
      'I would not sleep below it. | Ada Quist',
    ]);
  });

  it.each([
    [
      'single marks inside double ones',
      'Ruth Dale said: “He told me ‘never again’ and left.”',
      'He told me ‘never again’ and left.',
    ],
    [
      'double marks inside single ones',
      'Ruth Dale said: ‘He told me “never again” and left.’',
      'He told me “never again” and left.',
    ],
    [
      'double marks inside double ones',
      'Ruth Dale said: “The sign says “Keep out” in red.”',
      'The sign says “Keep out” in red.',
    ],
    [
      'straight marks inside straight ones',
      'Ruth Dale said: "The sign says "Keep out" in red."',
      'The sign says "Keep out" in red.',
    ],
    [
      'small French marks inside large ones',
      'Ruth Dale said: «They call it ‹the wall› here.»',
      'They call it ‹the wall› here.',
    ],
    [
      'possessives between single marks',
      'Ruth Dale said: ‘The farmers’ union won’t say.’',
      'The farmers’ union won’t say.',
    ],
    ['a word put in', 'Ruth Dale said: “[The minister] never called me.”', '[The minister] never called me.'],
  ])('keep %s', (_, text, words) => {
    expect(heardIn(`It rained.\n${text}`)).toEqual([`${words} | Ruth Dale`]);
  });

  it.each([
    ['feet and inches', 'The gap is 6\' 2" wide. "It fits," said Ada Quist.', ['It fits, | Ada Quist']],
    ['years', "In the '90s, 'nobody locked a door', says Ada Quist.", ['nobody locked a door | Ada Quist']],
    [
      'a question to the next sentence',
      '“Is it safe?” asked Tom Reed. “No.”',
      ['Is it safe? | Tom Reed', 'No. | Tom Reed'],
    ],
    [
      'words left out',
      '“We waited … and waited,” said Tom Reed. “…Then it came.”',
      ['We waited … and waited, | Tom Reed', '…Then it came. | Tom Reed'],
    ],
  ])('are told from %s', (_, text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });

  it('never change the words between them', () => {
    const word = fc.constantFrom('we', 'wait', 'for', 'ships', 'the', 'old', 'harbour');
    fc.assert(
      fc.property(
        fc.constantFrom(...PAIRS),
        fc.array(word, { minLength: 4, maxLength: 12 }),
        ([open, close], words) => {
          const said = `W${words.join(' ').slice(1)},`;
          expect(heardIn(`It rained. ${open}${said}${close} Tom Reed said.`)).toEqual([`${said} | Tom Reed`]);
        },
      ),
    );
  });
});
