import { parseArticle } from '../../../src/core/article/index.js';
import type { Attribution, Figure, Speaker } from '../../../src/core/extraction.js';
import { findFigures } from '../../../src/core/figures/index.js';
import { type Token, tokensOf } from '../../../src/core/figures/reading/tokens.js';
import { layoutOf } from '../../../src/core/passages/layout.js';
import { contains, type Span } from '../../../src/core/span.js';

/** Nobody says anything. */
export const SILENT: Attribution = {
  quotations: [],
  reported: [],
  sources: [],
  pronouns: new Map(),
  speakerAt: () => null,
  holderAt: () => null,
};

/** One speaker for everything inside a span. */
export const saidWithin = (span: Span, speaker: Speaker): Attribution => ({
  ...SILENT,
  speakerAt: (at) => (contains(span, at) ? speaker : null),
});

/** Lays out any text, also one that no article may have. */
export const layout = (text: string) => layoutOf({ ...parseArticle('Any words.'), text });

export const figures = (text: string, attribution = SILENT): readonly Figure[] =>
  findFigures(layout(text), attribution);

export const tokens = (text: string): readonly Token[] => tokensOf(text, { start: 0, end: text.length });

/** A figure in one line: hedge, text, value, change, unit and counted thing, each only where there is one. */
export const line = (text: string, figure: Figure): string =>
  [
    figure.class === 'amount' ? null : figure.class,
    figure.hedge === null ? null : `[${text.slice(figure.hedge.start, figure.hedge.end)}]`,
    `“${figure.text}”`,
    figure.value === null ? null : `${figure.value}${figure.upper === null ? '' : `–${figure.upper}`}`,
    figure.change === '=' ? null : figure.change,
    figure.unit,
    figure.counts === null ? null : `of ${figure.counts}`,
  ]
    .filter((part) => part !== null)
    .join(' ');

export const lines = (text: string): readonly string[] => figures(text).map((figure) => line(text, figure));

/** The lines of the amounts alone. */
export const amounts = (text: string): readonly string[] =>
  figures(text)
    .filter((figure) => figure.class === 'amount')
    .map((figure) => line(text, figure));
