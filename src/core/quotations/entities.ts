import type { Located, Person } from '../extraction.js';
import type { Parsed } from './clauses.js';
import { type Gender, genderIn, genderOfPerson, genderOfPronoun } from './gender.js';
import type { Mention } from './mention.js';
import { isRole, TITLES } from './nouns.js';
import { NAME_LINKS } from './words.js';

/** A mention in its sentence, with what the article tells about whom it names. */
export type Entity = {
  readonly mention: Mention;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Full name as far as the article gives one. */
  readonly person: string | null;
  readonly gender: Gender;
  /** Subject of a cue of speech: a likelier antecedent. */
  readonly speaks: boolean;
  /** After a preposition or a possessor: a less likely one. */
  readonly oblique: boolean;
  /** Begins the sentence, perhaps after a short phrase and a comma. */
  readonly leads: boolean;
  /** In a clause inside the sentence ("… when Keller asked"): what follows is less likely about it. */
  readonly embedded: boolean;
  /** Begins with "his", "her" or "their": named by way of somebody else. */
  readonly owned: boolean;
  /** Describes the name before it between commas: "Ana Keller, a longtime sailor, …". */
  readonly apposed: boolean;
};

/** Longest names by their last word, for names that `people` lacks, and the genders of full names. */
export type Book = {
  readonly full: ReadonlyMap<string, string>;
  /** Names of `people` by their last word; the first of those that share one. */
  readonly known: ReadonlyMap<string, string>;
  readonly gender: ReadonlyMap<string, Gender>;
};

/** The name in a mention without titles and roles before it. */
const bareName = (parsed: Parsed, mention: Mention): string => {
  const tokens = parsed.tokens.slice(mention.from, mention.to);
  const from = tokens.findLastIndex(({ lower, capital }) => !capital && !NAME_LINKS.has(lower));
  const rest = tokens.slice(from + 1);
  const first = rest.findIndex(({ lower }) => {
    const bare = lower.replace(/\.$/u, '');
    return !TITLES.has(bare) && !isRole(bare);
  });
  return rest
    .slice(Math.max(0, first))
    .map(({ text }) => text)
    .join(' ');
};

const lastWord = (name: string): string => name.split(' ').at(-1)?.toLowerCase() ?? '';

/** Reads the names of an article once: full forms and genders. */
export const bookOf = (all: readonly Parsed[], people: readonly Person[]): Book => {
  const full = new Map<string, string>();
  const gender = new Map<string, Gender>();
  const known = new Map<string, string>();
  for (const { name, roles, credit } of people) {
    if (!credit && !known.has(lastWord(name))) known.set(lastWord(name), name);
    const told = genderOfPerson(
      name,
      roles.map(({ text }) => text),
    );
    if (told !== null) gender.set(name, told);
  }
  for (const parsed of all)
    for (const mention of parsed.mentions) {
      if (mention.kind !== 'person') continue;
      const name = mention.name ?? bareName(parsed, mention);
      if (mention.name === null && name.length > (full.get(lastWord(name))?.length ?? 0))
        full.set(lastWord(name), name);
      const words = parsed.tokens.slice(mention.from, mention.to).map(({ lower }) => lower);
      const told = gender.get(name) ?? genderIn(words);
      if (told !== null && told !== undefined) gender.set(name, told);
    }
  return { full, known, gender };
};

/** The full name of a person mention. */
export const personOf = (book: Book, parsed: Parsed, mention: Mention): string | null => {
  if (mention.kind !== 'person') return null;
  if (mention.name !== null) return mention.name;
  const name = bareName(parsed, mention);
  const known = name.includes(' ') ? undefined : book.known.get(lastWord(name));
  return name === '' ? null : (known ?? book.full.get(lastWord(name)) ?? name);
};

const OBLIQUE = /^(?:of|in|on|at|by|for|with|from|to|into|about|over|against|between|like|than|as|that)$/u;

