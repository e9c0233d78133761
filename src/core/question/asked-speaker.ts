import type { DeskParts } from '../desk/types.js';
import { overlaps, type Span, sliceOf, trimSpan } from '../span.js';
import { namesIn } from './names.js';
import { resolveSpeaker } from './speaker.js';
import { nameBeforeTopic, speakerWords, topicAfter } from './speaker-words.js';
import type { AskedSpeaker } from './types.js';
import { wordsIn } from './words.js';

/** A speaker that a question names, and what the words are to be about. */
export type SpeakerRead = { readonly speaker: AskedSpeaker; readonly topic: Span | null };

const NAME_WORDS_MOST = 3;

/** Whether every content word of a span is a name, alone or in a word with one (“al-Jubeir”), or unknown. */
const isAllNames = (parts: DeskParts, words: string): boolean => {
  const query = parts.index.query(words);
  const names = namesIn(parts, query);
  const named = wordsIn(words).filter((word) => names.some((name) => overlaps(name, word)));
  return (
    query.terms.length > 0 &&
    query.terms.every((term) => !term.known || named.some((word) => overlaps(word, term)))
  );
};

/** The speaker that some words name; `null` when they name nobody: “what do some believe”. */
const namedBy = (parts: DeskParts, text: string, span: Span): AskedSpeaker | null => {
  const speaker = resolveSpeaker(parts, text, span);
  const { people, sources, roles } = speaker;
  if (people.length + sources.length + roles.length > 0) return speaker;
  return isAllNames(parts, sliceOf(text, span)) ? speaker : null;
};

/** The person whose name some words begin with: “lund” of “lund harbour statement”; `null` where they begin with none. */
const namedFirst = (parts: DeskParts, text: string, span: Span): AskedSpeaker | null => {
  const words = wordsIn(text).filter(({ start, end }) => start >= span.start && end <= span.end);
  for (let count = Math.min(NAME_WORDS_MOST, words.length); count > 0; count -= 1) {
    const first = { start: span.start, end: words[count - 1]?.end ?? span.start };
    const speaker = resolveSpeaker(parts, text, first);
    if (speaker.people.length > 0 && speaker.names.length > 0 && speaker.roles.length === 0) return speaker;
  }
  return null;
};

/** A question that opens with the name of a person whom the articles know: “lund boats at night”. */
const openingName = (parts: DeskParts, text: string): SpeakerRead | null => {
  const words = wordsIn(text);
  const rest = words.at(-1)?.start ?? 0;
  const speaker = namedFirst(parts, text, trimSpan(text, { start: 0, end: rest }));
  return speaker === null
    ? null
    : { speaker, topic: trimSpan(text, { start: speaker.end, end: text.length }) };
};

/** A person by name before “on” or “about”, where nothing else asks for words said: “lund on the boats”. */
const personOn = (parts: DeskParts, text: string): SpeakerRead | null => {
  const words = nameBeforeTopic(text);
  const speaker = words === null ? null : resolveSpeaker(parts, text, words.speaker);
  const isPerson = speaker !== null && speaker.people.length > 0 && speaker.roles.length === 0;
  return isPerson ? { speaker, topic: words?.topic ?? null } : null;
};

/** The speaker whose words a question asks for; `wantsWords`: the command says that words are asked for. */
export const readSpeaker = (parts: DeskParts, text: string, wantsWords: boolean): SpeakerRead | null => {
  const words = speakerWords(text, wantsWords);
  if (words === null) return wantsWords ? openingName(parts, text) : personOn(parts, text);
  const speaker = namedBy(parts, text, words.speaker);
  const first =
    speaker?.people.length === 0 || speaker === null ? namedFirst(parts, text, words.speaker) : null;
  if (first !== null) return { speaker: first, topic: topicAfter(text, first.end) };
  return speaker === null ? null : { speaker, topic: words.topic };
};
