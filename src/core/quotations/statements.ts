import type { Layout } from '../passages/types.js';
import type { Parsed } from './clauses.js';
import type { Mention } from './mention.js';
import { mainEvent } from './reported.js';
import { turnsIn } from './turns.js';

const FIRST_PERSON = /^(?:i|we|our|my|us|me)$/u;
const ENDS = /^(?:ends|notes to editors|media enquiries|background)\b/i;

/** A paragraph that only announces words: "The Foreign Secretary said:". */
const announcer = (last: Parsed | undefined): Mention | null => {
  if (last?.tokens.at(-1)?.text !== ':') return null;
  const event = mainEvent(last);
  return event?.core === true ? event.subject : null;
};

const NEWSROOM =
  /^(?:(?:reporter|correspondent|photographer|journalist|newsletter|podcast|reader|subscriber)s?|newsroom|coverage|journalism|website|app)$/u;

/** "Sign up for our newsletter", "our correspondent saw it": the paper speaks of itself. */
const isNewsroom = ({ tokens }: Parsed): boolean =>
  tokens.some(
    ({ lower }, at) =>
      lower === 'our' && tokens.slice(at + 1, at + 4).some((next) => NEWSROOM.test(next.lower)),
  );

const speaksForOneself = (parsed: readonly Parsed[]): boolean =>
  parsed.some(({ tokens }) => tokens.some(({ kind, lower }) => kind === 'word' && FIRST_PERSON.test(lower)));

/** Somebody else speaks, the paper itself perhaps: the statement is over. */
const hasOtherSpeaker = (parsed: readonly Parsed[]): boolean =>
  parsed.some((one) => {
    if (isNewsroom(one)) return true;
    const event = mainEvent(one);
    return event?.core === true && event.sure && !FIRST_PERSON.test(event.subject.head);
  });

type Statement = { readonly speaker: Mention; readonly sentences: readonly Parsed[] };

/** The cue right before a colon and a capital: "Marie said: The harbour opens." */
const opening = (parsed: Parsed): Mention | null => {
  const event = mainEvent(parsed);
  if (event?.core !== true || !event.sure || parsed.tokens[event.to]?.text !== ':') return null;
  const named = event.subject.kind !== 'generic' && !FIRST_PERSON.test(event.subject.head);
  return named && parsed.tokens[event.to + 1]?.capital === true ? event.subject : null;
};

/**
 * What a paragraph without any marks goes on with after "X said: Full sentence.": up to the last sentence that speaks of
 * "I" or "we", before somebody else speaks.
 */
const statedIn = (parsed: readonly Parsed[]): Statement | null => {
  if (parsed.some(({ tokens }) => tokens.some(({ kind }) => kind === 'quote'))) return null;
  const opened = parsed.map(opening);
  const at = opened.findIndex((one) => one !== null);
  const speaker = opened[at] ?? null;
  if (speaker === null) return null;
  const rest = parsed.slice(at + 1);
  const other = rest.findIndex((one) => hasOtherSpeaker([one]));
  const theirs = other === -1 ? rest : rest.slice(0, other);
  const last = theirs.findLastIndex((one) => speaksForOneself([one]));
  return last === -1 ? null : { speaker, sentences: theirs.slice(0, last + 1) };
};

/**
 * Statements printed without quotation marks: after a paragraph that ends with "X said:", the next one, and those after
 * it as long as they speak of "I" or "we", are X's words, until somebody else speaks, a heading comes or a quotation
 * mark opens. So are the sentences after "X said: The harbour opens." in one paragraph, and the turns of a printed talk
 * ("REED: We waited."). Gives the speaker's mention by the index of the sentence.
 */
export const statementsIn = (layout: Layout, all: readonly Parsed[]): ReadonlyMap<number, Mention> => {
  const found = new Map<number, Mention>();
  const byParagraph = new Map<number, Parsed[]>();
  for (const parsed of all) {
    const list = byParagraph.get(parsed.sentence.paragraph) ?? [];
    list.push(parsed);
    byParagraph.set(parsed.sentence.paragraph, list);
  }
  const turns = turnsIn(layout, all);
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
    const turn = turns.get(number);
    const stated: Statement | null =
      turn === undefined ? statedIn(parsed) : { speaker: turn, sentences: parsed };
    if (stated !== null)
      for (const { sentence } of stated.sentences) found.set(sentence.index, stated.speaker);
    speaker = announced ?? (turn === undefined ? (stated?.speaker ?? speaker) : null);
    just = announced !== null;
  }
  return found;
};
