import { answerQuestion } from '../answer/ask.js';
import { withCard } from '../answer/cards.js';
import { quote } from '../answer/quote.js';
import type { Answer } from '../answer/types.js';
import { whoIs } from '../answer/who.js';
import { resolveName } from '../answer/who-names.js';
import { capQuestion } from '../question/cap.js';
import { readQuestion } from '../question/index.js';
import { withoutMarks } from '../question/marks.js';
import { OPENS_QUESTION } from '../question/opening.js';
import { SAYING_NOUNS, SAYING_VERBS } from '../question/speaking.js';
import type { Reading } from '../question/types.js';
import { fold, wordsIn } from '../question/words.js';
import type { DeskParts } from './types.js';

/** A text of more words is no bare name. */
const NAME_WORDS_MOST = 6;

const SAYING = `(?:${SAYING_NOUNS}|quotes|${SAYING_VERBS})`;
const NAME_FIRST = new RegExp(`^(.{2,80}?)(?:'s?)? ${SAYING}$`, 'u');
const NAME_LAST = new RegExp(`^${SAYING}(?: (?:by|of|from))? (.{2,80})$`, 'u');

/** The speaker of a text that is a name and a word for words: “peskov quote”, “quotes by the minister”. */
const bareSpeaker = (text: string): string | null => {
  const folded = withoutMarks(fold(text));
  if (OPENS_QUESTION.test(folded)) return null;
  return (NAME_FIRST.exec(folded) ?? NAME_LAST.exec(folded))?.[1] ?? null;
};

/** Whose words a question asks for without saying about what. */
const wordsOf = (parts: DeskParts, { text, command, speaker, topic }: Reading): string | null => {
  if (command === 'quote' && speaker !== null) return topic === null ? speaker.text : null;
  const bare = command === 'ask' ? bareSpeaker(text) : null;
  if (bare === null) return null;
  const { people, sources, certain } = resolveName(parts, bare);
  return certain && people.length + sources.length > 0 ? bare : null;
};

/** Whom a question asks for: what follows “who is”, or a bare name or office. */
const nameOf = (parts: DeskParts, { text, command, speaker, topic }: Reading): string | null => {
  if (command === 'who' && topic !== null) return topic.text;
  const name = speaker === null ? (topic?.text ?? text) : text;
  if (command !== 'ask' || wordsIn(name).length > NAME_WORDS_MOST) return null;
  const { people, certain } = resolveName(parts, name);
  return certain && people.length === 1 ? name : null;
};

/**
 * Answers free text: “who is” with somebody whom the articles know shows the person, “what did … say” lists the words,
 * everything else is answered from the passages.
 */
export const ask = async (parts: DeskParts, question: string): Promise<Answer> => {
  const reading = readQuestion(capQuestion(question), parts);
  const speaker = wordsOf(parts, reading);
  if (speaker !== null) return { ...(await quote(parts, { by: speaker })), question };
  const name = nameOf(parts, reading);
  const person = name === null ? null : whoIs(parts, question, name);
  return person ?? withCard(parts, await answerQuestion(parts, question));
};
