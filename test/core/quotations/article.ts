import type { Article } from '../../../src/core/article/types.js';
import type { Attribution, Person, Speaker } from '../../../src/core/extraction.js';
import { layoutOf } from '../../../src/core/passages/layout.js';
import type { Layout } from '../../../src/core/passages/types.js';
import { findPeople } from '../../../src/core/people/index.js';
import { attribute } from '../../../src/core/quotations/index.js';
import type { Span } from '../../../src/core/span.js';

/** An article of which only the text matters. */
export const articleOf = (text: string): Article => ({
  id: 'test',
  title: 'test',
  publisher: null,
  author: null,
  published: null,
  url: null,
  language: 'en',
  licence: null,
  sources: [],
  extra: {},
  text,
});

export const layoutOfText = (text: string): Layout => layoutOf(articleOf(text));

const placesOf = (text: string, form: string): readonly Span[] => {
  const spans: Span[] = [];
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length))
    spans.push({ start: at, end: at + form.length });
  return spans;
};

/** A person named in a text: the full name, and the last word of it where it stands alone. */
export const personIn = (text: string, name: string): Person => {
  const full = placesOf(text, name);
  const last = name.split(' ').at(-1) ?? name;
  const short = placesOf(text, last).filter(
    ({ start, end }) => !full.some((span) => span.start <= start && end <= span.end),
  );
  return {
    name,
    aliases: short.length > 0 ? [last] : [],
    credit: false,
    roles: [],
    mentions: [...full, ...short].sort((a, b) => a.start - b.start),
    pronouns: [],
  };
};

/** Who says what in a text that names these people. */
export const attributionOf = (text: string, names: readonly string[] = []): Attribution =>
  attribute(
    layoutOfText(text),
    names.map((name) => personIn(text, name)),
  );

/** A speaker in one line: "he = Jana Keller <- Keller [pronoun, certain]". */
export const shown = (speaker: Speaker | null): string => {
  if (speaker === null) return '-';
  const person = speaker.person === null ? '' : ` = ${speaker.person}`;
  const resolved = speaker.resolved === null ? '' : ` <- ${speaker.resolved.text}`;
  return `${speaker.text}${person}${resolved} [${speaker.kind}, ${speaker.certainty}]`;
};

/** The quotations of a text, each as "kind: words | speaker". */
export const quotesIn = (text: string, names: readonly string[] = []): readonly string[] =>
  attributionOf(text, names).quotations.map(
    ({ start, end, kind, speaker }) => `${kind}: ${text.slice(start, end)} | ${shown(speaker)}`,
  );

/** Only the words that name the speakers of a text's quotations, in order. */
export const speakersIn = (text: string, names: readonly string[] = []): readonly (string | null)[] =>
  attributionOf(text, names).quotations.map(({ speaker }) => speaker?.text ?? null);

/** The reported sentences of a text, each as "sentence | speaker". */
export const reportsIn = (text: string, names: readonly string[] = []): readonly string[] =>
  attributionOf(text, names).reported.map(
    ({ start, end, speaker }) => `${text.slice(start, end)} | ${shown(speaker)}`,
  );

/** Whom a speaker stands for: the full name, else the words that name it; with “?” where the text leaves it open. */
const meant = (speaker: Speaker | null): string => {
  if (speaker === null) return '-';
  const open = speaker.certainty === 'unclear' ? '?' : '';
  return `${speaker.person ?? speaker.resolved?.text ?? speaker.text}${open}`;
};

/** The quotations of a text whose people are found as in any article, each as "words | who"; terms as "words | term". */
export const heardIn = (text: string): readonly string[] => {
  const layout = layoutOfText(text);
  return attribute(layout, findPeople(layout)).quotations.map(
    ({ start, end, kind, speaker }) =>
      `${text.slice(start, end)} | ${kind === 'term' ? 'term' : meant(speaker)}`,
  );
};

/** The reported words of such a text, each as "words | who". */
export const toldIn = (text: string): readonly string[] => {
  const layout = layoutOfText(text);
  return attribute(layout, findPeople(layout)).reported.map(
    ({ start, end, speaker }) => `${text.slice(start, end)} | ${meant(speaker)}`,
  );
};
