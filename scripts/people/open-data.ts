import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Annotated = {
  readonly id: string;
  readonly source?: string;
  readonly text: string;
  readonly entities: readonly (readonly [string, number, number])[];
};

/** A document with the spans annotated as persons. */
export type Document = {
  readonly id: string;
  readonly set: 'wikigold' | 're3d';
  readonly text: string;
  readonly persons: readonly { readonly start: number; readonly end: number }[];
};

/** re3d sources whose licence forbids some uses, or is a notice of its own. */
const CLOSED = new Set(['BBC Online', 'Delegation of the European Union to Syria']);
const PERSON = new Set(['PER', 'Person']);

/** The openly licensed annotated documents: Wikigold (CC BY 4.0) and re3d without its closed sources. */
export const openDocuments = (data: string): readonly Document[] =>
  (['wikigold', 're3d'] as const).flatMap((set) => {
    const all = JSON.parse(readFileSync(join(data, 'people', `${set}.json`), 'utf8')) as readonly Annotated[];
    return all
      .filter(({ source }) => source === undefined || !CLOSED.has(source))
      .map(({ id, text, entities }) => ({
        id,
        set,
        text,
        persons: entities.filter(([type]) => PERSON.has(type)).map(([, start, end]) => ({ start, end })),
      }));
  });
