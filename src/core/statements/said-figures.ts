import { countedThings, headOf, isPeopleOfForce } from '../answer/troops-counted.js';
import { memo } from '../desk/memo.js';
import type { DeskParts } from '../desk/types.js';
import type { SentenceFigure } from '../figures/sentence-figures.js';
import { termOf } from '../search/terms/term-of.js';
import { isUnknown } from '../search/trace.js';
import type { Query } from '../search/types.js';

/**
 * An amount of a statement. `thing`: what it counts is `open`, is `counted` by the articles too, is only `named` by
 * them, or is `unknown` to them.
 */
export type SaidFigure = SentenceFigure & { readonly thing: 'open' | 'counted' | 'named' | 'unknown' };

/** The term of the noun that a counted thing is about: what “European and NATO countries” are. */
export const headTermOf = (counts: string): string | null => termOf(headOf(counts), 'en');

const countedTerms = memo(
  (figures: DeskParts['figures']): ReadonlySet<string | null> =>
    new Set(countedThings({ figures }).map(({ text }) => headTermOf(text))),
);

/** An amount with what the articles have of the thing that it counts; `query` is the statement's, without words near in meaning. */
export const saidFigure =
  ({ figures }: Pick<DeskParts, 'figures'>, query: Query) =>
  (figure: SentenceFigure): SaidFigure => {
    const { counts, unit } = figure;
    if (counts === null || unit !== null) return { ...figure, thing: 'open' };
    const head = headTermOf(counts);
    if (isPeopleOfForce(counts) || countedTerms(figures).has(head)) return { ...figure, thing: 'counted' };
    const term = query.terms.find((one) => one.term === head);
    return { ...figure, thing: term === undefined || isUnknown(term) ? 'unknown' : 'named' };
  };
