import type { QuotationKind } from '../extraction.js';
import type { Layout, QuotedSpan } from '../passages/types.js';
import type { Parsed } from './clauses.js';
import type { Linked } from './rules/article.js';
import type { Token } from './tokens.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu;
const SMALL = new Set(
  'a an the and or but nor of in on at by for with from to as into over is that not vs v de la le el'.split(
    ' ',
  ),
);
const TERM_WORDS_MOST = 3;
const HEADLINE_WORDS_MOST = 22;
const HEADLINE_LENGTH_MOST = 300;
const BESIDE = 3;
const SINGLE = /^['‘‹]$/u;
/** Nouns of what is said in few words, and often written like a title: “their chants of ‘Free The Harbour’”. */
const SAYINGS = new Set(
  [
    'chant',
    'slogan',
    'motto',
    'mantra',
    'promise',
    'pledge',
    'vow',
    'call',
    'cry',
    'refrain',
    'catchphrase',
  ].flatMap((noun) => [noun, noun === 'cry' ? 'cries' : `${noun}s`]),
);
const LEADS_IN = /^(?:of|to|that|[,:])$/u;
const STOP = /[.!?]["'’”»›«‹]*$/u;
const NAMES_THING = /^(?:the|an?|their|its|his|her|our|my|your)$/u;

/** Whether words are written like a title: every word but the small ones begins with a capital, two at least. */
export const isTitleCase = (text: string): boolean => {
  const large = (text.match(WORD) ?? []).filter((word) => !SMALL.has(word));
  return large.length >= 2 && large.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
};

const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;

const markOf = (layout: Layout, { outer, start }: QuotedSpan): string =>
  layout.article.text.slice(outer.start, start).trim();

/** Whether single marks are how a headline quotes here: no full stop ends it, or the rest quotes with double marks. */
const quotesLikeHeadline = (layout: Layout, text: string): boolean =>
  !STOP.test(text) || layout.quoted.some((one) => !SINGLE.test(markOf(layout, one)));

/** A heading, or a short first paragraph: its quotations are shortened by an editor and stand again in the body. */
const inHeadline = (layout: Layout, { sentence, tokens }: Parsed): boolean => {
  const paragraph = layout.paragraphs[sentence.paragraph - 1];
  if (paragraph === undefined || paragraph.end - paragraph.start > HEADLINE_LENGTH_MOST)
    return paragraph?.role === 'heading';
  if (tokens.every(({ kind }) => kind !== 'word')) return false;
  if (paragraph.role === 'heading') return true;
  const text = layout.article.text.slice(paragraph.start, paragraph.end);
  return (
    paragraph.number === 1 &&
    wordsIn(text) <= HEADLINE_WORDS_MOST &&
    layout.quoted.every((one) => one.paragraph !== 1 || SINGLE.test(markOf(layout, one))) &&
    quotesLikeHeadline(layout, text)
  );
};

/** "their chants of", "her slogan,": a noun of saying right before the quotation. */
const isSaying = (tokens: readonly Token[], at: number): boolean => {
  const before = LEADS_IN.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return SAYINGS.has(tokens[before]?.lower ?? '');
};

/** Whether a cue stands right before or after the quotation: then even a title is something said. */
const isCued = ({ events, tokens }: Parsed, { link, at }: Linked): boolean => {
  if (link === null) return false;
  if (isSaying(tokens, at)) return true;
  if (link.rule === 'after' || link.rule === 'signature') return true;
  // "said on the city’s “Morning News With Jane Stone”": the words before the marks show that they name a thing.
  const beside = tokens[at - 1];
  if (beside?.possessive === true || NAMES_THING.test(beside?.lower ?? '')) return false;
  return events.some(
    ({ kind, to }) => kind !== 'noun' && kind !== 'according' && at - to >= 0 && at - to <= BESIDE,
  );
};

/**
 * What a quotation is. Speech: it stands alone, or a cue beside it gives it whole to a speaker. Term: a title, a word
 * set off, or a headline's snippet, which nobody is reported to say here. Fragment: the rest.
 */
export const kindOf = (layout: Layout, all: readonly Parsed[], one: Linked): QuotationKind => {
  const { link, standsAlone } = one;
  const parsed = all[one.sentence];
  const span = layout.quoted[one.quote];
  if (parsed === undefined || span === undefined) return 'term';
  if (inHeadline(layout, parsed)) return 'term';
  if (standsAlone || link?.rule === 'after' || link?.rule === 'signature') return 'speech';
  const text = layout.article.text.slice(span.start, span.end);
  const unsaid = link === null || link.tier === 'D' || link.rule === 'subject';
  if (unsaid && wordsIn(text) <= TERM_WORDS_MOST) return 'term';
  return isTitleCase(text) && !isCued(parsed, one) ? 'term' : 'fragment';
};
