import type { Reply } from '../../app/reply.js';
import type { Services } from '../../app/services.js';
import type { Place } from '../../core/desk/types.js';
import { cardOf, deskOf } from './asked.js';

/** Places of an article's quotations whose speaker the text leaves open. */
const unclearPlaces = (services: Services): readonly Place[] =>
  deskOf(services).articles.flatMap(({ number, extraction }) =>
    extraction.quotations
      .filter(({ kind, speaker }) => kind === 'speech' && speaker?.certainty === 'unclear')
      .map(({ start, end }) => ({ article: number, start, end })),
  );

const quoteAt = (services: Services, places: readonly Place[]): Reply | null =>
  places.length === 0
    ? null
    : cardOf(services, deskOf(services).restore('quote', { kind: 'places', places }, 'found'));

export const unclearSpeaker = (services: Services): Reply | null =>
  quoteAt(services, unclearPlaces(services).slice(0, 1));

export const person = (services: Services): Reply | null => {
  const desk = deskOf(services);
  const [first] = desk.people;
  return first === undefined
    ? null
    : cardOf(services, desk.restore('who', { kind: 'person', number: first.number }, 'found'));
};

export const quotations = (services: Services): Reply | null => {
  const desk = deskOf(services);
  const speaker = desk.people.find(({ sayings }) => sayings.some(({ speech }) => speech === 'direct'));
  return speaker === undefined
    ? null
    : cardOf(services, desk.restore('quote', { kind: 'person', number: speaker.number }, 'found'));
};

export const unnamedSource = (services: Services): Reply | null => {
  const desk = deskOf(services);
  const [first] = [...desk.sources].sort((a, b) => b.sayings.length - a.sayings.length);
  return first === undefined
    ? null
    : cardOf(services, desk.restore('quote', { kind: 'source', number: first.number }, 'found'));
};

export const disputedFigure = (services: Services): Reply | null => {
  const desk = deskOf(services);
  const known = desk.figures.find(({ figure }) => figure.disputedBy !== null);
  if (known === undefined) return null;
  const place = { article: known.article, ...known.figure.sentence };
  return cardOf(services, desk.restore('troops', { kind: 'places', places: [place] }, 'found'));
};
