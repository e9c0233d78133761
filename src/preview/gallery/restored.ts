import type { Reply } from '../../app/reply.js';
import type { Services } from '../../app/services.js';
import { cardOf, deskOf } from './asked.js';

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

/** The first card of figures that has amounts to compare. */
export const comparedFigures = (services: Services): Reply | null => {
  const desk = deskOf(services);
  for (const { article, figure } of desk.figures) {
    const place = { article, ...figure.sentence };
    const answer = desk.restore('troops', { kind: 'places', places: [place] }, 'found');
    if (answer?.card.kind === 'figures' && answer.card.comparison !== null) return cardOf(services, answer);
  }
  return null;
};
