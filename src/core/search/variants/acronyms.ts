import type { CorpusArticle } from '../corpus.js';
import { STOP } from '../read-article.js';
import type { Slices } from '../slices.js';
import { fold } from '../terms/fold.js';
import { termOf } from '../terms/term-of.js';
import type { Vocabulary } from '../vocabulary.js';

/** What an acronym stands for: the terms of a name in the order of its words. */
export type Expansion = { readonly acronym: string; readonly terms: readonly string[] };

/** The acronyms of a set of articles, beside a few that everybody knows. */
export type Acronyms = {
  /** Names that an acronym (folded) may stand for. */
  readonly expansionsOf: (acronym: string) => readonly Expansion[];
  /** Names that hold a term. */
  readonly withTerm: (term: string) => readonly Expansion[];
};

/** Names of states and bodies that everybody abbreviates. */
const WELL_KNOWN =
  'us united states|uk united kingdom|un united nations|eu european union|uae united arab emirates|' +
  'nato north atlantic treaty organization|osce organization security cooperation europe|imf international monetary fund|' +
  'iaea international atomic energy agency|who world health organization|icc international criminal court|' +
  'pm prime minister|mod ministry defence|mp member parliament|ap associated press';

const WORDS_LEAST = 2;
const WORDS_MOST = 6;
const UNSEEN_LEAST = 3;
const RUNS_MOST = 100_000;
const ACRONYM = /^\p{Lu}{2,6}$/u;
const CAPITAL = /^\p{Lu}/u;
const GAP = /^[\s-]{1,2}$/u;
const CONNECTOR = /^(?:of|for|and|on|in|the|de|des|du|la|für|und|i|та|и|по|з)$/u;

type Word = { readonly text: string; readonly term: number };

/** Reads an article's words one after another and gives each run of capitalised words, connectors inside left out. */
function* runsOf({ layout, words }: CorpusArticle): Generator<readonly Word[]> {
  const { text } = layout.article;
  let run: Word[] = [];
  for (let at = 0; at < words.terms.length; at += 1) {
    const start = words.starts[at] ?? 0;
    const word = text.slice(start, words.ends[at]);
    const joined = at > 0 && GAP.test(text.slice(words.ends[at - 1], start));
    if (!joined && run.length > 0) {
      yield run;
      run = [];
    }
    const term = words.terms[at] ?? STOP;
    if (CAPITAL.test(word) && term !== STOP) run.push({ text: word, term });
    else if (run.length > 0 && !CONNECTOR.test(word)) {
      yield run;
      run = [];
    }
  }
  if (run.length > 0) yield run;
}

const initialsOf = (words: readonly Word[]): string => words.map(({ text }) => fold(text).charAt(0)).join('');

/** The parts of a run that may have an acronym. */
const partsOf = (run: readonly Word[]): readonly (readonly Word[])[] => {
  const parts: (readonly Word[])[] = [];
  for (let from = 0; from + WORDS_LEAST <= run.length; from += 1)
    for (let to = from + WORDS_LEAST; to <= Math.min(run.length, from + WORDS_MOST); to += 1)
      parts.push(run.slice(from, to));
  return parts.length > 30 ? [] : parts;
};

type Found = Expansion & { readonly whole: boolean };

const gather = async (
  articles: readonly CorpusArticle[],
  vocabulary: Vocabulary,
  slices: Slices,
): Promise<readonly Found[]> => {
  const seen = new Set<string>();
  const found = new Map<string, Found>();
  for (const article of articles) {
    for (const run of runsOf(article)) {
      for (const { text } of run) if (ACRONYM.test(text)) seen.add(fold(text));
      for (const part of partsOf(run)) {
        const terms = part.map(({ term }) => vocabulary.termAt(term));
        const key = terms.join(' ');
        const whole = part.length === run.length;
        if (found.size < RUNS_MOST && (whole || !found.has(key)))
          found.set(key, { acronym: initialsOf(part), terms, whole });
      }
      if (slices.spent(run.length)) await slices.pause();
    }
  }
  return [...found.values()].filter(
    ({ acronym, terms, whole }) => seen.has(acronym) || (whole && terms.length >= UNSEEN_LEAST),
  );
};

const wellKnown = (): readonly Expansion[] =>
  WELL_KNOWN.split('|').map((line) => {
    const [acronym = '', ...words] = line.split(' ');
    return { acronym, terms: words.map((word) => termOf(word, 'en') ?? word) };
  });

/** Learns acronyms from the capitalised names of articles, in slices: Syrian Democratic Forces → SDF. */
export const learnAcronyms = async (
  articles: readonly CorpusArticle[],
  vocabulary: Vocabulary,
  slices: Slices,
): Promise<Acronyms> => {
  const byAcronym = new Map<string, Expansion[]>();
  const byTerm = new Map<string, Expansion[]>();
  const put = (map: Map<string, Expansion[]>, key: string, expansion: Expansion): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [expansion]);
    else list.push(expansion);
  };
  for (const expansion of [...wellKnown(), ...(await gather(articles, vocabulary, slices))]) {
    put(byAcronym, expansion.acronym, expansion);
    for (const term of new Set(expansion.terms)) put(byTerm, term, expansion);
  }
  return {
    expansionsOf: (acronym) => byAcronym.get(acronym) ?? [],
    withTerm: (term) => byTerm.get(term) ?? [],
  };
};
