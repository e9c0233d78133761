import type { Layout } from '../passages/types.js';
import type { Parsed } from './clauses.js';
import type { Mention } from './mention.js';
import { mainEvent } from './reported.js';

const FIRST_PERSON = /^(?:i|we|our|my|us|me)$/u;
const ENDS = /^(?:ends|notes to editors|media enquiries|background)\b/i;

/** A paragraph that only announces words: "The Foreign Secretary said:". */
const announcer = (last: Parsed | undefined): Mention | null => {
  if (last?.tokens.at(-1)?.text !== ':') return null;
  const event = mainEvent(last);
  return event?.core === true ? event.subject : null;
};

const speaksForOneself = (parsed: readonly Parsed[]): boolean =>
  parsed.some(({ tokens }) => tokens.some(({ kind, lower }) => kind === 'word' && FIRST_PERSON.test(lower)));

/** Somebody else is said to speak: the statement is over. */
const hasOtherSpeaker = (parsed: readonly Parsed[]): boolean =>
  parsed.some((one) => {
    const event = mainEvent(one);
    return event?.core === true && event.sure && !FIRST_PERSON.test(event.subject.head);
  });

/**
 * Statements printed without quotation marks: after a paragraph that ends with "X said:", the next one, and those after
 * it as long as they speak of "I" or "we", are X's words, until somebody else speaks, a heading comes or a quotation
 * mark opens. Gives the speaker's mention by the index of the sentence.
 */
export const statementsIn = (layout: Layout, all: readonly Parsed[]): ReadonlyMap<number, Mention> => {
  const found = new Map<number, Mention>();
  const byParagraph = new Map<number, Parsed[]>();
  for (const parsed of all) {
    const list = byParagraph.get(parsed.sentence.paragraph) ?? [];
    list.push(parsed);
    byParagraph.set(parsed.sentence.paragraph, list);
  }
  let speaker: Mention | null = null;
  let just = false;
  for (const { number, role, start } of layout.paragraphs) {
    const parsed = byParagraph.get(number) ?? [];
    const announced = announcer(parsed.at(-1));
    const breaks =
      role !== 'body' ||
      parsed[0]?.tokens[0]?.kind === 'quote' ||
      ENDS.test(layout.article.text.slice(start, start + 20));
    if (breaks || hasOtherSpeaker(parsed) || (!just && !speaksForOneself(parsed))) speaker = null;
    if (speaker !== null) for (const { sentence } of parsed) found.set(sentence.index, speaker);
    if (announced !== null) speaker = announced;
    just = announced !== null;
  }
  return found;
};
