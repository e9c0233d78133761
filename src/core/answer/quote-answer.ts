import type { DeskParts } from '../desk/types.js';
import { readQuestion } from '../question/index.js';
import type { AskedSpeaker } from '../question/types.js';
import { overlapOf } from '../span.js';
import { placeOfExcerpt } from './cards-place.js';
import { plain } from './cards-plain.js';
import { excerptOf, saidAt } from './excerpt.js';
import { isAskedSpeaker } from './fit/speaker.js';
import { markedSpans } from './highlights.js';
import { NO_HEAD, type QuotationHead, quotationEntry } from './quote-card.js';
import { type Said, saidIn, sameSpeaker } from './quote-entries.js';
import type { Answer, Card, Excerpt } from './types.js';

/** The card of quotations over excerpts that show words said; `null` when the first one shows none. */
export const quotationsOver = (
  parts: Pick<DeskParts, 'articles'>,
  excerpts: readonly Excerpt[],
  head: QuotationHead = NO_HEAD,
): Card | null => {
  if ((excerpts[0]?.speech ?? null) === null) return null;
  const entries = excerpts.flatMap((excerpt, index) => {
    const { speech, speaker } = excerpt;
    const place = placeOfExcerpt(parts, excerpt);
    return speech === null || place === null
      ? []
      : [quotationEntry(parts, index, place, { speech, speaker })];
  });
  return { kind: 'quotations', ...head, entries };
};

const sourcesOf = (parts: DeskParts, { people, sources }: AskedSpeaker) => [
  ...people.flatMap((number) => parts.people[number] ?? []),
  ...sources.flatMap((number) => parts.sources[number] ?? []),
];

/** Whether an excerpt shows words of the speaker whom a question names, with or without quotation marks. */
const isBy =
  (parts: DeskParts, asked: AskedSpeaker) =>
  ({ speaker }: Excerpt): boolean =>
    speaker !== null &&
    (sourcesOf(parts, asked).some(({ sayings }) => sayings.some(({ words }) => words.speaker === speaker)) ||
      (asked.people.length > 0 && isAskedSpeaker(parts, asked, speaker)));

/** The line that shows the words of an excerpt's own speaker, where the excerpt alone would be read as somebody else's. */
const exact = (parts: DeskParts, excerpt: Excerpt): Excerpt => {
  const place = placeOfExcerpt(parts, excerpt);
  const desk = place === null ? undefined : parts.articles[place.article];
  if (place === null || desk === undefined) return excerpt;
  const own = saidIn(desk).find(
    (one) =>
      one.place.start === place.start &&
      one.place.end === place.end &&
      sameSpeaker(one.speaker, excerpt.speaker),
  );
  if (own !== undefined) return { ...excerpt, speech: own.speech, speaker: own.speaker };
  const said = saidAt(desk, place);
  if (said.speech !== null && sameSpeaker(said.speaker, excerpt.speaker)) return { ...excerpt, ...said };
  const line = saidIn(desk)
    .filter(({ sayings }) => sayings.some(({ words }) => words.speaker === excerpt.speaker))
    .reduce<Said | null>(
      (best, one) =>
        overlapOf(one.place, place) > (best === null ? 0 : overlapOf(best.place, place)) ? one : best,
      null,
    );
  if (line === null) return { ...excerpt, ...said };
  const { speech, speaker } = line;
  return excerptOf(parts, line.place, { speech, speaker, highlights: markedSpans(excerpt) });
};

const headOf = (parts: DeskParts, speaker: AskedSpeaker): QuotationHead => ({
  speaker:
    speaker.people.length === 1
      ? (parts.people[speaker.people[0] ?? -1]?.name ?? speaker.text)
      : speaker.text,
  unnamed: speaker.people.length === 0 && speaker.sources.length > 0,
  about: null,
});

/**
 * An answer of passages as a list of quotations: of the asked speaker alone where one is known; unchanged when the
 * first excerpt shows nobody's words.
 */
export const withQuotations = (parts: DeskParts, answer: Answer): Answer => {
  const { speaker } = readQuestion(answer.question, parts, 'quote');
  const known = speaker !== null && speaker.people.length + speaker.sources.length > 0 ? speaker : null;
  const own = known === null ? answer.excerpts : answer.excerpts.filter(isBy(parts, known));
  const first = answer.excerpts[0];
  const keeps = known !== null && first !== undefined && own.includes(first);
  const excerpts = (keeps ? own : answer.excerpts).map((excerpt) => exact(parts, excerpt));
  const card = quotationsOver(parts, excerpts, keeps ? headOf(parts, known) : NO_HEAD);
  return card === null
    ? { ...answer, excerpts: answer.excerpts.map((excerpt) => plain(parts, excerpt)) }
    : { ...answer, excerpts, card };
};
