import type { DeskParts } from '../desk/types.js';
import { capQuestion } from '../question/cap.js';
import { readQuestion } from '../question/index.js';
import { answerQuestion } from './ask.js';
import { withCard } from './cards.js';
import { answerFrom, PLACES_MOST } from './cards-answer.js';
import { nearestTo } from './cards-nearest.js';
import { suggest } from './cards-suggest.js';
import { unknownIn } from './cards-terms.js';
import { excerptOf } from './excerpt.js';
import { peopleAnswer } from './people.js';
import { inOrder, NO_HEAD, type QuotationHead, quotationCard } from './quote-card.js';
import { type Said, saidInAll } from './quote-entries.js';
import { rankSaid, saidNear } from './quote-rank.js';
import { type AskedWords, askedWords } from './quote-speaker.js';
import { eachSaidOnce, newestLine } from './twins/once.js';
import type { Answer, Outcome } from './types.js';

/** Shares of a topic's weight: below the first words are not about it, below the second it is in doubt. */
const ABOUT = { silent: 0.4, found: 0.6 } as const;
/** Lines that have less of a topic than this share of the best one are left out. */
const SHARE_OF_BEST = 0.6;

const NEAREST_MOST = 3;

const silent = async (
  parts: DeskParts,
  question: string,
  asked: string,
  more: Partial<Pick<Answer, 'askedFor' | 'nearest'>> & { readonly head?: QuotationHead } = {},
): Promise<Answer> => {
  const query = parts.index.query(asked);
  return answerFrom(parts, 'quote', question, {
    outcome: 'silent',
    unknownWords: unknownIn(query),
    nearest: more.nearest ?? (await nearestTo(parts, query)),
    askedFor: more.askedFor ?? null,
    suggestions: suggest(parts),
    ...(more.head === undefined ? {} : quotationCard(parts, [], more.head)),
  });
};

const list = (
  parts: DeskParts,
  question: string,
  said: readonly Said[],
  head: QuotationHead,
  outcome: Outcome,
): Answer => answerFrom(parts, 'quote', question, { outcome, ...quotationCard(parts, said, head) });

const about = async (
  parts: DeskParts,
  question: string,
  topic: string,
  asked: AskedWords | null,
): Promise<Answer> => {
  const query = parts.index.query(topic);
  const ranked = rankSaid(parts, asked?.said ?? (await saidNear(parts, query)), query);
  const best = ranked[0]?.score ?? 0;
  if (best < ABOUT.silent) {
    const nearest = inOrder(parts, asked?.said ?? [])
      .slice(0, NEAREST_MOST)
      .map(({ place }) => excerptOf(parts, place));
    return silent(
      parts,
      question,
      topic,
      asked === null ? {} : { askedFor: topic, nearest, head: { ...asked.head, about: topic } },
    );
  }
  const near = ranked.filter(({ score }) => score >= best * SHARE_OF_BEST).map(({ said }) => said);
  const kept = eachSaidOnce(parts, near)
    .slice(0, PLACES_MOST)
    .map((said) => newestLine(parts, said));
  const marks = new Map(ranked.map(({ said, highlights }) => [said, highlights]));
  const outcome: Outcome =
    best >= ABOUT.found && (asked === null || asked.certain || asked.people.length === 0)
      ? 'found'
      : 'perhaps';
  return answerFrom(parts, 'quote', question, {
    outcome,
    unknownWords: unknownIn(query),
    askedFor: outcome === 'perhaps' && asked !== null ? topic : null,
    ...quotationCard(
      parts,
      kept,
      { ...(asked?.head ?? NO_HEAD), about: topic },
      (said) => marks.get(said) ?? [],
    ),
  });
};

const isNobody = ({ people, sources, said }: AskedWords): boolean =>
  people.length + sources.length + said.length === 0;

const bySpeaker = async (
  parts: DeskParts,
  question: string,
  by: string,
  topic: string | null,
): Promise<Answer> => {
  const named = askedWords(parts, by);
  const inQuestion = isNobody(named) ? readQuestion(by, parts, 'quote').speaker : null;
  const asked = inQuestion === null ? named : askedWords(parts, inQuestion.text);
  if (isNobody(asked)) return silent(parts, question, by);
  if (asked.people.length > 1)
    return peopleAnswer(parts, 'quote', question, {
      people: asked.people.map(({ number }) => number),
      sources: [],
    });
  if (asked.said.length === 0) return silent(parts, question, by, { askedFor: by, head: asked.head });
  if (topic !== null) return about(parts, question, topic, asked);
  const most = asked.people.length === 0 && asked.sources.length !== 1 ? PLACES_MOST : asked.said.length;
  const said = inOrder(parts, asked.said).slice(0, most);
  return list(
    parts,
    question,
    said,
    asked.head,
    asked.certain || asked.people.length === 0 ? 'found' : 'perhaps',
  );
};

/** A whole question typed where a topic is expected: it names a speaker, asks who said something, or quotes. */
const wholeQuestion = async (parts: DeskParts, topic: string): Promise<Answer | null> => {
  const reading = readQuestion(topic, parts, 'quote');
  const { speaker } = reading;
  if (speaker === null && !reading.wantsSpeaker && reading.quoted.length === 0) return null;
  if (speaker !== null && reading.topic === null) return bySpeaker(parts, topic, speaker.text, null);
  return withCard(parts, await answerQuestion(parts, topic, { command: 'quote' }));
};

const given = (text: string | undefined): string | null => {
  const capped = capQuestion(text ?? '').trim();
  return capped === '' ? null : capped;
};

/**
 * Words said, by somebody or about something or both. Direct words come before reported ones, or those on the topic
 * first where one is given. An unknown speaker and a speaker without words are answered with silence.
 */
export const quote = async (
  parts: DeskParts,
  args: { readonly by?: string | undefined; readonly about?: string | undefined },
): Promise<Answer> => {
  const by = given(args.by);
  const topic = given(args.about);
  const question = [by, topic].filter((text) => text !== null).join(' ');
  if (by !== null) return bySpeaker(parts, question, by, topic);
  if (topic !== null) return (await wholeQuestion(parts, topic)) ?? about(parts, question, topic, null);
  const said = inOrder(parts, saidInAll(parts)).slice(0, PLACES_MOST);
  return said.length === 0 ? silent(parts, question, '') : list(parts, question, said, NO_HEAD, 'found');
};
