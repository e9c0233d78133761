import { parseArticle } from '../../src/core/article/index.js';
import { layoutOf } from '../../src/core/passages/layout.js';
import { quantile, type Share, wilson } from '../statistics.js';
import type { Asked } from './types.js';

/** How a set of questions was answered. */
export type Summary = {
  readonly first: Share;
  readonly three: Share;
  /** Of the answerable questions, those answered with `found`. */
  readonly found: Share;
  /** Of the answers `found` to answerable questions, those whose first excerpt is right. */
  readonly precision: Share;
  readonly wronglySilent: Share;
  /** Of the questions without an answer, those not answered with `found`. */
  readonly absentNotFound: Share;
  readonly absentSilent: Share;
  /** The same for answerable questions whose article is taken away. */
  readonly awayNotFound: Share;
  readonly awaySilent: Share;
  /** Excerpts longer than 350 characters, a single sentence aside. */
  readonly tooLong: number;
  readonly medianLength: number;
  readonly p50: number;
  readonly p99: number;
};

const EXCERPT_MOST = 350;

const isOneSentence = (text: string): boolean => layoutOf(parseArticle(text)).sentences.length === 1;

const share = (asked: readonly Asked[], is: (one: Asked) => boolean): Share =>
  wilson(asked.filter(is).length, asked.length);

const isFound = ({ answer }: Asked): boolean => answer.outcome === 'found';
const isSilent = ({ answer }: Asked): boolean => answer.outcome === 'silent';

/** Sums up answers to all questions (`asked`) and to those whose article was taken away (`away`). */
export const summaryOf = (asked: readonly Asked[], away: readonly Asked[]): Summary => {
  const answerable = asked.filter((one) => one.case.answerable);
  const absent = asked.filter((one) => !one.case.answerable);
  const excerpts = answerable.flatMap(({ answer }) => answer.excerpts);
  const lengths = excerpts.map(({ text }) => text.length);
  const times = asked.map(({ ms }) => ms);
  return {
    first: share(answerable, ({ rank }) => rank === 0),
    three: share(answerable, ({ rank }) => rank >= 0 && rank < 3),
    found: share(answerable, isFound),
    precision: share(answerable.filter(isFound), ({ rank }) => rank === 0),
    wronglySilent: share(answerable, isSilent),
    absentNotFound: share(absent, (one) => !isFound(one)),
    absentSilent: share(absent, isSilent),
    awayNotFound: share(away, (one) => !isFound(one)),
    awaySilent: share(away, isSilent),
    tooLong: excerpts.filter(({ text }) => text.length > EXCERPT_MOST && !isOneSentence(text)).length,
    medianLength: quantile(lengths, 0.5),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
};
