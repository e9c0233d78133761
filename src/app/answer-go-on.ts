import type { Excerpt, PeopleEntry } from '../core/answer/types.js';
import type { Desk, DeskPerson, Subject } from '../core/desk/types.js';
import type { Speaker } from '../core/extraction.js';
import { contains } from '../core/span.js';
import { firstExcerpt, type Making, stateOf } from './answer-making.js';
import type { Control, Line } from './reply.js';
import { encodeTarget, type Target } from './target.js';

type Option = Extract<Control, { kind: 'select' }>['options'][number];

/** Most people that are offered beside each other under an excerpt. */
const PEOPLE_MOST = 4;

const option = (label: Line, target: Target, description?: Line): Option => ({
  label,
  value: encodeTarget(target),
  ...(description === undefined ? {} : { description }),
});

const open = (command: 'who' | 'quote' | 'troops', subject: Subject): Target => ({
  kind: 'open',
  command,
  outcome: 'found',
  subject,
});

const articleOf = ({ articles }: Desk, excerpt: Excerpt) =>
  articles.find(
    ({ article }) =>
      article.id === excerpt.articleId && article.text.slice(excerpt.start, excerpt.end) === excerpt.text,
  );

const onPerson = ({ name, number, sayings }: DeskPerson): readonly Option[] => [
  option({ key: 'goOn.who', values: { name } }, open('who', { kind: 'person', number })),
  ...(sayings.length === 0
    ? []
    : [option({ key: 'goOn.quotes', values: { name } }, open('quote', { kind: 'person', number }))]),
];

const personOf = ({ people }: Desk, speaker: Speaker | null): readonly DeskPerson[] => {
  const named = speaker?.certainty === 'unclear' ? null : (speaker?.person ?? null);
  if (named === null) return [];
  const person = people.find(({ name, aliases }) => name === named || aliases.includes(named));
  return person === undefined ? [] : [person];
};

/** Who speaks in excerpts, then who is named in them. */
const peopleIn = (desk: Desk, excerpts: readonly Excerpt[]): readonly DeskPerson[] => {
  const speakers = excerpts.flatMap(({ speaker }) => personOf(desk, speaker));
  const named = excerpts.flatMap((excerpt) => {
    const number = articleOf(desk, excerpt)?.number;
    return desk.people.filter(({ mentions }) =>
      mentions.some((mention) => mention.article === number && contains(excerpt, mention)),
    );
  });
  return [...new Set([...speakers, ...named])].slice(0, PEOPLE_MOST);
};

/** What else the article of an excerpt has: all words said in it, and all its figures. */
const onArticle = ({ desk, subject, answer }: Making, excerpt: Excerpt | undefined): readonly Option[] => {
  const known = excerpt === undefined ? undefined : articleOf(desk, excerpt);
  if (known === undefined) return [];
  const { number, article, extraction } = known;
  const title: Line = { key: 'choice.text', values: { text: article.title } };
  const isShown = (command: string): boolean => subject.kind === 'article' && answer.command === command;
  const said = extraction.quotations.length + extraction.reported.length;
  return [
    ...(said === 0 || isShown('quote')
      ? []
      : [option({ key: 'goOn.articleQuotes' }, open('quote', { kind: 'article', number }), title)]),
    ...(!extraction.figures.some(({ class: kind }) => kind === 'amount') || isShown('troops')
      ? []
      : [option({ key: 'goOn.articleFigures' }, open('troops', { kind: 'article', number }), title)]),
  ];
};

/** A person’s card; the words of an unnamed source, or where it is named first. */
const targetOf = (desk: Desk, { kind, number, quotations }: PeopleEntry): Target | null => {
  if (kind !== 'source') return open('who', { kind: 'person', number });
  if (quotations > 0) return open('quote', { kind: 'source', number });
  const place = desk.sources[number]?.mentions[0];
  return place === undefined ? null : { kind: 'context', place };
};

const onEntry = (desk: Desk, entry: PeopleEntry): readonly Option[] => {
  const target = targetOf(desk, entry);
  if (target === null) return [];
  const label: Line = { key: 'choice.text', values: { text: entry.name } };
  return [option(label, target, { key: 'goOn.mentions', values: { n: entry.mentions } })];
};

const onFigure = (desk: Desk, figure: string, excerpt: Excerpt): readonly Option[] => {
  const article = articleOf(desk, excerpt)?.number;
  if (article === undefined) return [];
  const place = { article, start: excerpt.start, end: excerpt.end };
  return [option({ key: 'goOn.paragraph', values: { figure } }, { kind: 'context', place })];
};

const optionsOf = (making: Making): readonly Option[] => {
  const { desk, page } = making;
  const { card, excerpts } = making.answer;
  const first = firstExcerpt(making.answer, page);
  switch (card.kind) {
    case 'people':
      return card.entries.slice(page.from, page.to).flatMap((entry) => onEntry(desk, entry));
    case 'person':
      // Quotes and mentions have buttons.
      return [];
    case 'passages':
      return [
        ...peopleIn(desk, first === undefined ? [] : [first]).flatMap(onPerson),
        ...onArticle(making, first),
      ];
    case 'quotations': {
      const shown = card.entries.slice(page.from, page.to).flatMap(({ excerpt }) => excerpts[excerpt] ?? []);
      return [...peopleIn(desk, shown).flatMap(onPerson), ...onArticle(making, first)];
    }
    case 'figures': {
      const shown = card.entries.slice(page.from, page.to);
      return [
        ...shown.flatMap(({ figure, excerpt }) => {
          const stands = excerpts[excerpt];
          return stands === undefined ? [] : onFigure(desk, figure.text, stands);
        }),
        ...shown.flatMap(({ figure }) => personOf(desk, figure.speaker).flatMap(onPerson)),
        ...onArticle(making, first),
      ];
    }
  }
};

const distinct = (options: readonly Option[]): readonly Option[] => [
  ...new Map(options.map((one) => [one.value, one] as const)).values(),
];

/** The select under an answer: where one can go on from what the page shows. None under silence. */
export const goOnOf = (making: Making): readonly Control[] => {
  if (making.answer.outcome === 'silent') return [];
  const options = distinct(optionsOf(making));
  if (options.length === 0) return [];
  const isList = making.answer.card.kind === 'people';
  return [
    {
      kind: 'select',
      label: { key: isList ? 'goOn.choosePerson' : 'goOn.choose' },
      // The values say what is opened; of the answer nothing is needed.
      id: stateOf(making, 'goOn', making.page.number, { kind: 'people' }),
      options,
    },
  ];
};
