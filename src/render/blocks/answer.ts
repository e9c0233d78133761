import type { AnswerReply } from '../../app/reply.js';
import type { Answer } from '../../core/answer/types.js';
import { say, type TextKey } from '../../texts/index.js';
import { type Showing, showSuggestion } from '../lines.js';
import { articleNumbers } from './citation.js';
import { figureEntries } from './figures.js';
import { cited, type Laying } from './laying.js';
import { peopleEntries } from './people.js';
import { personHead } from './person.js';
import { quotationEntries, quotationsHead } from './quotations.js';
import type { Block, Blocks } from './types.js';

const line = (text: string): Block => ({ kind: 'line', text });

const asked = (answer: Answer, showing: Showing, plain: TextKey, named: TextKey): Block =>
  answer.askedFor === null
    ? line(say(showing.texts, plain))
    : line(say(showing.texts, named, { asked: showing.escape(answer.askedFor) }));

/** The first line of silence: whose words there are none of, where a speaker was asked for, else what was asked. */
const silence = (answer: Answer, showing: Showing): Block => {
  const { card } = answer;
  if (card.kind !== 'quotations' || card.speaker === null)
    return asked(answer, showing, 'answer.silent', 'answer.silentAbout');
  const speaker = showing.escape(card.speaker);
  if (card.about === null) return line(say(showing.texts, 'answer.silentBy', { speaker }));
  return line(say(showing.texts, 'answer.silentByAbout', { speaker, about: showing.escape(card.about) }));
};

const suggestionLines = ({ suggestions }: Answer, showing: Showing): readonly Block[] => {
  if (suggestions.length === 0) return [];
  const questions = suggestions.map((suggestion) => showSuggestion(suggestion, showing)).join(' · ');
  return [{ kind: 'small', text: say(showing.texts, 'answer.suggestions', { questions }) }];
};

const silentBlocks = (laying: Laying): Blocks => {
  const { answer, showing } = laying;
  const words = answer.unknownWords.map((word) => showing.escape(word)).join(', ');
  return {
    head: [
      silence(answer, showing),
      ...(words === '' ? [] : [line(say(showing.texts, 'answer.unknownWords', { words }))]),
      ...(answer.nearest.length === 0 ? [] : [line(say(showing.texts, 'answer.nearest'))]),
    ],
    entries: answer.nearest.map((excerpt) => cited(excerpt, laying)),
    foot: suggestionLines(answer, showing),
  };
};

const cardBlocks = (reply: AnswerReply, laying: Laying): Blocks => {
  const { card, excerpts } = laying.answer;
  const { from, to } = reply.page;
  const plain = (): Blocks['entries'] => excerpts.slice(from, to).map((excerpt) => cited(excerpt, laying));
  switch (card.kind) {
    case 'passages':
      return { head: [], entries: plain(), foot: [] };
    case 'person':
      return { head: personHead(card, laying), entries: plain(), foot: [] };
    case 'quotations':
      return {
        head: quotationsHead(card, laying),
        entries: quotationEntries(card.entries.slice(from, to), laying),
        foot: [],
      };
    case 'people':
      return peopleEntries(card.entries.slice(from, to), laying);
    case 'figures':
      return { head: [], entries: figureEntries(card.entries.slice(from, to), laying), foot: [] };
  }
};

const readAsText = (question: string, aside: string | undefined, showing: Showing): string =>
  aside === undefined
    ? say(showing.texts, 'answer.readAs', { question: showing.escape(question) })
    : say(showing.texts, 'answer.readAsAside', {
        question: showing.escape(question),
        aside: showing.escape(aside),
      });

const readAsLines = ({ readAs, aside }: Answer, showing: Showing): readonly Block[] =>
  readAs === undefined ? [] : [{ kind: 'small', text: readAsText(readAs, aside, showing) }];

const bodyBlocks = (reply: AnswerReply, laying: Laying): Blocks => {
  const { answer, showing } = laying;
  if (answer.outcome === 'silent') return silentBlocks(laying);
  const card = cardBlocks(reply, laying);
  const doubt =
    answer.outcome === 'perhaps' ? [asked(answer, showing, 'answer.perhaps', 'answer.perhapsAbout')] : [];
  return { ...card, head: [...doubt, ...card.head] };
};

/** Lays out one page of an answer. The first line can stand alone; the question that a follow-up was taken for ends it. */
export const answerBlocks = (reply: AnswerReply, showing: Showing): Blocks => {
  const { answer } = reply;
  const blocks = bodyBlocks(reply, { answer, numbers: articleNumbers(answer), showing });
  return { ...blocks, foot: [...blocks.foot, ...readAsLines(answer, showing)] };
};
