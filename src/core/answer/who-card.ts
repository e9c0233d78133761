import type { DeskParts, DeskPerson } from '../desk/types.js';
import { byNewest } from './cards-newest.js';
import { paragraphAt } from './excerpt.js';
import { inOrder, isOpen, saidBy } from './quote-card.js';
import type { Card, CitedPlace } from './types.js';

/** The paragraphs that name a person, each once, newest article first. */
const mentionedIn = (parts: Pick<DeskParts, 'articles'>, person: DeskPerson): readonly CitedPlace[] => {
  const places = new Map<string, CitedPlace>();
  for (const mention of [...person.mentions].sort(byNewest(parts))) {
    const desk = parts.articles[mention.article];
    if (desk === undefined) continue;
    const place = { articleId: desk.article.id, paragraph: paragraphAt(desk, mention) };
    places.set(`${place.paragraph} ${place.articleId}`, place);
  }
  return [...places.values()];
};

/** The card of one person: roles with citations, where the articles name the person, and how much they quote. */
export const personCard = (parts: DeskParts, person: DeskPerson): Card => {
  const said = inOrder(parts, saidBy(parts, person)).filter(({ speaker }) => !isOpen(speaker));
  return {
    kind: 'person',
    number: person.number,
    name: person.name,
    aliases: person.aliases,
    credit: person.credit,
    roles: person.roles,
    mentions: mentionedIn(parts, person),
    direct: said.filter(({ speech }) => speech === 'direct').length,
    reported: said.filter(({ speech }) => speech === 'reported').length,
  };
};
