import { COUNTRY_FORMS, type CountryForms } from '../search/variants/countries.js';

/** A word for a country: the country, and whether it is a name of it, of its people, or its capital. */
export type CountryWord = { readonly forms: CountryForms; readonly field: keyof CountryForms };

const WORDS: ReadonlyMap<string, CountryWord> = new Map(
  COUNTRY_FORMS.flatMap((forms) =>
    (['capitals', 'people', 'names'] as const).flatMap((field) =>
      forms[field].map((word) => [word.toLowerCase(), { forms, field }] as const),
    ),
  ),
);

/** The country that a folded word stands for: “france”, “french”, “poles”, “paris”; `null` for other words. */
export const countryOf = (folded: string): CountryWord | null =>
  WORDS.get(folded) ?? WORDS.get(folded.replace(/s$/u, '')) ?? null;
