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
  'usa united states|uk united kingdom|un united nations|eu european union|uae united arab emirates|' +
  'nato north atlantic treaty organization|osce organization security cooperation europe|imf international monetary fund|' +
  'iaea international atomic energy agency|who world health organization|icc international criminal court|' +
  'pm prime minister|mp member parliament|ap associated press';

const WORDS_LEAST = 2;
const WORDS_MOST = 6;
/** Fewest words of a name whose acronym no article gives in brackets. */
const UNDEFINED_LEAST = 3;
const RUN_MOST = 10;
const NAMES_MOST = 100_000;
const ACRONYM = /^\p{Lu}{2,6}$/u;
const CAPITAL = /^\p{Lu}/u;
const GAP = /^[\s-]{1,2}$/u;
const CONNECTOR = /^(?:of|for|and|on|in|the|de|des|du|la|für|und|i|та|и|по|з)$/u;

type Word = { readonly text: string; readonly term: number };

/** Capitalised words in a row, and the acronym in brackets after them: Syrian Democratic Forces (SDF). */
type Run = { readonly words: readonly Word[]; readonly defined: string | null };

/** Reads an article's words one after another and gives each run of capitalised words, connectors inside left out. */
function* runsOf({ layout, words }: CorpusArticle): Generator<Run> {
  const { text } = layout.article;
  let run: Word[] = [];
  for (let at = 0; at < words.terms.length; at += 1) {
    const start = words.starts[at] ?? 0;
    const word = text.slice(start, words.ends[at]);
    const between = at > 0 ? text.slice(words.ends[at - 1], start) : '';
    if (!GAP.test(between) && run.length > 0) {
      yield { words: run, defined: between === ' (' && ACRONYM.test(word) ? fold(word) : null };
      run = [];
    }
    const term = words.terms[at] ?? STOP;
    if (CAPITAL.test(word) && term !== STOP) run.push({ text: word, term });
    else if (run.length > 0 && !CONNECTOR.test(word)) {
      yield { words: run, defined: null };
      run = [];
    }
  }
  if (run.length > 0) yield { words: run, defined: null };
}

const initialsOf = (words: readonly Word[]): string => words.map(({ text }) => fold(text).charAt(0)).join('');

type Found = Expansion & { readonly sure: boolean };

/** The parts of a run that may have an acronym; short ones need it in brackets, rare ones may do without any. */
const expansionsIn = ({ words, defined }: Run, vocabulary: Vocabulary): readonly Found[] => {
  const found: Found[] = [];
  for (let from = 0; from < words.length && words.length <= RUN_MOST; from += 1)
    for (let to = from + WORDS_LEAST; to <= Math.min(words.length, from + WORDS_MOST); to += 1) {
      const part = words.slice(from, to);
      const acronym = initialsOf(part);
      const inBrackets = to === words.length && acronym === defined;
      if (part.length < UNDEFINED_LEAST && !inBrackets) continue;
      const terms = part.map(({ term }) => vocabulary.termAt(term));
      found.push({ acronym, terms, sure: inBrackets || part.length === words.length });
    }
  return found;
};

const gather = async (
  articles: readonly CorpusArticle[],
  vocabulary: Vocabulary,
  slices: Slices,
): Promise<readonly Found[]> => {
  const seen = new Set<string>();
  const names = new Map<string, Found>();
  for (const article of articles) {
    for (const run of runsOf(article)) {
      for (const { text } of run.words) if (ACRONYM.test(text)) seen.add(fold(text));
      for (const found of expansionsIn(run, vocabulary)) {
        const key = found.terms.join(' ');
        if (names.size < NAMES_MOST && (found.sure || !names.has(key))) names.set(key, found);
      }
      if (slices.spent(run.words.length)) await slices.pause();
    }
  }
  return [...names.values()].filter(({ acronym, sure }) => sure || seen.has(acronym));
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
