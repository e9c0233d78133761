import type { DeskArticle } from '../../desk/types.js';
import type { Figure, Located, Speaker } from '../../extraction.js';
import { fold } from '../../question/words.js';
import { sliceOf } from '../../span.js';
import { citationOf } from '../excerpt.js';
import type { AlsoIn } from '../types.js';
import type { StatedOn } from './stated-on.js';

/** An amount that an article states, and the words that say what it counts. */
export type Stated = {
  readonly desk: DeskArticle;
  readonly figure: Figure;
  readonly value: number;
  readonly counted: Located;
  /** Who says so, a person by the full name over all articles; `null` where the text names nobody. */
  readonly speaker: Speaker | null;
  readonly on: StatedOn;
};

/** A statement with the other articles that have it. */
export type Statement = { readonly stated: Stated; readonly also: readonly AlsoIn[] };

/** Share of common words from which two sentences are the same statement. */
const ALIKE = 0.8;

const amountOf = ({ figure }: Stated): string => `${figure.value} ${figure.upper ?? ''} ${figure.change}`;

/** Who is known to say it, also in another article: a person or a thing with a name, never an unnamed source. */
const knownSpeaker = ({ desk, speaker }: Stated): string | null => {
  if (speaker === null || speaker.certainty === 'unclear') return null;
  if (speaker.person !== null) return fold(speaker.person);
  const words = speaker.resolved?.text ?? speaker.text;
  return speaker.kind === 'thing' ? fold(words) : `${desk.number} ${fold(words)}`;
};

const wordsOf = ({ desk, figure }: Stated): ReadonlySet<string> =>
  new Set(fold(sliceOf(desk.article.text, figure.sentence)).match(/[\p{L}\p{N}]+/gu) ?? []);

const isAlike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const common = [...a].filter((word) => b.has(word)).length;
  return common >= ALIKE * (a.size + b.size - common);
};

/** Whether two statements of the same amount and hedge are one: said by the same, or in nearly the same sentence. */
const isSame = (a: Stated, b: Stated): boolean => {
  const speaker = knownSpeaker(a);
  return (speaker !== null && speaker === knownSpeaker(b)) || isAlike(wordsOf(a), wordsOf(b));
};

const alsoIn = ({ desk, figure }: Stated): AlsoIn => ({
  ...figure.sentence,
  articleId: desk.article.id,
  paragraph: figure.paragraph,
  citation: citationOf(desk.article),
});

const isElsewhere = ({ stated, also }: Statement, again: Stated): boolean =>
  stated.desk !== again.desk && !also.some(({ articleId }) => articleId === again.desk.article.id);

/** Each statement once, in the order of its first place, with the other articles that have it. */
export const eachOnce = (all: readonly Stated[]): readonly Statement[] => {
  const byAmount = new Map<string, { stated: Stated; also: AlsoIn[] }[]>();
  const found: Statement[] = [];
  for (const stated of all) {
    const equal = byAmount.get(amountOf(stated)) ?? [];
    byAmount.set(amountOf(stated), equal);
    const first = equal.find((statement) => isSame(statement.stated, stated));
    if (first === undefined) {
      const statement = { stated, also: [] };
      equal.push(statement);
      found.push(statement);
    } else if (isElsewhere(first, stated)) first.also.push(alsoIn(stated));
  }
  return found;
};
