import type { Dispute } from './disputes.js';
import type { SentenceFigure } from './sentence-figures.js';

const plainCounts = (figures: readonly SentenceFigure[]): readonly SentenceFigure[] => {
  const amounts = figures.filter((figure) => figure.class === 'amount');
  const counts = amounts.filter((figure) => figure.unit === null);
  return counts.length > 0 ? counts : amounts;
};

const isClaim = (figure: SentenceFigure): boolean => figure.hedge !== null || figure.upper !== null;

const largest = (figures: readonly SentenceFigure[]): readonly SentenceFigure[] => {
  const most = Math.max(...figures.map((figure) => figure.value ?? 0));
  return figures.filter((figure) => figure.value === most);
};

/**
 * Which figures of a sentence a dispute is about: its counts rather than its measures, and of several counts the
 * hedged ones or ranges, else the largest; all counts when the sentence before leaves the number open; vague amounts
 * when there is no other.
 */
export const disputedAmong = (
  figures: readonly SentenceFigure[],
  dispute: Dispute,
): ReadonlySet<SentenceFigure> => {
  const counts = plainCounts(figures);
  if (counts.length === 0) return new Set(figures.filter((figure) => figure.class === 'vague'));
  if (dispute.before || counts.length === 1) return new Set(counts);
  const claims = counts.filter(isClaim);
  return new Set(claims.length > 0 ? claims : largest(counts));
};
