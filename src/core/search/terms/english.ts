import { stemmer } from '@orama/stemmers/english';
import { IRREGULAR } from './irregular.js';

const NUMBERS: ReadonlyMap<string, string> = new Map(
  (
    'two 2;three 3;four 4;five 5;six 6;seven 7;eight 8;nine 9;ten 10;eleven 11;twelve 12;thirteen 13;fourteen 14;' +
    'fifteen 15;sixteen 16;seventeen 17;eighteen 18;nineteen 19;twenty 20;thirty 30;forty 40;fifty 50;sixty 60;' +
    'seventy 70;eighty 80;ninety 90;third 3rd;fourth 4th;fifth 5th;sixth 6th;seventh 7th;eighth 8th;ninth 9th;tenth 10th'
  )
    .split(';')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** British endings and what they are in American spelling. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})our(?=(?:s|ed|ing|able|ite|ites|ful|hood|ly|er|ers)?$)/u, 'or'],
  [/(?<=\p{L}{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/u, 'iz'],
  [/(?<=\p{L}{2}ly)s(?=(?:e|ed|es|ing)$)/u, 'z'],
  [/(?<=^(?:def|off|lic|pret))ence/u, 'ense'],
  [/(?<=^(?:cent|theat|\p{L}{0,8}met|lit|fib|calib))re(?=s?$)/u, 'er'],
  [/(?<=^program)me(?=s?$)/u, ''],
];

const american = (word: string): string =>
  ENDINGS.reduce((spelt, [ending, other]) => spelt.replace(ending, other), word);

/**
 * The stem of a folded English word (Porter 1980), with irregular forms joined (took, take), British and American
 * spelling joined (labour, labor) and small numbers as digits (five, 5).
 */
export const stemEnglish = (folded: string): string =>
  NUMBERS.get(folded) ?? stemmer(american(IRREGULAR.get(folded) ?? folded));
