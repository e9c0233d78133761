import type { AlsoIn, Answer, Citation, Excerpt } from '../../core/answer/types.js';
import { contains } from '../../core/span.js';
import { say, type TextKey } from '../../texts/index.js';
import { type Showing, showDate } from '../lines.js';
import { SAMPLES } from './samples.js';

const SEPARATOR = ' · ';
const FREE_LICENCE = /^(?:CC0|public domain)/iu;

/** Number of each article in the order in which an answer shows them, from 1. */
export const articleNumbers = ({
  excerpts,
  nearest,
}: Pick<Answer, 'excerpts' | 'nearest'>): ReadonlyMap<string, number> => {
  const shown = excerpts.length > 0 ? excerpts : nearest;
  const ids = shown.flatMap((excerpt) => [
    excerpt.articleId,
    ...excerpt.alsoIn.map(({ articleId }) => articleId),
  ]);
  return new Map([...new Set(ids)].map((id, index) => [id, index + 1]));
};

/** Author and licence where the licence asks for them. */
const terms = ({ author, licence }: Citation): readonly (string | null)[] =>
  licence === null || FREE_LICENCE.test(licence) ? [] : [author, licence];

const titleOf = (citation: Citation, showing: Showing): readonly string[] => [
  showing.escape(citation.title),
  ...(citation.publisher === null || citation.publisher === SAMPLES
    ? []
    : [showing.escape(citation.publisher)]),
  showDate(citation.published, showing),
];

const alsoIn = (
  places: readonly AlsoIn[],
  numbers: ReadonlyMap<string, number>,
  showing: Showing,
): readonly string[] => {
  if (places.length === 0) return [];
  const shown = places.map(
    ({ articleId, citation }) => `[${numbers.get(articleId) ?? 1}] ${titleOf(citation, showing).join(', ')}`,
  );
  return [say(showing.texts, 'citation.alsoIn', { places: shown.join(' ') })];
};

const speakerNote = ({ speaker, speech, start, end }: Excerpt, showing: Showing): readonly string[] => {
  if (speech === null) return [];
  const note = (key: TextKey, values = {}): readonly string[] => [say(showing.texts, key, values)];
  if (speaker === null) return speech === 'direct' ? note('speaker.unclear') : [];
  if (speaker.certainty === 'unclear') return note('speaker.unclear');
  const { resolved } = speaker;
  if (resolved !== null && contains({ start, end }, resolved)) return [];
  if (resolved !== null && speaker.certainty === 'certain') {
    const values = {
      words: showing.escape(speaker.text),
      speaker: showing.escape(resolved.text),
      n: resolved.paragraph,
    };
    return note('speaker.resolved', values);
  }
  if (contains({ start, end }, speaker) || speaker.certainty !== 'certain') return [];
  return note('speaker.outside', { speaker: showing.escape(speaker.text), n: speaker.paragraph });
};

/** "[1] Title · Publisher · 11 Mar 2025 · ¶8 · he: Robert Glavaš (¶7)": where an excerpt stands and who speaks in it. */
export const citationLine = (
  excerpt: Excerpt,
  numbers: ReadonlyMap<string, number>,
  showing: Showing,
  speech: TextKey | null = null,
): string => {
  const { citation, articleId, paragraph } = excerpt;
  const [title = '', ...rest] = titleOf(citation, showing);
  return [
    `[${numbers.get(articleId) ?? 1}] ${title}`,
    ...rest,
    say(showing.texts, 'citation.paragraph', { n: paragraph }),
    ...speakerNote(excerpt, showing),
    ...(speech === null ? [] : [say(showing.texts, speech)]),
    ...terms(citation).flatMap((term) => (term === null ? [] : [showing.escape(term)])),
    ...alsoIn(excerpt.alsoIn, numbers, showing),
  ].join(SEPARATOR);
};