const LEAD_MOST = 6;
const TOPIC = /^(?:to|for|like)$/u;
const EMBEDS =
  /^(?:when|while|as|after|before|because|if|whether|since|although|though|where|how|why|what)$/u;
const OWNED = /^(?:his|her|their)$/u;

/** After a preposition, but not in "As for X, …" and "To X, …": they say whom the sentence is about. */
const isOblique = (parsed: Parsed | undefined, mention: Mention): boolean => {
  if (mention.possessive) return true;
  const before = parsed?.tokens[mention.from - 1]?.lower ?? '';
  if (!OBLIQUE.test(before)) return false;
  const topic = mention.from === 1 ? TOPIC.test(before) : mention.from === 2 && before === 'for';
  return !(topic && mention.kind === 'person');
};

/** A mention with what is known of it. */
export const entityOf = (all: readonly Parsed[], book: Book, sentence: number, mention: Mention): Entity => {
  const parsed = all[sentence];
  const person = parsed === undefined ? null : personOf(book, parsed, mention);
  const words = parsed?.tokens.slice(mention.from, mention.to).map(({ lower }) => lower) ?? [];
  const told = person === null ? null : (book.gender.get(person) ?? null);
  return {
    mention,
    sentence,
    paragraph: parsed?.sentence.paragraph ?? 1,
    person,
    gender: mention.kind === 'pronoun' ? (genderOfPronoun(mention.head) ?? null) : (told ?? genderIn(words)),
    speaks: parsed?.events.some(({ subject }) => subject.start === mention.start) ?? false,
    oblique: isOblique(parsed, mention),
    leads: mention.from <= 2 || (mention.from <= LEAD_MOST && parsed?.tokens[mention.from - 1]?.text === ','),
    embedded: mention.from > 2 && EMBEDS.test(parsed?.tokens[mention.from - 1]?.lower ?? ''),
    owned: OWNED.test(words[0] ?? ''),
    apposed: false,
  };
};

const APPOSITION_MOST = 24;

/** Where the description between commas after a name ends; -1 where none follows it. */
const descriptionEnd = ({ tokens }: Parsed, entity: Entity, next: Entity | undefined): number => {
  const { mention, oblique } = entity;
  const from = mention.to + 1;
  if (mention.kind !== 'person' || oblique || tokens[from - 1]?.text !== ',') return -1;
  if (next?.mention.from !== from || !/^(?:an?|the)$/u.test(tokens[from]?.lower ?? '')) return -1;
  const length = tokens.slice(from, from + APPOSITION_MOST).findIndex(({ text }) => text === ',');
  return length === -1 ? -1 : from + length;
};

/** Descriptions between commas belong to the name before them, and so does a cue that has one as its subject. */
const withAppositions = (parsed: Parsed, entities: readonly Entity[]): readonly Entity[] => {
  let describedTo = -1;
  return entities.map((entity, index) => {
    if (entity.mention.from < describedTo) return { ...entity, apposed: true };
    describedTo = descriptionEnd(parsed, entity, entities[index + 1]);
    if (describedTo === -1) return entity;
    const inside = entities
      .slice(index + 1, index + APPOSITION_MOST)
      .filter(({ mention }) => mention.to <= describedTo);
    return { ...entity, speaks: entity.speaks || inside.some(({ speaks }) => speaks) };
  });
};

/** Every mention of an article with what is known of it, in text order. */
export const entitiesOf = (all: readonly Parsed[], book: Book): readonly Entity[] =>
  all.flatMap((parsed, sentence) =>
    withAppositions(
      parsed,
      parsed.mentions.map((mention) => entityOf(all, book, sentence, mention)),
    ),
  );

/** The words of an entity with their place. */
export const locate = (text: string, { mention, paragraph }: Entity): Located => ({
  start: mention.start,
  end: mention.end,
  paragraph,
  text: text.slice(mention.start, mention.end),
});
