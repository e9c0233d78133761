/** A quantity as annotated: both ends of a range, or twice the same value. */
export type GoldQuantity = {
  readonly values: readonly number[];
  readonly change: string | null;
  readonly unit: string;
  readonly thing: string;
};

/** A sentence with its annotated quantities. */
export type GoldSentence = { readonly text: string; readonly quantities: readonly GoldQuantity[] };

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' && value !== '-' ? value : '');

const valuesOf = (value: unknown): readonly number[] =>
  typeof value === 'number'
    ? [value]
    : [...String(value).matchAll(/\d+(?:\.\d+)?(?:e[+-]?\d+)?/giu)].map(([number]) => Number(number));

const quantityOf = (json: Json): GoldQuantity => ({
  values: valuesOf(json.value),
  change: typeof json.change === 'string' ? json.change : null,
  unit: textOf(json.unit),
  thing: textOf(json.referred_concepts),
});

/** The quantities of a list in the form of NewsQuant. */
export const quantitiesIn = (list: unknown): readonly GoldQuantity[] =>
  Array.isArray(list) ? list.filter(isRecord).map(quantityOf) : [];

/** Reads `[{ text, quantities }]` (NewsQuant) or `[{ req, res }]` (quantulum3). */
export const readSentences = (json: string): readonly GoldSentence[] => {
  const data: unknown = JSON.parse(json);
  if (!Array.isArray(data)) throw new Error('The file of figures must hold a list of sentences.');
  return data.filter(isRecord).map((entry) => {
    const quantities = quantitiesIn(entry.quantities ?? entry.res);
    return { text: String(entry.text ?? entry.req ?? ''), quantities };
  });
};
