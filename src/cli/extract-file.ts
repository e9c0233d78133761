import { extract } from '../core/extract.js';
import { sliceOf } from '../core/span.js';
import { readArticleFile } from '../library/index.js';
import type { Streams } from './streams.js';

/** Prints what is extracted from one article file: JSON, or a short list. */
export const extractFile = async (file: string, json: boolean, { stdout }: Streams): Promise<void> => {
  const article = await readArticleFile(file);
  const extraction = extract(article);
  if (json) {
    stdout.write(`${JSON.stringify(extraction)}\n`);
    return;
  }
  const rows = [
    ...extraction.quotations.map(
      ({ paragraph, kind, speaker, ...span }) =>
        `¶${paragraph} ${kind}: ${speaker?.text ?? '—'}: ${sliceOf(article.text, span)}`,
    ),
    ...extraction.people.map(
      ({ name, roles, credit }) =>
        `${credit ? 'credit' : 'person'}: ${name}${roles.map(({ text }) => ` · ${text}`).join('')}`,
    ),
    ...extraction.sources.map(({ text }) => `source: ${text}`),
    ...extraction.figures.map(({ paragraph, text, class: kind, counts }) =>
      `¶${paragraph} ${kind}: ${text} ${counts ?? ''}`.trimEnd(),
    ),
  ];
  stdout.write(`${rows.join('\n')}\n`);
};
