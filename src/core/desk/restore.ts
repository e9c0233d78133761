import { articleAnswer } from '../answer/article-answer.js';
import { answerFrom } from '../answer/cards-answer.js';
import { excerptOf } from '../answer/excerpt.js';
import { mentionsAnswer } from '../answer/mentions.js';
import { everybody, peopleAnswer } from '../answer/people.js';
import { quotationsOver } from '../answer/quote-answer.js';
import { inOrder, quotationCard, saidBy } from '../answer/quote-card.js';
import { figuresCard } from '../answer/troops-card.js';
import { type FigureLine, lineOfFigure, usualFigures } from '../answer/troops-line.js';
import type { Answer, Excerpt, Outcome, QuestionCommand } from '../answer/types.js';
import { personAnswer } from '../answer/who.js';
import { excerptAt } from './context.js';
import { crowdAt, saidAtPointer } from './subject.js';
import type { DeskParts, DeskPerson, DeskSource, Place, Subject } from './types.js';

const isPointer = ({ start, end }: Place): boolean => start === end;

const wordsOf = (
  parts: DeskParts,
  command: QuestionCommand,
  one: DeskPerson | DeskSource,
  speaker: string,
  outcome: Outcome,
): Answer =>
  answerFrom(parts, command, '', {
    outcome,
    ...quotationCard(parts, inOrder(parts, saidBy(parts, one)), {
      speaker,
      unnamed: 'text' in one,
      about: null,
    }),
  });

const quotationAt = (parts: DeskParts, place: Place): Excerpt | null => {
  if (!isPointer(place)) return excerptAt(parts, place);
  const said = saidAtPointer(parts, place);
  return said === null ? null : excerptOf(parts, said.place, { speech: said.speech, speaker: said.speaker });
};

const figureLineAt = (parts: DeskParts, place: Place): FigureLine | null => {
  if (!isPointer(place)) {
    const excerpt = excerptAt(parts, place);
    const figures = usualFigures(parts, place);
    return excerpt === null ? null : { article: place.article, excerpt, figures };
  }
  const one = parts.figures.find(
    ({ article, figure }) => article === place.article && figure.start === place.start,
  );
  return one === undefined ? null : lineOfFigure(parts, one);
};

type Shown = Pick<Answer, 'excerpts' | 'card'>;

const figuresAt = (parts: DeskParts, places: readonly Place[]): Shown | null => {
  const lines = whole(places.map((place) => figureLineAt(parts, place)));
  if (lines === null) return null;
  const excerpts = lines.map(({ excerpt }) => excerpt);
  const listed = (lines[0]?.figures ?? []).length > 0;
  return { excerpts, card: listed ? figuresCard(parts, lines, null) : { kind: 'passages' } };
};

const passagesAt = (parts: DeskParts, places: readonly Place[]): Shown | null => {
  const excerpts = whole(places.map((place) => quotationAt(parts, place)));
  return excerpts === null ? null : { excerpts, card: { kind: 'passages' } };
};

const quotationsAt = (parts: DeskParts, places: readonly Place[]): Shown | null => {
  const shown = passagesAt(parts, places);
  return shown === null ? null : { ...shown, card: quotationsOver(parts, shown.excerpts) ?? shown.card };
};

const whole = <One>(found: readonly (One | null)[]): readonly One[] | null => {
  const known = found.filter((one) => one !== null);
  return known.length === found.length ? known : null;
};

const fromPlaces = (
  parts: DeskParts,
  command: QuestionCommand,
  places: readonly Place[],
  outcome: Outcome,
): Answer | null => {
  if (outcome === 'silent') {
    const nearest = whole(places.map((place) => excerptAt(parts, place)));
    return nearest === null ? null : answerFrom(parts, command, '', { outcome, nearest });
  }
  const crowd = places.length > 0 && places.every(isPointer) ? crowdAt(parts, places) : null;
  if (crowd !== null && command !== 'troops') return { ...peopleAnswer(parts, command, '', crowd), outcome };
  const readers = {
    troops: figuresAt,
    quote: quotationsAt,
    who: places.some(isPointer) ? quotationsAt : passagesAt,
    ask: passagesAt,
  };
  const shown = readers[command](parts, places);
  return shown === null || places.length === 0 ? null : answerFrom(parts, command, '', { outcome, ...shown });
};

/**
 * The answer made again from its subject, without the question's words: the same excerpts and entries of the card;
 * highlights are not known any more. `null` when the subject is not of this desk.
 */
export const restore = (
  parts: DeskParts,
  command: QuestionCommand,
  subject: Subject,
  outcome: Outcome,
): Answer | null => {
  if (subject.kind === 'people') return everybody(parts, '');
  if (subject.kind === 'places') return fromPlaces(parts, command, subject.places, outcome);
  if (subject.kind === 'source') {
    const source = parts.sources[subject.number];
    return source === undefined ? null : wordsOf(parts, command, source, source.text, outcome);
  }
  if (subject.kind === 'article')
    return command === 'quote' || command === 'troops' ? articleAnswer(parts, command, subject.number) : null;
  const person = parts.people[subject.number];
  if (person === undefined) return null;
  if (subject.kind === 'mentions') return mentionsAnswer(parts, person);
  return command === 'quote'
    ? wordsOf(parts, command, person, person.name, outcome)
    : { ...personAnswer(parts, '', person, outcome), command };
};
