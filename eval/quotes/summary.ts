import type { Certainty } from '../../src/core/extraction.js';
import { f1, type Share, wilson } from '../statistics.js';
import type { Outcome } from './score.js';

/** What one evaluation found, ready to be printed or written as JSON. */
export type Summary = {
  readonly articles: number;
  readonly msPerArticle: number;
  readonly detection: readonly (readonly [string, Rates])[];
  readonly speaker: readonly (readonly [string, Share])[];
  readonly endToEnd: readonly (readonly [string, Rates])[];
  readonly certainty: readonly (readonly [Certainty, Share])[];
  readonly cumulative: readonly (readonly [string, Rates])[];
  readonly heShe: readonly (readonly [string, Share])[];
};
/** Precision, recall and their harmonic mean. */
export type Rates = { readonly precision: Share; readonly recall: Share; readonly f: number };

const LONG = 4;
const PRONOUN = /^(?:he|she|they|it|we|i)$/iu;

const rates = (precision: Share, recall: Share): Rates => ({
  precision,
  recall,
  f: f1(precision.share, recall.share),
});
const share = (of: readonly Outcome[], right: (one: Outcome) => boolean): Share =>
  wilson(of.filter(right).length, of.length);

const isMatched = ({ gold, found }: Outcome): boolean => gold !== null && found !== null;
const isSourced = ({ gold }: Outcome): boolean => (gold?.sourceSpans.length ?? 0) > 0;
/** Right from end to end: found, and the speaker named, or left open where the annotation names none. */
const isRight = (one: Outcome): boolean =>
  one.right === true || (isMatched(one) && !isSourced(one) && one.rightUnclear === true);

const detection = (outcomes: readonly Outcome[]): Rates =>
  rates(
    share(
      outcomes.filter(({ found }) => found !== null),
      isMatched,
    ),
    share(
      outcomes.filter(({ gold }) => gold !== null),
      isMatched,
    ),
  );

const endToEnd = (outcomes: readonly Outcome[]): Rates =>
  rates(
    share(
      outcomes.filter(({ found }) => found !== null),
      isRight,
    ),
    share(
      outcomes.filter(({ gold }) => gold !== null),
      isRight,
    ),
  );

const RELATIVE = /^(?:who|whom|which|that)$/iu;
const VERB = /^(?:said|says|asked|according to)\b/iu;

/** Whether the annotation marks a relative pronoun or a verb as the source: a name beside it never counts as right. */
const isNoName = ({ gold }: Outcome): boolean => {
  const source = (gold?.source ?? '').trim();
  return RELATIVE.test(source) || VERB.test(source);
};

/** How the annotation names a source: by name, by pronoun, or by a role or thing. */
export const kindOfSource = ({ gold }: Outcome): 'named' | 'pronoun' | 'role or thing' => {
  const source = (gold?.source ?? '').trim();
  if (PRONOUN.test(source)) return 'pronoun';
  const inner = source.split(/\s+/u).slice(/^(?:the|a|an|some|one)\s/iu.test(source) ? 1 : 0);
  const capitals = inner.filter((word) => /^\p{Lu}/u.test(word)).length;
  return /^(?:the|a|an|some|one|his|her|their|its)\s/iu.test(source) ||
    capitals * 2 < inner.length ||
    capitals === 0
    ? 'role or thing'
    : 'named';
};

const speakerRows = (matched: readonly Outcome[]): Summary['speaker'] => {
  const sourced = matched.filter(isSourced);
  const long = sourced.filter(({ words }) => words >= LONG);
  const right = ({ right: one }: Outcome): boolean => one === true;
  return [
    ['all', share(sourced, right)],
    ['>= 4 words', share(long, right)],
    [
      '>= 4 words, source not “who” or “said”',
      share(
        long.filter((one) => !isNoName(one)),
        right,
      ),
    ],
    [
      '>= 4 words, certain, source not “who” or “said”',
      share(
        long.filter((one) => !isNoName(one) && one.found?.speaker?.certainty === 'certain'),
        right,
      ),
    ],
    ['all, unclear answered', share(sourced, (one) => one.rightUnclear === true)],
    ['>= 4 words, unclear answered', share(long, (one) => one.rightUnclear === true)],
    ...(['named', 'pronoun', 'role or thing'] as const).map(
      (kind) =>
        [
          kind,
          share(
            sourced.filter((one) => kindOfSource(one) === kind),
            right,
          ),
        ] as const,
    ),
  ];
};

const certaintyRows = (outcomes: readonly Outcome[]): Pick<Summary, 'certainty' | 'cumulative'> => {
  const long = outcomes.filter(({ words }) => words >= LONG);
  const gold = long.filter(({ gold: one }) => one !== null).length;
  const tiers = ['certain', 'likely', 'unclear'] as const;
  const upTo = (last: number): readonly Outcome[] =>
    long.filter(({ found }) => found?.speaker && tiers.indexOf(found.speaker.certainty) <= last);
  const named = (one: Outcome): boolean =>
    one.right === true || (isSourced(one) && one.rightUnclear === true);
  return {
    certainty: tiers.map((tier) => [
      tier,
      share(
        long.filter((one) => isMatched(one) && isSourced(one) && one.found?.speaker?.certainty === tier),
        named,
      ),
    ]),
    cumulative: tiers.map((tier, index) => {
      const shown = upTo(index);
      const right = shown.filter(named).length;
      return [tier, rates(wilson(right, shown.length), wilson(right, gold))];
    }),
  };
};

const isLong = ({ words }: Outcome): boolean => words >= LONG;

/** Outcomes against the annotated pieces before they were joined, matched by half of the longer or of the annotated span. */
export type AsCut = { readonly byLonger: readonly Outcome[]; readonly byAnnotated: readonly Outcome[] };

/** Sums up the outcomes of an evaluation. */
export const summaryOf = (
  outcomes: readonly Outcome[],
  asCut: AsCut,
  articles: number,
  msPerArticle: number,
): Summary => {
  const long = outcomes.filter(isLong);
  const heShe = outcomes.filter(({ found }) => /^s?he$/iu.test(found?.speaker?.text ?? ''));
  return {
    articles,
    msPerArticle,
    detection: [
      ['all', detection(outcomes)],
      ['>= 4 words', detection(long)],
      ['>= 4 words, pieces not joined', detection(asCut.byLonger.filter(isLong))],
      ['>= 4 words, not joined, half of the annotated', detection(asCut.byAnnotated.filter(isLong))],
    ],
    speaker: speakerRows(outcomes.filter(isMatched)),
    endToEnd: [
      ['all', endToEnd(outcomes)],
      ['>= 4 words', endToEnd(long)],
    ],
    ...certaintyRows(outcomes),
    heShe: [
      ['he/she resolved', share(heShe, ({ found }) => found?.speaker?.resolved != null)],
      ['he/she to a person', share(heShe, ({ found }) => found?.speaker?.person != null)],
    ],
  };
};
