import type { Article } from '../../../src/core/article/types.js';
import type { Person } from '../../../src/core/extraction.js';
import { layoutOf } from '../../../src/core/passages/layout.js';
import type { Layout } from '../../../src/core/passages/types.js';
import { findPeople } from '../../../src/core/people/index.js';
import { sliceOf } from '../../../src/core/span.js';

const articleOf = (text: string): Article => ({
  id: 'test',
  text,
  title: 'Test',
  publisher: null,
  author: null,
  published: null,
  url: null,
  language: 'en',
  licence: null,
  sources: [],
  extra: {},
});

/** A text laid out as an article. */
export const laidOut = (text: string): Layout => layoutOf(articleOf(text));

/** The people of a text. */
export const peopleIn = (text: string): readonly Person[] => findPeople(laidOut(text));

/** Names only, in order of first mention. */
export const namesIn = (text: string): readonly string[] => peopleIn(text).map(({ name }) => name);

/** What a reader sees of each person: name, other forms, roles and the words of each mention. */
export const readingOf = (text: string) =>
  peopleIn(text).map(({ name, aliases, credit, roles, mentions }) => ({
    name,
    aliases,
    credit,
    roles: roles.map((role) => role.text),
    mentions: mentions.map((span) => sliceOf(text, span)),
  }));

/** The roles of the only person of a text. */
export const rolesIn = (text: string): readonly string[] => {
  const [person, ...others] = peopleIn(text);
  if (person === undefined || others.length > 0)
    throw new Error(`expected one person, found: ${namesIn(text).join(', ') || 'nobody'}`);
  return person.roles.map((role) => role.text);
};
