import { z } from 'zod';
import { type GoldSentence, quantitiesIn } from './data.js';
import type { Place, Text } from './draw.js';

const texts = z.array(z.object({ id: z.string(), text: z.string() }));

const schema = z.array(
  z.object({
    article: z.string(),
    start: z.number(),
    end: z.number(),
    part: z.enum(['read', 'aside']),
    quantities: z.array(z.unknown()),
  }),
);

/** A sentence of an article, known by its offsets, and the quantities that a reader labelled in it. */
export type Labelled = z.infer<typeof schema>[number];

/** Reads the kept list of labelled sentences. */
export const readLabelled = (json: string): readonly Labelled[] => schema.parse(JSON.parse(json));

/** Reads the texts of a file of annotated articles, whatever else it holds. */
export const readTexts = (json: string): readonly Text[] => texts.parse(JSON.parse(json));

/** The words at a place, or `null` where no text has it. */
export const sentenceAt = (all: readonly Text[], { article, start, end }: Place): string | null => {
  const found = all.find(({ id }) => id === article)?.text.slice(start, end);
  return found === undefined || found === '' ? null : found;
};

/** The labelled sentences of one part whose articles are at hand, as sentences to score. */
export const labelledSentences = (
  all: readonly Text[],
  labelled: readonly Labelled[],
  part: Labelled['part'],
): readonly GoldSentence[] =>
  labelled
    .filter((one) => one.part === part)
    .flatMap((one) => {
      const text = sentenceAt(all, one);
      return text === null ? [] : [{ text, quantities: quantitiesIn(one.quantities) }];
    });
