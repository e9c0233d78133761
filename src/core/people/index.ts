import type { Person } from '../extraction.js';
import type { Layout } from '../passages/types.js';
import { overlaps, type Span } from '../span.js';
import { candidatesIn } from './candidates.js';
import { creditsOf } from './credits/index.js';
import { gather } from './gather.js';
import { groupsOf } from './groups.js';
import { judge } from './judge.js';
import { creditedPerson, personOf, withCredits } from './person.js';

const LEAST_FULL = 0.5;
const LEAST_SINGLE = 0.5;

const firstMention = ({ mentions }: Person): number => mentions[0]?.start ?? 0;

/**
 * The people named in an article, in order of first mention; `pronouns` stay empty until speakers are resolved.
 * Those who are named only for a picture or as an author have `credit` set.
 */
export const findPeople = (layout: Layout): readonly Person[] => {
  const credits = creditsOf(layout);
  const isCredit = (span: Span): boolean => credits.some((credit) => overlaps(credit, span));
  const groups = groupsOf(candidatesIn(layout).filter((candidate) => !isCredit(candidate)));
  const scores = judge(groups);
  const named = groups.filter(
    ({ key, size }) => (scores.get(key) ?? 0) >= (size > 1 ? LEAST_FULL : LEAST_SINGLE),
  );
  const people = gather(named).map((cluster) => personOf(layout.article.text, cluster));
  const credited = creditedPerson(layout.article.text, credits);
  return withCredits(people, credited).toSorted((a, b) => firstMention(a) - firstMention(b));
};
