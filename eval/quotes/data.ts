import { z } from 'zod';

const span = z.tuple([z.number(), z.number()]);
const schema = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    quotes: z.array(
      z.object({
        start: z.number(),
        end: z.number(),
        quote: z.string(),
        source: z.string().nullable(),
        sourceSpans: z.array(span),
        words: z.number(),
      }),
    ),
  }),
);

/** An article with its annotated quotations. */
export type QuotedArticle = z.infer<typeof schema>[number];
/** One annotated quotation: offsets without the marks, and the words that name its source. */
export type GoldQuote = QuotedArticle['quotes'][number];

/** Reads a file of annotated quotations; throws when it has another form. */
export const readQuotedArticles = (json: string): readonly QuotedArticle[] => schema.parse(JSON.parse(json));
