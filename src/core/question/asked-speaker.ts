import type { DeskParts } from '../desk/types.js';
import { type Span, sliceOf, trimSpan } from '../span.js';
import { namesIn } from './names.js';
import { resolveSpeaker } from './speaker.js';
import { type SpeakerWords, speakerWords } from './speaker-words.js';
import type { AskedSpeaker } from './types.js';
import { wordsIn } from './words.js';

/** A speaker that a question names, and what the words are to be about. */
export type SpeakerRead = { readonly speaker: AskedSpeaker; readonly topic: Span | null };

const NAME_WORDS_MOST = 3;

/** The speaker that some words name; `null` when they name nobody: “what do some believe”. */
const namedBy = (parts: DeskParts, text: string, span: Span): AskedSpeaker | null => {
  const speaker = resolveSpeaker(parts, text, span);
  const { people, sources, roles } = speaker;
  if (people.length + sources.length + roles.length > 0) return speaker;
  const query = parts.index.query(sliceOf(text, span));
  const names = namesIn(parts, query);
  const isName = query.terms.every(
    ({ known, start }) => !known || names.some((name) => name.start === start),
  );
  return isName && query.terms.length > 0 ? speaker : null;
};

/** A question that opens with the name of a person whom the articles know: “lund boats at night”. */
const openingName = (parts: DeskParts, text: string): SpeakerWords | null => {
  const words = wordsIn(text);
  for (let count = Math.min(NAME_WORDS_MOST, words.length - 1); count > 0; count -= 1) {
    const speaker = { start: words[0]?.start ?? 0, end: words[count - 1]?.end ?? 0 };
    const { people, names, roles } = resolveSpeaker(parts, text, speaker);
    if (people.length === 0 || names.length === 0 || roles.length > 0) continue;
    return { speaker, topic: trimSpan(text, { start: speaker.end, end: text.length }) };
  }
  return null;
};

/** The speaker whose words a question asks for; `wantsWords`: the command says that words are asked for. */
export const readSpeaker = (parts: DeskParts, text: string, wantsWords: boolean): SpeakerRead | null => {
  const words = speakerWords(text, wantsWords) ?? (wantsWords ? openingName(parts, text) : null);
  const speaker = words === null ? null : namedBy(parts, text, words.speaker);
  return words === null || speaker === null ? null : { speaker, topic: words.topic };
};
