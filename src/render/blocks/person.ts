import type { Card, CitedPlace } from '../../core/answer/types.js';
import { say } from '../../texts/index.js';
import type { Laying } from './laying.js';
import type { Block } from './types.js';

type PersonCard = Extract<Card, { kind: 'person' }>;

const ROLES_MOST = 4;
const PLACES_MOST = 12;

const paragraphMark = ({ paragraph }: Pick<CitedPlace, 'paragraph'>, { showing }: Laying): string =>
  say(showing.texts, 'citation.paragraph', { n: paragraph });

/** "[2] ", where a card cites several articles. */
const articleMark = (articleId: string, several: boolean, { numbers, showing }: Laying): string => {
  const number = several ? numbers.get(articleId) : undefined;
  return number === undefined ? '' : `${showing.escape(`[${number}]`)} `;
};

/** Marks a paragraph: "¶12", or "[2] ¶12" where a card cites several articles. */
const markOf = (place: CitedPlace, several: boolean, laying: Laying): string =>
  `${articleMark(place.articleId, several, laying)}${paragraphMark(place, laying)}`;

/** Each place once, in the order of the articles and of the text. */
const distinctOf = (places: readonly CitedPlace[]): readonly CitedPlace[] => [
  ...new Map(places.map((place) => [`${place.articleId} ${place.paragraph}`, place])).values(),
];

/**
 * "¶12, ¶26", or "[1] ¶12, ¶26; [2] ¶3": each place of the articles that the card cites, once; how many other articles
 * there are is said behind.
 */
const placesOf = (places: readonly CitedPlace[], several: boolean, laying: Laying): string => {
  const cited = distinctOf(places.filter(({ articleId }) => laying.numbers.has(articleId)));
  const shown = cited.slice(0, PLACES_MOST);
  const ids = new Set(places.map(({ articleId }) => articleId));
  const others = [...ids].filter((id) => !laying.numbers.has(id)).length;
  const byArticle = [...new Set(shown.map(({ articleId }) => articleId))].map((id) => {
    const marks = shown
      .filter(({ articleId }) => articleId === id)
      .map((place) => paragraphMark(place, laying));
    return `${articleMark(id, several, laying)}${marks.join(', ')}`;
  });
  return [
    ...byArticle,
    ...(cited.length > PLACES_MOST ? ['…'] : []),
    ...(others > 0 ? [say(laying.showing.texts, 'person.elsewhere', { n: others })] : []),
  ].join('; ');
};

/** Name, what the articles call the person, where the person is named, and how many words of the person they hold. */
export const personHead = (card: PersonCard, laying: Laying): readonly Block[] => {
  const { showing } = laying;
  const { texts } = showing;
  const several = new Set(card.mentions.map(({ articleId }) => articleId)).size > 1;
  const facts = [
    ...card.roles.slice(0, ROLES_MOST).map((role) =>
      say(texts, 'person.called', {
        role: showing.escape(role.text),
        place: markOf(role, several, laying),
      }),
    ),
    ...(card.credit ? [say(texts, 'person.credit')] : []),
    ...(card.mentions.length > 0
      ? [say(texts, 'person.named', { places: placesOf(card.mentions, several, laying) })]
      : []),
    ...(card.credit ? [] : [say(texts, 'person.words', { direct: card.direct, reported: card.reported })]),
  ];
  return [
    { kind: 'title', text: showing.escape(card.name) },
    { kind: 'small', text: facts.join(' · ') },
  ];
};
