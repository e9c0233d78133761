import type { Person } from '../extraction.js';
import type { Layout } from '../passages/types.js';
import { overlaps, type Span } from '../span.js';
import { type Candidate, candidatesIn } from './candidates.js';
import { creditsOf } from './credits/index.js';
import { gather } from './gather.js';
import { groupBy } from './group-by.js';
import { type Group, groupsOf } from './groups.js';
import { judge } from './judge.js';
import { creditedPerson, personOf, withCredits } from './person.js';

const LEAST_FULL = 0.5;
const LEAST_SINGLE = 0.5;

const firstMention = ({ mentions }: Person): number => mentions[0]?.start ?? 0;

/** The candidates that share nothing with a credit; both are in text order. */
const outside = (candidates: readonly Candidate[], credits: readonly Span[]): readonly Candidate[] => {
  let at = 0;
  return candidates.filter((candidate) => {
    while ((credits[at]?.end ?? Number.POSITIVE_INFINITY) <= candidate.start) at += 1;
    return !overlaps(candidate, credits[at] ?? { start: 0, end: 0 });
  });
};

/** Groups with their mentions in headlines, which prove nothing by themselves. */
const withHeadlines = (groups: readonly Group[], headlines: readonly Candidate[]): readonly Group[] => {
  const byKey = groupBy(headlines, ({ key }) => key);
  return groups.map((group) => ({
    ...group,
    candidates: [...group.candidates, ...(byKey.get(group.key) ?? [])].toSorted((a, b) => a.start - b.start),
  }));
};

/**
 * The people named in an article, in order of first mention; `pronouns` stay empty until speakers are resolved.
 * Those who are named only for a picture or as an author have `credit` set.
 */
export const findPeople = (layout: Layout): readonly Person[] => {
  const credits = creditsOf(layout);
  const { running, headlines } = candidatesIn(layout);
  const groups = groupsOf(outside(running, credits));
  const scores = judge(groups);
  const named = groups.filter(
    ({ key, size }) => (scores.get(key) ?? 0) >= (size > 1 ? LEAST_FULL : LEAST_SINGLE),
  );
  const clusters = gather(withHeadlines(named, headlines));
  const people = clusters.map((cluster) => personOf(layout.article.text, cluster));
  const credited = creditedPerson(layout.article.text, credits);
  return withCredits(people, credited).toSorted((a, b) => firstMention(a) - firstMention(b));
};
