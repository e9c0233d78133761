import { memo } from '../../desk/memo.js';
import type { DeskArticle, DeskParts, DeskPerson } from '../../desk/types.js';
import type { Figure, Speaker } from '../../extraction.js';
import { overlaps } from '../../span.js';

const formIn = (article: number, form: string): string => `${article} ${form}`;

/** Who is called by a form in an article, for all forms and articles of a desk. */
const calledIn = memo((people: DeskParts['people']): ReadonlyMap<string, readonly DeskPerson[]> => {
  const called = new Map<string, DeskPerson[]>();
  for (const person of people)
    for (const article of new Set(person.mentions.map((mention) => mention.article)))
      for (const form of [person.name, ...person.aliases]) {
        const key = formIn(article, form);
        called.set(key, [...(called.get(key) ?? []), person]);
      }
  return called;
});

const isNamedAt = ({ mentions }: DeskPerson, article: number, speaker: Speaker): boolean =>
  mentions.some((mention) => mention.article === article && overlaps(mention, speaker.resolved ?? speaker));

/**
 * The speaker of a figure with the person's full name over all articles of the desk, so that one person has one name in
 * every article; as the article gives it where the desk knows nobody of that name there.
 */
export const deskSpeaker = (
  { people }: Pick<DeskParts, 'people'>,
  { number }: Pick<DeskArticle, 'number'>,
  { speaker }: Pick<Figure, 'speaker'>,
): Speaker | null => {
  if (speaker === null || speaker.person === null) return speaker;
  const called = calledIn(people).get(formIn(number, speaker.person)) ?? [];
  const person = called.find((one) => isNamedAt(one, number, speaker)) ?? called[0];
  return person === undefined ? speaker : { ...speaker, person: person.name };
};
