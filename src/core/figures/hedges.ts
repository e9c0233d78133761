import type { FigureChange } from '../extraction.js';
import { lowerAt, type Token } from './reading/tokens.js';

type Sign = Extract<FigureChange, '<' | '>' | '~'>;

const BEFORE: Readonly<Record<Sign, string>> = {
  '<': 'less than|fewer than|lower than|smaller than|up to|at most|no more than|not more than|under|below|as many as|as much as|as high as|as long as|a maximum of|maximum of|a maximum|a ceiling of|not exceeding|not even|short of|shy of|capped at|limited to|younger than|shorter than|cheaper than|narrower than|no longer than|no later than|no higher than|no larger than|no bigger than|slower than|<|≤',
  '>': 'more than|greater than|higher than|larger than|longer than|bigger than|over|above|at least|no less than|no fewer than|not less than|not fewer than|upwards of|upward of|north of|in excess of|exceeding|beyond|a minimum of|minimum of|a minimum|as few as|as low as|as little as|better than|at the very least|older than|taller than|heavier than|wider than|deeper than|faster than|a floor of|no lower than|no smaller than|>|≥',
  '~': 'about|around|just about|approaching|nearing|in the neighborhood of|in the neighbourhood of|in the vicinity of|some|nearly|almost|roughly|approximately|approx|approx .|circa|close to|an estimated|estimated|a total of about|in the region of|in the order of|on the order of|or so|perhaps|maybe|possibly|virtually|practically|not quite|somewhere between|somewhere around|something like|~|≈|∼|c .',
};

const AFTER: Readonly<Record<Sign, string>> = {
  '<': 'or less|or fewer|or under|or below|or younger|or lower|or smaller|or shorter|at most|maximum|max|tops|at the most',
  '>': 'or more|or over|or above|or older|or greater|and more|and over|and older|and up|and counting|upwards|and upwards|or higher|or longer|at least|plus|- plus|+|at a minimum|at minimum',
  '~': 'or so|odd|- odd|or thereabouts|- ish|or more or less|give or take',
};

type Phrase = { readonly words: readonly string[]; readonly sign: Sign };

const phrasesOf = (lists: Readonly<Record<Sign, string>>): readonly Phrase[] =>
  (['<', '>', '~'] as const)
    .flatMap((sign) => lists[sign].split('|').map((phrase) => ({ words: phrase.split(' '), sign })))
    .sort((a, b) => b.words.length - a.words.length);

const grouped = (
  phrases: readonly Phrase[],
  word: (phrase: Phrase) => string,
): ReadonlyMap<string, Phrase[]> => {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) groups.set(word(phrase), [...(groups.get(word(phrase)) ?? []), phrase]);
  return groups;
};

const BEFORE_BY_LAST = grouped(phrasesOf(BEFORE), ({ words }) => words.at(-1) ?? '');
const AFTER_BY_FIRST = grouped(phrasesOf(AFTER), ({ words }) => words[0] ?? '');

/** Words that may stand before a hedge and strengthen it; they are part of its span. */
const STRENGTH =
  /^(?:just|well|slightly|far|significantly|comfortably|considerably|much|only|marginally|substantially|way|already|still)$/u;
const DURATION = /^(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|century)$/u;
const LASTING =
  /^(?:for|just|well|of|lasting|lasted|lasts|took|takes|taking|been|is|was|old|aged|after|slightly|a|to|by|spent|spend|in|and|or|are|were)$/u;

/** Verbs with which "up to" is no bound: "adds up to", "will go up to". */
const UP_VERB =
  /^(?:adds?|added|adding|go|goes|going|went|gone|moved?|moves|shot|crept|climbed|rose|ticked|edged)$/u;

/** The hedge of a figure: its sign and the tokens that it takes. */
export type Hedge = { readonly change: Sign; readonly from: number; readonly to: number };

