import type { Attribution, Figure } from '../../src/core/extraction.js';
import { findFigures } from '../../src/core/figures/index.js';
import { layoutOf } from '../../src/core/passages/layout.js';
import { articleOf } from '../article-of.js';
import type { GoldQuantity, GoldSentence } from './data.js';
import { sharesThing } from './things.js';

/** What was found in one sentence beside what is annotated. */
export type Outcome = {
  readonly text: string;
  readonly matched: readonly {
    readonly figure: Figure;
    readonly gold: GoldQuantity;
    readonly change: boolean;
    readonly thing: boolean;
  }[];
  readonly extra: readonly Figure[];
  readonly missed: readonly GoldQuantity[];
};

const SILENT: Attribution = {
  quotations: [],
  reported: [],
  sources: [],
  pronouns: new Map(),
  speakerAt: () => null,
  holderAt: () => null,
};

/** The figures of a sentence that stand for an amount. */
export const amountsIn = (text: string): readonly Figure[] =>
  findFigures(layoutOf(articleOf('sentence', text)), SILENT).filter((figure) => figure.class === 'amount');

/** Equal, or a part of a whole that is annotated with two digits (0.33). */
const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= (b < 1 ? 0.005 : 1e-6 * Math.max(Math.abs(a), Math.abs(b)));

const sameValue = (figure: Figure, gold: GoldQuantity): boolean =>
  [figure.value, figure.upper].some(
    (value) => value !== null && gold.values.some((other) => near(value, other)),
  );

/** Pairs found amounts with annotated ones of the same sentence and value, each used once. */
export const scoreSentence = ({ text, quantities }: GoldSentence): Outcome => {
  const left = [...quantities];
  const matched: Outcome['matched'][number][] = [];
  const extra: Figure[] = [];
  for (const figure of amountsIn(text)) {
    const at = left.findIndex((gold) => sameValue(figure, gold));
    const gold = left[at];
    if (gold === undefined) {
      extra.push(figure);
      continue;
    }
    left.splice(at, 1);
    matched.push({
      figure,
      gold,
      change: gold.change === null || gold.change === figure.change,
      thing: sharesThing(figure, gold),
    });
  }
  return { text, matched, extra, missed: left };
};
