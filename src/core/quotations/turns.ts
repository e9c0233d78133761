import type { Layout } from '../passages/types.js';
import type { Parsed } from './clauses.js';
import type { Mention } from './mention.js';
import { BODY_NAMES, isRole, isThing, TITLES } from './nouns.js';
import { PLACES } from './places.js';
import type { Token } from './tokens.js';
import { CALENDAR, isClosed } from './words.js';

const MOST_IN_LABEL = 5;
const WORDS_LEAST = 2;
const TURNS_LEAST = 3;
const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+$/u;

type Label = {
  readonly mention: Mention;
  /** A person, a role or capitals only: other labels speak only beside such, and more than once. */
  readonly sure: boolean;
};
type Turn = Label & { readonly paragraph: number; readonly key: string };

const lastWord = (name: string): string => name.split(/\s+/u).at(-1)?.toLowerCase() ?? '';

/** Full names of the people that an article names, by their last words; `null` where two share one. */
const namesByLast = (all: readonly Parsed[]): ReadonlyMap<string, string | null> => {
  const names = new Map<string, string | null>();
  for (const { mentions } of all)
    for (const { name } of mentions) {
      const last = name === null ? '' : lastWord(name);
      if (name !== null) names.set(last, names.has(last) && names.get(last) !== name ? null : name);
    }
  return names;
};

/** The words before the colon that a paragraph begins with; `null` where there are none or nothing is said after it. */
const labelWords = ({ tokens }: Parsed): readonly Token[] | null => {
  const colon = tokens.slice(0, MOST_IN_LABEL + 1).findIndex(({ text }) => text === ':');
  const words = tokens.slice(0, Math.max(0, colon));
  const said = tokens.slice(colon + 1);
  const isName = words[0]?.capital === true && words.every(({ kind }) => kind === 'word');
  const speaks =
    said.filter(({ kind }) => kind === 'word').length >= WORDS_LEAST && said[0]?.kind !== 'quote';
  return isName && speaks ? words : null;
};

/** Labels of digests, timetables and notices: "PARIS:", "Monday:", "WHERE:". */
const isNoSpeaker = (bare: string): boolean => PLACES.has(bare) || CALENDAR.has(bare) || isClosed(bare);

/** Who speaks by the label of a paragraph: "REED:", "Ada Quist:", "The mayor:", "Radio Riga:". */
const labelOf = (parsed: Parsed, names: ReadonlyMap<string, string | null>): Label | null => {
  const words = labelWords(parsed);
  const [first, last] = [words?.[0], words?.at(-1)];
  if (words == null || first === undefined || last === undefined) return null;
  const known = parsed.mentions.find(({ from, to }) => from === 0 && to === words.length);
  if (known?.kind === 'source' || (known?.kind === 'person' && known.name !== null))
    return { mention: known, sure: true };
  const bare = last.lower.replace(/\.$/u, '');
  const name = names.get(bare) ?? null;
  if (name === null && (TITLES.has(bare) || (words.length === 1 && isNoSpeaker(bare)))) return null;
  const isBody = name === null && (isThing(bare) || BODY_NAMES.has(bare));
  const sure = name !== null || (!isBody && words.every(({ text }) => CAPITALS.test(text)));
  if (!(sure || words.every(({ capital, text }) => capital && text.length > 1))) return null;
  const kind = isRole(bare) ? 'source' : sure ? 'person' : 'thing';
  const span = { start: first.start, end: last.end, from: 0, to: words.length };
  const mention: Mention = {
    ...span,
    kind,
    name,
    head: last.lower,
    plural: false,
    indefinite: false,
    possessive: false,
  };
  return { mention, sure };
};

const keyOf = (mention: Mention): string => mention.name ?? mention.head;

/** The turns of a run without labels that only stand in it once and need not be speakers: "Note: …" below a talk. */
const speakingIn = (run: readonly Turn[]): readonly Turn[] =>
  run.filter(({ sure, key }) => sure || run.filter((one) => one.key === key).length > 1);

/** Whether a run of labelled paragraphs is talk: three or more, of two speakers at least, one of whom speaks again. */
const isTalk = (run: readonly Turn[]): boolean => {
  const speakers = new Set(run.map(({ key }) => key)).size;
  return run.length >= TURNS_LEAST && speakers >= 2 && speakers < run.length && run.some(({ sure }) => sure);
};

/**
 * The turns of a talk that is printed as such: paragraphs one below the other that begin with a name or role and a
 * colon. Gives each paragraph's speaker by its number.
 */
export const turnsIn = (layout: Layout, all: readonly Parsed[]): ReadonlyMap<number, Mention> => {
  const names = namesByLast(all);
  const firsts = new Map<number, Parsed>();
  for (const parsed of all)
    if (!firsts.has(parsed.sentence.paragraph)) firsts.set(parsed.sentence.paragraph, parsed);
  const found = new Map<number, Mention>();
  let run: Turn[] = [];
  const close = (): void => {
    const turns = speakingIn(run);
    if (isTalk(turns)) for (const { paragraph, mention } of turns) found.set(paragraph, mention);
    run = [];
  };
  for (const { number } of layout.paragraphs) {
    const first = firsts.get(number);
    const label = first === undefined ? null : labelOf(first, names);
    if (label === null) close();
    else run.push({ paragraph: number, key: keyOf(label.mention), ...label });
  }
  close();
  return found;
};
