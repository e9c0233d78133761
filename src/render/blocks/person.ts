import type { Card, CitedPlace } from '../../core/answer/types.js';
import { say } from '../../texts/index.js';
import type { Laying } from './laying.js';
import type { Block } from './types.js';

type PersonCard = Extract<Card, { kind: 'person' }>;

const ROLES_MOST = 4;
const PLACES_MOST = 12;

/** "¶12, ¶26", with the article's number where a card cites several. */
const placesOf = (places: readonly CitedPlace[], { numbers, showing }: Laying): string => {
  const several = new Set(places.map(({ articleId }) => articleId)).size > 1;
  const shown = places.map(({ articleId, paragraph }) => {
    const mark = say(showing.texts, 'citation.paragraph', { n: paragraph });
    const number = numbers.get(articleId);
    return several && number !== undefined ? `[${number}] ${mark}` : mark;
  });
  const distinct = [...new Set(shown)];
  return distinct.length <= PLACES_MOST
    ? distinct.join(', ')
    : `${distinct.slice(0, PLACES_MOST).join(', ')} …`;
};

/** Name, what the articles call the person, where the person is named, and how many words of the person they hold. */
export const personHead = (card: PersonCard, laying: Laying): readonly Block[] => {
  const { showing } = laying;
  const { texts } = showing;
  const facts = [
    ...card.roles
      .slice(0, ROLES_MOST)
      .map(({ text, paragraph }) =>
        say(texts, 'person.called', { role: showing.escape(text), n: paragraph }),
      ),
    ...(card.credit ? [say(texts, 'person.credit')] : []),
    ...(card.mentions.length > 0
      ? [say(texts, 'person.named', { places: placesOf(card.mentions, laying) })]
      : []),
    ...(card.credit ? [] : [say(texts, 'person.words', { direct: card.direct, reported: card.reported })]),
  ];
  return [
    { kind: 'title', text: showing.escape(card.name) },
    { kind: 'small', text: facts.join(' · ') },
  ];
};
