import type { DeskParts } from '../desk/types.js';
import { isOpen } from './quote-card.js';
import { countedThings, isSoldiers } from './troops-counted.js';
import type { Suggestion } from './types.js';

/** Commands with arguments that the tables of a desk answer with `found`: one of each kind where there is one. */
export const suggest = (parts: DeskParts): readonly Suggestion[] => {
  const news = parts.people.filter(({ credit }) => !credit);
  const speaker = news.find(({ sayings }) => sayings.some(({ words }) => !isOpen(words.speaker)));
  const known =
    news.find((person) => person.roles.length > 0 && person !== speaker) ??
    news.find(({ roles }) => roles.length > 0);
  const things = countedThings(parts);
  const counted = things.find(({ text }) => isSoldiers(text)) ?? things[0];
  return [
    ...(known === undefined ? [] : [{ command: 'who', args: { name: known.name } } as const]),
    ...(speaker === undefined ? [] : [{ command: 'quote', args: { by: speaker.name } } as const]),
    ...(counted === undefined ? [] : [{ command: 'troops', args: { about: counted.text } } as const]),
  ];
};
