import { memo } from '../desk/memo.js';
import { wholeSentences } from '../desk/sentences-at.js';
import type { DeskParts, DeskPerson, DeskSource } from '../desk/types.js';
import { answerFrom, PLACES_MOST } from './cards-answer.js';
import { byNewest } from './cards-newest.js';
import { suggest } from './cards-suggest.js';
import { excerptOf } from './excerpt.js';
import { isOpen, saidBy } from './quote-card.js';
import type { Answer, Excerpt, PeopleEntry, QuestionCommand } from './types.js';
import { introductionOf } from './who-excerpts.js';

/** People and unnamed sources, by number. */
export type Crowd = { readonly people: readonly number[]; readonly sources: readonly number[] };

const quotationsOf = (parts: DeskParts, one: Pick<DeskPerson, 'sayings'>): number =>
  saidBy(parts, one).filter(({ speaker }) => !isOpen(speaker)).length;

const personEntry = (parts: DeskParts, person: DeskPerson): PeopleEntry => ({
  kind: person.credit ? 'credit' : 'person',
  number: person.number,
  name: person.name,
  role: person.roles[0] ?? null,
  mentions: person.mentions.length,
  quotations: quotationsOf(parts, person),
});

const sourceEntry = (parts: DeskParts, source: DeskSource): PeopleEntry => ({
  kind: 'source',
  number: source.number,
  name: source.text,
  role: null,
  mentions: source.mentions.length,
  quotations: quotationsOf(parts, source),
});

/** The first sentence that names an unnamed source. */
const firstNaming = (parts: DeskParts, source: DeskSource): Excerpt | null => {
  const mention = source.mentions[0];
  const sentences = parts.articles[source.article]?.layout.sentences ?? [];
  return mention === undefined
    ? null
    : excerptOf(parts, { article: source.article, ...wholeSentences(sentences, mention) });
};

const entriesOf = (
  parts: DeskParts,
  { people, sources }: Crowd,
): { readonly entries: readonly PeopleEntry[]; readonly excerpts: readonly Excerpt[] } => {
  const persons = people.flatMap((number) => parts.people[number] ?? []);
  const unnamed = sources.flatMap((number) => parts.sources[number] ?? []);
  const news = persons.filter(({ credit }) => !credit);
  const credits = persons.filter(({ credit }) => credit);
  const introduced = (some: readonly DeskPerson[]) =>
    some.map((person) => () => introductionOf(parts, person));
  const excerpts = [
    ...introduced(news),
    ...unnamed.map((source) => () => firstNaming(parts, source)),
    ...introduced(credits),
  ];
  return {
    entries: [
      ...news.map((person) => personEntry(parts, person)),
      ...unnamed.map((source) => sourceEntry(parts, source)),
      ...credits.map((person) => personEntry(parts, person)),
    ],
    excerpts: excerpts
      .slice(0, PLACES_MOST)
      .map((make) => make())
      .filter((excerpt) => excerpt !== null),
  };
};

/** A list of people and unnamed sources: persons, sources, credits, each in the order given, with who introduces them. */
export const peopleAnswer = (
  parts: DeskParts,
  command: QuestionCommand,
  question: string,
  crowd: Crowd,
): Answer => {
  const { entries, excerpts } = entriesOf(parts, crowd);
  return answerFrom(parts, command, question, {
    outcome: 'found',
    excerpts,
    card: { kind: 'people', entries },
  });
};

const everyone = memo((parts: DeskParts): Answer => {
  const newest = byNewest(parts);
  const sources = [...parts.sources].sort((a, b) => {
    const [first, second] = [a.mentions[0], b.mentions[0]];
    const order = first === undefined || second === undefined ? 0 : newest(first, second);
    return b.mentions.length - a.mentions.length || order || a.number - b.number;
  });
  return peopleAnswer(parts, 'who', '', {
    people: parts.people.map(({ number }) => number),
    sources: sources.map(({ number }) => number),
  });
});

/** Everybody in the articles: persons by mentions, then unnamed sources by mentions, then credits. */
export const everybody = (parts: DeskParts, question: string): Answer =>
  parts.people.length + parts.sources.length === 0
    ? answerFrom(parts, 'who', question, { outcome: 'silent', suggestions: suggest(parts) })
    : { ...everyone(parts), question };
