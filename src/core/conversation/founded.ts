import { answerQuestion } from '../answer/ask.js';
import { withCard } from '../answer/cards.js';
import { placeOfExcerpt } from '../answer/cards-place.js';
import { levelsOf, metWithin, wantedTerms } from '../answer/cards-terms.js';
import { type Choice, placeOfChoice } from '../answer/choose.js';
import type { Answer, Excerpt } from '../answer/types.js';
import { resolveName } from '../answer/who-names.js';
import type { DeskParts, Place } from '../desk/types.js';
import type { Speaker } from '../extraction.js';
import { withSynonyms } from '../question/synonyms.js';
import type { Phrase } from './phrases.js';

/** An answer with the question that a text was taken for; `null` where it is a question of its own. */
export type Read = { readonly answer: Answer; readonly readAs: string | null };

/** A country may be met by its people, a name by another spelling. */
const MET = 0.4;

const isSaidBy = (parts: DeskParts, { text, kind }: Phrase, speaker: Speaker | null): boolean => {
  if (kind !== 'person' || speaker === null) return false;
  const { people, sources } = resolveName(parts, text);
  return (
    people.some((number) => {
      const person = parts.people[number];
      return person !== undefined && [person.name, ...person.aliases].includes(speaker.person ?? '');
    }) ||
    sources.some(
      (number) => parts.sources[number]?.sayings.some(({ words }) => words.speaker === speaker) === true,
    )
  );
};

const hasWordsOf = (parts: DeskParts, { query }: Phrase, place: Place): boolean => {
  const wanted = wantedTerms(parts, withSynonyms(parts.index, query));
  const levels = levelsOf(metWithin(parts, place.article, place, wanted), wanted.length);
  return levels.some((level) => level >= MET);
};

/** Whether an excerpt speaks of a phrase: it has one of its words, or the person whom it names says it. */
export const speaksOf = (parts: DeskParts, phrase: Phrase, excerpt: Excerpt): boolean => {
  const place = placeOfExcerpt(parts, excerpt);
  return isSaidBy(parts, phrase, excerpt.speaker) || (place !== null && hasWordsOf(parts, phrase, place));
};

/** The choices that speak of a phrase. */
const speaking =
  (parts: DeskParts, phrase: Phrase) =>
  (choices: readonly Choice[]): readonly Choice[] =>
    choices.filter((choice) => {
      const said = choice.ground.said[choice.best.sentence];
      return (
        isSaidBy(parts, phrase, said?.speaker ?? null) || hasWordsOf(parts, phrase, placeOfChoice(choice))
      );
    });

/** How well an answer is founded: 4 found, 2 in doubt, 0 silent; 1 more where its first excerpt speaks of the phrase. */
export const foundation = (
  parts: DeskParts,
  phrase: Phrase | null,
  { outcome, excerpts }: Answer,
): number => {
  const worth = outcome === 'found' ? 4 : outcome === 'perhaps' ? 2 : 0;
  const [first] = excerpts;
  const speaks = phrase !== null && first !== undefined && speaksOf(parts, phrase, first);
  return worth + (speaks ? 1 : 0);
};

/** An answer with nothing in it but what is nearest. */
export const silenced = (answer: Answer, unknownWords: readonly string[]): Answer => ({
  ...answer,
  outcome: 'silent',
  excerpts: [],
  nearest: (answer.nearest.length > 0 ? answer.nearest : answer.excerpts).slice(0, 3),
  unknownWords: [...new Set([...unknownWords, ...answer.unknownWords])],
  card: { kind: 'passages' },
});

/** The answer that is best founded; of equal ones the first. */
export const best = (parts: DeskParts, phrase: Phrase | null, answers: readonly Read[]): Read | null =>
  answers.reduce<Read | null>(
    (first, one) =>
      first === null || foundation(parts, phrase, one.answer) > foundation(parts, phrase, first.answer)
        ? one
        : first,
    null,
  );

/**
 * An answer on a phrase that was put into a question: from the passages that speak of it, and no more than in doubt
 * where its first excerpt does not.
 */
export const restricted = async (
  parts: DeskParts,
  phrase: Phrase,
  { answer, readAs }: Read,
): Promise<Answer> => {
  const [first] = answer.excerpts;
  if (first === undefined || speaksOf(parts, phrase, first)) return answer;
  const among = speaking(parts, phrase);
  const own = withCard(parts, await answerQuestion(parts, readAs ?? answer.question, { among }));
  if (own.outcome !== 'silent') return own;
  return answer.outcome === 'found' ? { ...answer, outcome: 'perhaps' } : answer;
};
