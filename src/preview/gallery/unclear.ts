import type { Reply } from '../../app/reply.js';
import type { Services } from '../../app/services.js';
import type { Place } from '../../core/desk/types.js';
import { cardOf, deskOf } from './asked.js';
import { excerptOf, madeUp } from './made-up.js';

const BEFORE = 'The mayor and the harbour master left the hall together. Neither stopped for long.';
const WORDS = '“Not this year”, he said.';

/** For articles that leave no speaker open. */
const example = (): Reply =>
  madeUp({
    excerpt: excerptOf(WORDS, BEFORE.length + 1, 2, {
      speech: 'direct',
      speaker: {
        start: BEFORE.length + 1 + WORDS.indexOf('he'),
        end: BEFORE.length + 3 + WORDS.indexOf('he'),
        paragraph: 2,
        text: 'he',
        kind: 'pronoun',
        person: null,
        certainty: 'unclear',
        resolved: null,
      },
    }),
    card: {
      kind: 'quotations',
      speaker: null,
      unnamed: false,
      about: null,
      entries: [{ excerpt: 0, speech: 'direct', before: excerptOf(BEFORE, 0, 1) }],
    },
  });

/** The first quotation of the articles whose speaker the text leaves open. */
const firstUnclear = (services: Services): Place | undefined =>
  deskOf(services)
    .articles.flatMap(({ number, extraction }) =>
      extraction.quotations
        .filter(({ kind, speaker }) => kind === 'speech' && speaker?.certainty === 'unclear')
        .map(({ start, end }) => ({ article: number, start, end })),
    )
    .at(0);

export const unclearSpeaker = (services: Services): Reply => {
  const place = firstUnclear(services);
  const live =
    place === undefined
      ? null
      : cardOf(services, deskOf(services).restore('quote', { kind: 'places', places: [place] }, 'found'));
  return live ?? example();
};
