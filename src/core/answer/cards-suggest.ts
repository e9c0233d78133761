import { memo } from '../desk/memo.js';
import type { DeskParts, DeskPerson } from '../desk/types.js';
import { isOpen } from './quote-card.js';
import { countedThings, isSoldiers } from './troops-counted.js';
import { figuresOn, TOPIC } from './troops-topic.js';
import type { Suggestion } from './types.js';
import { resolveName } from './who-names.js';

/** Whether a name means one person alone, so that asking for it shows that person. */
const isAnswered = (parts: DeskParts, { name, number }: DeskPerson): boolean => {
  const { people, certain } = resolveName(parts, name);
  return certain && people.length === 1 && people[0] === number;
};

const suggestionsOf = memo((parts: DeskParts): readonly Suggestion[] => {
  const news = parts.people.filter(({ credit }) => !credit);
  const speaker = news.find(
    (person) => person.sayings.some(({ words }) => !isOpen(words.speaker)) && isAnswered(parts, person),
  );
  const inOffice = (person: DeskPerson): boolean => person.roles.length > 0 && isAnswered(parts, person);
  const known = news.find((person) => person !== speaker && inOffice(person)) ?? news.find(inOffice);
  const things = countedThings(parts);
  const counted = [...things.filter(({ text }) => isSoldiers(text)), ...things].find(({ text }) =>
    figuresOn(parts, text).some(({ score }) => score >= TOPIC.found),
  );
  return [
    ...(known === undefined ? [] : [{ command: 'who', args: { name: known.name } } as const]),
    ...(speaker === undefined ? [] : [{ command: 'quote', args: { by: speaker.name } } as const]),
    ...(counted === undefined ? [] : [{ command: 'troops', args: { about: counted.text } } as const]),
  ];
});

/**
 * Commands with arguments that a desk answers with `found`, one of each kind where there is one: each is looked up
 * before it is offered, once for a desk.
 */
export const suggest = (parts: DeskParts): readonly Suggestion[] => suggestionsOf(parts);
