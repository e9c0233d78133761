/** Annotations of one article, as `ap-paris-talks-gold.json` explains them. Paragraphs count from 1. */
export type Gold = {
  readonly article: string;
  readonly quotes: readonly {
    readonly id: string;
    readonly paragraph: number;
    readonly quote: string;
    readonly kind: string;
    readonly speakerMention: string;
    readonly speaker: string;
    readonly anonymous: boolean;
  }[];
  readonly reportedSpeech: readonly {
    readonly paragraph: number;
    readonly statement: string;
    readonly speakerMention: string;
    readonly speaker: string;
    readonly anonymous: boolean;
  }[];
  readonly people: readonly {
    readonly name: string;
    readonly roles: readonly { readonly text: string; readonly paragraph: number }[];
    readonly paragraphs: readonly number[];
    readonly pronounOrRoleParagraphs: readonly number[];
    readonly credit: boolean;
  }[];
  readonly anonymousSources: readonly { readonly text: string; readonly paragraphs: readonly number[] }[];
  readonly figures: readonly GoldFigure[];
  readonly notFigures: readonly { readonly paragraph: number; readonly surface: string }[];
  readonly forceStatements: readonly {
    readonly paragraph: number;
    readonly text: string;
    readonly attribution: string | null;
  }[];
};

/** A figure as annotated; `kind` is `number` for an amount, else a class of figures. */
export type GoldFigure = {
  readonly id: string;
  readonly paragraph: number;
  readonly surface: string;
  readonly value: number | string | null;
  readonly unit: string;
  readonly counts: string;
  readonly hedge: string | null;
  readonly attribution: string | null;
  readonly kind: string;
  readonly note: string | null;
};

const LISTS = [
  'quotes',
  'reportedSpeech',
  'people',
  'anonymousSources',
  'figures',
  'notFigures',
  'forceStatements',
];

/** Reads the annotations; throws with the missing part's name when the file is not in this form. */
export const readGold = (json: string, file: string): Gold => {
  const data: unknown = JSON.parse(json);
  if (typeof data !== 'object' || data === null) throw new Error(`${file}: not an object of annotations.`);
  const missing = LISTS.find((key) => !Array.isArray(Reflect.get(data, key)));
  if (missing !== undefined) throw new Error(`${file}: the list “${missing}” is missing.`);
  return data as Gold;
};
