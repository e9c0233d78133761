import type { DeskFigure, DeskParts } from '../desk/types.js';
import type { ForceTopic } from '../extraction.js';
import { wordsIn } from '../question/words.js';
import { contains } from '../span.js';
import { coverageOf, levelsOf, metWithin, type Wanted, wantedTerms } from './cards-terms.js';
import { type TextReader, textReader } from './cards-text.js';
import { isSoldiers } from './troops-counted.js';
import { isForceNumber, placeOfFigure } from './troops-line.js';

/** Share of a topic's weight that a figure must have to be listed, and to be listed without doubt. */
export const TOPIC = { listed: 0.6, found: 0.75 } as const;

/** A figure with how well it fits a topic, from 0 to 1. */
export type RankedFigure = { readonly one: DeskFigure; readonly score: number };

/** Words that name what a statement about a force speaks of. */
const TOPICS: ReadonlyMap<string, ForceTopic> = new Map(
  (
    'size:size number:size numbers:size strength:size big:size large:size land:land ground:land army:land air:air aircraft:air planes:air ' +
    'jets:air sea:sea naval:sea navy:sea ships:sea strikes:strikes strike:strikes bases:bases base:bases backstop:backstop training:training trainers:training'
  )
    .split(' ')
    .map((pair) => {
      const [word = '', topic = 'size'] = pair.split(':');
      return [word, topic as ForceTopic] as const;
    }),
);

/** What a word of the topic is worth in the sentence, where the figure does not count it. */
const SENTENCE_SHARE = 0.8;
/** Share of the words of a counted thing that a figure must count. */
const COUNTED_SHARE = 0.6;

const topicsIn = (about: string): ReadonlySet<ForceTopic> =>
  new Set(wordsIn(about).flatMap(({ folded }) => TOPICS.get(folded) ?? []));

const isOnTopic = (
  parts: Pick<DeskParts, 'articles'>,
  { article, figure }: DeskFigure,
  topics: ReadonlySet<ForceTopic>,
): boolean =>
  (topics.has('size') && isSoldiers(figure.counts)) ||
  (parts.articles[article]?.extraction.forces ?? []).some(
    (force) =>
      force.about.some((topic) => topics.has(topic) && (topic !== 'size' || figure.counts === null)) &&
      contains(force, figure),
  );

const isShown = ({ figure }: DeskFigure): boolean => figure.class === 'amount' || figure.class === 'vague';

/** Whether a topic is soldiers, or how many they are. */
const asksSoldiers = (about: string, topics: ReadonlySet<ForceTopic>): boolean =>
  topics.has('size') || (wordsIn(about).length === 1 && isSoldiers(about));

/** What a figure counts, and its unit. */
const thingOf = ({ figure }: DeskFigure): string => `${figure.counts ?? ''} ${figure.unit ?? ''}`;

const counters = (
  wanted: readonly Wanted[],
  levelsIn: TextReader,
  among: readonly DeskFigure[],
  share: number,
): readonly DeskFigure[] =>
  among.filter((one) => isShown(one) && coverageOf(wanted, levelsIn(thingOf(one), 'en')) >= share);

/**
 * Figures that count a thing, whose words are what they count or their unit; of a whole question one word is enough.
 * Where soldiers are asked for, also those that state how many people a force would have.
 */
export const countingFigures = (
  parts: DeskParts,
  asked: { readonly words: string; readonly isThing: boolean },
  among: readonly DeskFigure[],
): readonly DeskFigure[] => {
  const wanted = wantedTerms(parts, parts.index.query(asked.words));
  const share = asked.isThing ? COUNTED_SHARE : Number.MIN_VALUE;
  const counting = counters(wanted, textReader(parts, wanted), among, share);
  if (!asked.isThing || !isSoldiers(asked.words)) return counting;
  return among.filter((one) => counting.includes(one) || isForceNumber(parts, one));
};

const sentenceKey = ({ article, figure }: DeskFigure): string => `${article} ${figure.sentence.start}`;

/**
 * Figures whose counted thing, unit, sentence or force statement fits a topic; amounts and vague amounts only. Where a
 * figure of a sentence counts the topic, the sentence's other figures do not fit it.
 */
export const figuresOn = (parts: DeskParts, about: string): readonly RankedFigure[] => {
  const wanted = wantedTerms(parts, parts.index.query(about));
  const levelsIn = textReader(parts, wanted);
  const topics = topicsIn(about);
  const soldiers = asksSoldiers(about, topics);
  const counting = new Set(counters(wanted, levelsIn, parts.figures, COUNTED_SHARE));
  const counted = new Set([...counting].map(sentenceKey));
  return parts.figures
    .filter((one) => isShown(one) && (counting.has(one) || !counted.has(sentenceKey(one))))
    .map((one) => {
      const own = levelsIn(thingOf(one), 'en');
      const met = metWithin(parts, one.article, placeOfFigure(parts, one), wanted);
      const sentence = levelsOf(met, wanted.length);
      const levels = wanted.map((_, at) => Math.max(own[at] ?? 0, SENTENCE_SHARE * (sentence[at] ?? 0)));
      return {
        one,
        score:
          isOnTopic(parts, one, topics) || (soldiers && isForceNumber(parts, one))
            ? 1
            : coverageOf(wanted, levels),
      };
    })
    .filter(({ score }) => score > 0);
};
