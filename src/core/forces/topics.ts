import type { ForceTopic } from '../extraction.js';
import { type LatinPattern, latin } from '../latin.js';
import { namesSupport } from './armies.js';

/** Words that make a sentence about a force speak of a topic, in the order in which topics are given. */
const TOPICS: readonly (readonly [ForceTopic, Pick<LatinPattern, 'test'>])[] = [
  [
    'land',
    /\b(?:troops?|soldiers?|infantry|ground|land|peacekeepers?|brigades?|battalions?|tanks?|front lines?|frontline|contact line|border|boots|army|armies|cities|towns)\b/i,
  ],
  [
    'air',
    /\b(?:air|aircraft|airspace|aviation|warplanes?|planes?|jets?|sky|skies|drones?|helicopters?|flights?|airfields?)\b/i,
  ],
  [
    'sea',
    /\b(?:seas?|naval|nav(?:y|ies)|ships?|warships?|vessels?|frigates?|maritime|minesweep\w{0,5}|mine-?clear\w{0,5}|clear(?:ing)? mines|ports?|waters|shipping)\b/i,
  ],
  ['strikes', /\b(?:strikes?|striking|retaliat\w{1,5}|counter-?attacks?|return fire|hit back|shoot back)\b/i],
  ['bases', /\b(?:bases?|based|stationed|garrison(?:s|ed)?|barracks|headquarters|hubs?)\b/i],
  ['backstop', { test: (text) => /\b(?:backstop|safety net)\b/.test(text) || namesSupport(text) }],
  ['training', /\b(?:train(?:s|ed|ing|ers?)?|instructors?|instruct(?:s|ed|ing)?|mentor(?:s|ing)?)\b/i],
  [
    'size',
    latin(
      /\b(?:numbers? of (?:\w+ )?(?:troops|soldiers|peacekeepers)|size|strength of|a (?:small|large|smaller|larger|big|tiny) [^.,]{0,40}?force|thousands of|tens of thousands|several brigades)\b|(?<![\d,.])\d[\d,.]*(?:\s(?:to|and|or)\s\d[\d,.]*)? (?:[\p{L}-]{1,20} ){0,2}?(?:troops|soldiers|peacekeepers|personnel|men)\b|\b(?:force|contingent|mission|troops|soldiers|peacekeepers)\b[^.;]{0,40}? (?:of|have|has|number|numbering|to|than|about|some) \d[\d,]{3,}/iu,
    ),
  ],
];

/** The topics of a text about a force, in a fixed order; empty when it names none. */
export const topicsOf = (text: string): readonly ForceTopic[] =>
  TOPICS.filter(([, words]) => words.test(text)).map(([topic]) => topic);
