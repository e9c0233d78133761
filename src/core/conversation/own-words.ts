import { answerQuestion } from '../answer/ask.js';
import { withCard } from '../answer/cards.js';
import { answerFrom } from '../answer/cards-answer.js';
import { quotationCard, saidBy } from '../answer/quote-card.js';
import { rankSaid } from '../answer/quote-rank.js';
import type { Answer } from '../answer/types.js';
import type { DeskParts, DeskPerson, DeskSource } from '../desk/types.js';
import { readQuestion } from '../question/index.js';
import { withSynonyms } from '../question/synonyms.js';
import type { AskedSpeaker } from '../question/types.js';
import { readPhrase } from './phrases.js';
import { speaking, touches } from './speaks.js';

/** Most lines of somebody's words that stand in for an answer. */
const LINES_MOST = 3;

type Speaking = DeskPerson | DeskSource;

const speakersOf = (parts: DeskParts, { people, sources }: AskedSpeaker): readonly Speaking[] => [
  ...people.flatMap((number) => parts.people[number] ?? []),
  ...sources.flatMap((number) => parts.sources[number] ?? []),
];

const isByOne = (all: readonly Speaking[], { excerpts }: Answer): boolean =>
  excerpts.some(({ speaker }) =>
    all.some(({ sayings }) => sayings.some(({ words }) => words.speaker === speaker)),
  );

/** What the articles say on somebody or a country and a topic, in nobody's words: in doubt; `null` where nothing touches it. */
const onSpeaker = async (parts: DeskParts, speaker: string, topic: string): Promise<Answer | null> => {
  const phrase = readPhrase(parts, speaker);
  const answer = await answerQuestion(parts, `${speaker} ${topic}`, {
    among: speaking(parts, phrase, 'other'),
  });
  const [first] = answer.excerpts;
  const isOn = first !== undefined && (phrase.kind === 'country' || touches(parts, topic, first));
  return isOn ? withCard(parts, { ...answer, outcome: 'perhaps' }) : null;
};

/**
 * The answer to a question for somebody's words on a topic where it shows nobody's or somebody else's: the own words
 * that are nearest to the topic, else what the articles say on the speaker and it. In doubt at most; unchanged where
 * there is nothing better.
 */
export const ownWords = async (parts: DeskParts, question: string, answer: Answer): Promise<Answer> => {
  const { speaker, topic } = readQuestion(question, parts);
  if (answer.outcome === 'found' || speaker === null || topic === null) return answer;
  const all = speakersOf(parts, speaker);
  if (isByOne(all, answer)) return answer;
  const query = withSynonyms(parts.index, parts.index.query(topic.text));
  const lines = [...new Set(all.flatMap((one) => saidBy(parts, one)))];
  const said = rankSaid(parts, lines, query).slice(0, LINES_MOST);
  if (said.length === 0) return (await onSpeaker(parts, speaker.text, topic.text)) ?? answer;
  const name = all.length === 1 && all[0] !== undefined && 'name' in all[0] ? all[0].name : speaker.text;
  const marks = new Map(said.map((line) => [line.said, line.highlights]));
  return answerFrom(parts, 'quote', question, {
    outcome: 'perhaps',
    askedFor: topic.text,
    ...quotationCard(
      parts,
      said.map((line) => line.said),
      { speaker: name, unnamed: speaker.people.length === 0, about: null },
      (line) => marks.get(line) ?? [],
    ),
  });
};
