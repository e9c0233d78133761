import { paragraphAt } from '../../answer/excerpt.js';
import type { CitedRole } from '../../answer/types.js';
import { HONORIFICS, RANKS } from '../../people/lexicon/titles.js';
import { foldName } from '../../people/names.js';
import type { DeskArticle, Place } from '../types.js';

/** A role with the place where it is written. */
export type PlacedRole = Place & { readonly text: string };

const WORDS_COUNTED_MOST = 6;

const wordsOf = (role: string): readonly string[] => foldName(role).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Ranks and polite forms say little; every other word says something, up to a length that still is a role. */
const informationOf = (role: string): number =>
  Math.min(
    WORDS_COUNTED_MOST,
    wordsOf(role).filter((word) => !RANKS.has(word) && !HONORIFICS.has(word)).length,
  );

const publishedOf = (articles: readonly DeskArticle[], { article }: Place): string =>
  articles[article]?.article.published ?? '';

/** Roles without those whose words a better one has, most informative first, then the commonest, then the newest. */
export const rankRoles = (
  articles: readonly DeskArticle[],
  roles: readonly PlacedRole[],
): readonly PlacedRole[] => {
  const counts = new Map<string, number>();
  const keyOf = ({ text }: PlacedRole): string => wordsOf(text).join(' ');
  for (const role of roles) counts.set(keyOf(role), (counts.get(keyOf(role)) ?? 0) + 1);
  const ranked = [...roles].sort(
    (a, b) =>
      informationOf(b.text) - informationOf(a.text) ||
      (counts.get(keyOf(b)) ?? 0) - (counts.get(keyOf(a)) ?? 0) ||
      publishedOf(articles, b).localeCompare(publishedOf(articles, a)) ||
      a.article - b.article ||
      a.start - b.start,
  );
  const kept: { readonly role: PlacedRole; readonly words: ReadonlySet<string> }[] = [];
  for (const role of ranked) {
    const words = wordsOf(role.text);
    if (words.length > 0 && !kept.some((better) => words.every((word) => better.words.has(word))))
      kept.push({ role, words: new Set(words) });
  }
  return kept.map(({ role }) => role);
};

/** A role as it is shown: with article and paragraph. */
export const citedRole = (articles: readonly DeskArticle[], role: PlacedRole): CitedRole => {
  const desk = articles[role.article];
  return {
    text: role.text,
    articleId: desk?.article.id ?? '',
    paragraph: desk === undefined ? 1 : paragraphAt(desk, role),
  };
};
