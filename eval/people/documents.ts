import { z } from 'zod';
import type { Span } from '../../src/core/span.js';

/** An annotated document with the spans of its persons; `ignored` is set where a set annotates more than names. */
export type Document = { readonly id: string; readonly text: string; readonly persons: readonly Span[] };

const annotated = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    entities: z.array(z.tuple([z.string(), z.number(), z.number()])),
  }),
);

const PERSON = new Set(['PER', 'Person']);
const PRONOUN = /^(?:I|he|she|him|her|his|they|we|you|who|me|my)$/iu;

/** Reads Worldwide, Wikigold and re3d: their persons, without the pronouns that re3d annotates too. */
export const documentsIn = (json: unknown): readonly Document[] =>
  annotated.parse(json).map(({ id, text, entities }) => ({
    id,
    text,
    persons: entities
      .filter(([type, start, end]) => PERSON.has(type) && !PRONOUN.test(text.slice(start, end)))
      .map(([, start, end]) => ({ start, end })),
  }));
