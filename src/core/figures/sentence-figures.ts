import type { FigureChange, FigureClass } from '../extraction.js';
import { type Span, sliceOf } from '../span.js';
import { readDirection } from './changes.js';
import { countedBy } from './counted/counted.js';
import { type Hedge, readHedge } from './hedges.js';
import { readingsOf } from './reading/readings.js';
import { type Token, tokensOf } from './reading/tokens.js';
import type { Reading } from './reading/types.js';
import { type Draft, shareAcross } from './shared.js';

/** A figure as its own sentence gives it: everything but who says it and what disputes it. */
export type SentenceFigure = Span & {
  readonly text: string;
  readonly class: FigureClass;
  readonly value: number | null;
  readonly upper: number | null;
  readonly change: FigureChange;
  readonly unit: string | null;
  readonly counts: string | null;
  readonly hedge: Span | null;
};

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

const COUNTING: ReadonlySet<FigureClass> = new Set(['amount', 'vague', 'ordinal']);

const hedgeOf = (tokens: readonly Token[], reading: Reading): Hedge | null =>
  reading.class === 'amount' ? readHedge(tokens, reading.from, reading.to, reading.unit) : null;

const changeOf = (tokens: readonly Token[], reading: Reading, hedge: Hedge | null): FigureChange => {
  if (reading.class !== 'amount') return '=';
  const from = hedge !== null && hedge.to <= reading.from ? hedge.from : reading.from;
  return readDirection(tokens, from, reading) ?? hedge?.change ?? '=';
};

/** The tokens with signs in place of what belongs to figures, so that none is taken for what another counts. */
const withoutFigures = (tokens: readonly Token[], readings: readonly Reading[]): readonly Token[] => {
  const masked = [...tokens];
  for (const { from, to } of readings)
    masked.fill({ text: '#', lower: '#', kind: 'mark', glued: false, start: 0, end: 0 }, from, to);
  return masked;
};

/** A reading with its hedge, change and counted thing; `from` and `to` take in the hedge. */
const draftOf = (tokens: readonly Token[], masked: readonly Token[], reading: Reading): Draft => {
  const hedge = hedgeOf(tokens, reading);
  const from = hedge === null ? reading.from : Math.min(hedge.from, reading.from);
  const to = hedge !== null && hedge.from === reading.to ? hedge.to : reading.to;
  const counted = COUNTING.has(reading.class) ? countedBy(tokens, masked, { ...reading, to }, from) : null;
  return { reading, hedge, from, to, change: changeOf(tokens, reading, hedge), unit: reading.unit, counted };
};

const figureOf = (text: string, tokens: readonly Token[], draft: Draft): SentenceFigure => {
  const { reading, hedge, counted } = draft;
  const span = spanOf(tokens, reading.from, reading.to);
  return {
    ...span,
    text: sliceOf(text, span),
    class: reading.class,
    value: reading.value,
    upper: reading.upper,
    change: draft.change,
    unit: draft.unit,
    counts: counted === null ? null : sliceOf(text, counted.span),
    hedge: hedge === null ? null : spanOf(tokens, hedge.from, hedge.to),
  };
};

/** The figures of one sentence of a text, in order. */
export const figuresInSentence = (text: string, sentence: Span): readonly SentenceFigure[] => {
  const tokens = tokensOf(text, sentence);
  const readings = readingsOf(tokens);
  if (readings.length === 0) return [];
  const masked = withoutFigures(tokens, readings);
  const drafts = readings.map((reading) => draftOf(tokens, masked, reading));
  return shareAcross(tokens, drafts).map((draft) => figureOf(text, tokens, draft));
};