const hedgeEndingAt = (tokens: readonly Token[], end: number): Hedge | null => {
  const phrases = BEFORE_BY_LAST.get(lowerAt(tokens, end - 1)) ?? [];
  const phrase = phrases.find(({ words }) => {
    const from = end - words.length;
    return from >= 0 && words.every((word, step) => word === lowerAt(tokens, from + step));
  });
  if (phrase === undefined) return null;
  if (lowerAt(tokens, end - 2) === 'up' && UP_VERB.test(lowerAt(tokens, end - 3))) return null;
  let from = end - phrase.words.length;
  while (from > 0 && STRENGTH.test(lowerAt(tokens, from - 1))) from -= 1;
  return { change: phrase.sign, from, to: end };
};

/** "over two years" after a verb means a span of time, not a bound. */
const isDuring = (tokens: readonly Token[], hedge: Hedge, unit: string | null): boolean =>
  lowerAt(tokens, hedge.to - 1) === 'over' &&
  unit !== null &&
  DURATION.test(unit) &&
  !(hedge.from < hedge.to - 1 || LASTING.test(lowerAt(tokens, hedge.from - 1)));

const FEW = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/u;
const NOT_NOUN =
  /^(?:is|are|was|were|be|been|has|have|had|for|in|of|by|to|with|from|and|or|but|at|on|after|only|just|lasted|lasts|took|takes|costs|cost|needs|sent|gave|killed)$/u;

/** "a film about two sisters": what it is about, not how many, where a small number in words follows a word. */
const isTopic = (tokens: readonly Token[], from: number, unit: string | null): boolean =>
  unit === null &&
  lowerAt(tokens, from - 1) === 'about' &&
  FEW.test(lowerAt(tokens, from)) &&
  tokens[from - 2]?.kind === 'word' &&
  !NOT_NOUN.test(lowerAt(tokens, from - 2));

/** Determiners and the like between a hedge and the number: "almost the 30,000", "an extra". */
const BETWEEN = /^(?:the|a|an|his|her|its|their|another|extra|additional)$/u;

const before = (tokens: readonly Token[], from: number, unit: string | null): Hedge | null => {
  const at = BETWEEN.test(lowerAt(tokens, from - 1)) ? from - 1 : from;
  if (isTopic(tokens, from, unit)) return null;
  const near = hedgeEndingAt(tokens, from) ?? (at < from ? hedgeEndingAt(tokens, at) : null);
  const bound = near?.change === '~' ? hedgeEndingAt(tokens, near.from) : null;
  const hedge = near !== null && bound !== null ? { ...bound, to: near.to } : near;
  return hedge === null || isDuring(tokens, hedge, unit) ? null : hedge;
};

/** "within 24 hours": at most so long or so far. */
const within = (tokens: readonly Token[], from: number, unit: string | null): Hedge | null =>
  unit !== null && lowerAt(tokens, from - 1) === 'within' ? { change: '<', from: from - 1, to: from } : null;

const startsAt = (tokens: readonly Token[], at: number): Hedge | null => {
  const phrase = AFTER_BY_FIRST.get(lowerAt(tokens, at))?.find(({ words }) =>
    words.every((word, step) => word === lowerAt(tokens, at + step)),
  );
  return phrase === undefined ? null : { change: phrase.sign, from: at, to: at + phrase.words.length };
};

/** ", it's a minimum": the bound is said after the number. */
const saidAfter = (tokens: readonly Token[], to: number): Hedge | null => {
  if (lowerAt(tokens, to) !== ',') return null;
  const at = /^(?:it['’]s|that['’]s)$/u.test(lowerAt(tokens, to + 1)) ? to + 2 : to + 3;
  if (at === to + 3 && !/^(?:is|was)$/u.test(lowerAt(tokens, to + 2))) return null;
  const noun = lowerAt(tokens, at + 1);
  if (!/^(?:a|the)$/u.test(lowerAt(tokens, at)) || !/^(?:minimum|maximum)$/u.test(noun)) return null;
  return { change: noun === 'minimum' ? '>' : '<', from: at, to: at + 2 };
};

/** The hedge at the tokens `[from, to)` of an amount: before it, else right after it; `null` when it has none. */
export const readHedge = (
  tokens: readonly Token[],
  from: number,
  to: number,
  unit: string | null,
): Hedge | null =>
  before(tokens, from, unit) ?? within(tokens, from, unit) ?? startsAt(tokens, to) ?? saidAfter(tokens, to);
