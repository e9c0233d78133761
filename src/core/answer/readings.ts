import type { Turn } from '../conversation/types.js';
import { ask } from '../desk/ask.js';
import type { Pause } from '../desk/in-slices.js';
import type { DeskParts, DeskPerson, OtherReading } from '../desk/types.js';
import { overlaps } from '../span.js';
import { quote } from './quote.js';
import { type Material, materialOfAnswer, materialOfQuestion } from './readings-material.js';
import { troops } from './troops.js';
import type { Answer, Suggestion } from './types.js';
import { who } from './who.js';

/** Most readings that are offered. */
const OFFERED_MOST = 5;
/** Most that are tried, each a whole question: of the question's words, and then of the answer where those gave nothing. */
const TRIED_MOST = 8;
const TRIED_THEN_MOST = 4;

const onPerson = ({ name, sayings }: DeskPerson): readonly Suggestion[] => [
  { command: 'who', args: { name } },
  ...(sayings.length > 0 ? [{ command: 'quote', args: { by: name } } as const] : []),
];

const onTopic = (about: string): readonly Suggestion[] => [
  { command: 'quote', args: { about } },
  { command: 'troops', args: { about } },
];

/** Whole questions first, then whom and what they are on: persons and topics in turn, so that neither crowds out the other. */
const candidatesOn = ({ questions, people, topics }: Material): readonly Suggestion[] => {
  const [persons, things] = [people.map(onPerson), topics.map(onTopic)];
  const inTurn = Array.from({ length: Math.max(persons.length, things.length) }, (_, at) => [
    ...(persons[at] ?? []),
    ...(things[at] ?? []),
  ]);
  const asked = questions.map((question): Suggestion => ({ command: 'ask', args: { question } }));
  return [...asked, ...inTurn.flat()];
};

const run = (parts: DeskParts, { command, args }: Suggestion): Promise<Answer> => {
  switch (command) {
    case 'ask':
      return ask(parts, args.question ?? '');
    case 'who':
      return who(parts, args);
    case 'quote':
      return quote(parts, args);
    case 'troops':
      return troops(parts, args);
  }
};

const isOnPeople = ({ card }: Answer): boolean => card.kind === 'person' || card.kind === 'people';

/** Whether a member reads the same first: the same person, or the same sentence whatever stands around it. */
const isSame = (a: Answer, b: Answer): boolean => {
  if (a.card.kind === 'person' && b.card.kind === 'person') return a.card.number === b.card.number;
  if (isOnPeople(a) !== isOnPeople(b)) return false;
  const [first, other] = [a.excerpts[0], b.excerpts[0]];
  if (first === undefined || other === undefined) return first === other;
  return first.articleId === other.articleId && overlaps(first, other);
};

type Trying = { readonly shown: Answer; readonly most: number; readonly pause: Pause };

const answered = async (
  parts: DeskParts,
  material: Material,
  { shown, most, pause }: Trying,
): Promise<readonly OtherReading[]> => {
  const offered: OtherReading[] = [];
  for (const suggestion of candidatesOn(material).slice(0, most)) {
    if (offered.length === OFFERED_MOST) break;
    await pause();
    const answer = await run(parts, suggestion);
    const known = [shown, ...offered.map((reading) => reading.answer)];
    if (answer.outcome === 'found' && !known.some((other) => isSame(answer, other)))
      offered.push({ suggestion, answer });
  }
  return offered;
};

/**
 * What else a turn's question may have asked for: another command, another person of the name, a broader topic; where
 * its words give nothing, or only the answer is known, what there is on the people and figures that the answer shows.
 * Each is run first and offered only when it is answered with `found` and shows something else first than the answer
 * and the readings before it. At most five of at most twelve that are tried; `pause` is awaited before each of those.
 */
export const readingsOf = async (
  parts: DeskParts,
  turn: Turn,
  pause: Pause,
): Promise<readonly OtherReading[]> => {
  const { question, answer: shown } = turn;
  const asked = await answered(parts, materialOfQuestion(parts, turn), { shown, most: TRIED_MOST, pause });
  if (asked.length > 0) return asked;
  const most = question.trim() === '' ? TRIED_MOST : TRIED_THEN_MOST;
  return answered(parts, materialOfAnswer(parts, shown), { shown, most, pause });
};
