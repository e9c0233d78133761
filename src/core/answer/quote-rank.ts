import { sentencesAt } from '../desk/sentences-at.js';
import type { DeskParts } from '../desk/types.js';
import type { Query } from '../search/types.js';
import type { Span } from '../span.js';
import { coverageOf, levelsOf, metWithin, type Wanted, wantedTerms } from './cards-terms.js';
import { type TextReader, textReader } from './cards-text.js';
import { type Said, saidIn } from './quote-entries.js';

/** A line with how much of the topic it has, from 0 to 1, and the words of it that do. */
export type RankedSaid = {
  readonly said: Said;
  readonly score: number;
  readonly highlights: readonly Span[];
};

/** What a word of the topic is worth where it stands. */
const LEVEL = { neighbour: 0.5, speaker: 0.6, title: 0.3 } as const;

const speakerText = ({ speaker }: Said): string =>
  speaker === null ? '' : `${speaker.person ?? ''} ${speaker.text} ${speaker.resolved?.text ?? ''}`;

const around = (parts: Pick<DeskParts, 'articles'>, { place }: Said): Span => {
  const sentences = parts.articles[place.article]?.layout.sentences ?? [];
  const first = sentencesAt(sentences, place)[0];
  const last = sentencesAt(sentences, { start: Math.max(place.start, place.end - 1), end: place.end }).at(-1);
  return {
    start: sentences[(first?.index ?? 0) - 1]?.start ?? place.start,
    end: sentences[(last?.index ?? sentences.length) + 1]?.end ?? place.end,
  };
};

const rankOne = (
  parts: DeskParts,
  said: Said,
  wanted: readonly Wanted[],
  levelsIn: TextReader,
): RankedSaid => {
  const { article } = said.place;
  const desk = parts.articles[article];
  const own = metWithin(parts, article, said.place, wanted);
  const ownLevels = levelsOf(own, wanted.length);
  const near = levelsOf(metWithin(parts, article, around(parts, said), wanted), wanted.length);
  const language = desk?.article.language ?? 'en';
  const speaker = levelsIn(speakerText(said), language);
  const title = levelsIn(desk?.article.title ?? '', language);
  const levels = wanted.map((_, index) =>
    Math.max(
      ownLevels[index] ?? 0,
      LEVEL.neighbour * (near[index] ?? 0),
      LEVEL.speaker * (speaker[index] ?? 0),
      LEVEL.title * (title[index] ?? 0),
    ),
  );
  return { said, score: coverageOf(wanted, levels), highlights: own };
};

/** Lines by how much of a topic they have: in their own sentences, else in a neighbour, the speaker or the title. Best first. */
export const rankSaid = (parts: DeskParts, said: readonly Said[], query: Query): readonly RankedSaid[] => {
  const wanted = wantedTerms(parts, query);
  const levelsIn = textReader(parts, wanted);
  return said
    .map((line) => rankOne(parts, line, wanted, levelsIn))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
};

/** Passages whose articles are looked at for words on a topic. */
const PASSAGES_MOST = 100;

/** The lines of the articles that are nearest to a topic: those that can be about it. */
export const saidNear = async (parts: DeskParts, query: Query): Promise<readonly Said[]> => {
  const hits = await parts.index.rank(query, PASSAGES_MOST);
  const articles = new Set(hits.map(({ passage }) => parts.index.passages[passage]?.article));
  return parts.articles.filter(({ number }) => articles.has(number)).flatMap((desk) => saidIn(desk));
};
