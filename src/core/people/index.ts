import type { Person } from '../extraction.js';
import type { Layout } from '../passages/types.js';
import { sliceOf } from '../span.js';
import { type Candidate, candidatesIn } from './candidates.js';
import { type Cluster, gather, mentionsOf } from './gather.js';
import { groupsOf } from './groups.js';
import { judge } from './judge.js';
import { rolesOf } from './roles/index.js';

const LEAST_FULL = 0.5;
const LEAST_SINGLE = 0.5;

const writtenForms = (text: string, mentions: readonly Candidate[]): readonly string[] => [
  ...new Set(mentions.map((mention) => sliceOf(text, mention).replace(/\s+/gu, ' '))),
];

const personOf = (text: string, cluster: Cluster): Person => {
  const mentions = mentionsOf(cluster);
  const [first] = cluster.name.candidates;
  const name = first === undefined ? cluster.name.key : sliceOf(text, first).replace(/\s+/gu, ' ');
  return {
    name,
    aliases: writtenForms(text, mentions).filter((form) => form !== name),
    credit: false,
    roles: mentions.flatMap(rolesOf).map((span) => ({ ...span, text: sliceOf(text, span) })),
    mentions: mentions.map(({ start, end }) => ({ start, end })),
    pronouns: [],
  };
};

/** The people named in an article, in order of first mention; `pronouns` stay empty until speakers are resolved. */
export const findPeople = (layout: Layout): readonly Person[] => {
  const groups = groupsOf(candidatesIn(layout));
  const scores = judge(groups);
  const named = groups.filter(
    ({ key, size }) => (scores.get(key) ?? 0) >= (size > 1 ? LEAST_FULL : LEAST_SINGLE),
  );
  return gather(named)
    .map((cluster) => personOf(layout.article.text, cluster))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
};
