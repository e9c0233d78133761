import type { Extraction, Figure } from '../../src/core/extraction.js';
import type { Layout } from '../../src/core/passages/types.js';
import { overlaps, sliceOf } from '../../src/core/span.js';
import { type Check, placesOf, plain, speakerNote } from './check.js';
import type { Gold, GoldFigure } from './gold.js';

const part = 'figures';
/** The annotation also calls modal verbs and vague words hedges; a hedge of a number is made of other words. */
const NUMBER_HEDGE = /\b(?:than|to|about|around|nearly|almost|over|under|least|most|some|roughly)\b/u;
const EITHER = /accept either/u;
const DISPUTE = /paragraph (?<paragraph>\d+): “(?<words>[^”]+)”/u;

const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(plain(b).split(' '));
  return plain(a)
    .split(' ')
    .some((word) => word.length > 2 && words.has(word));
};

const said = (figure: Figure | undefined, gold: GoldFigure): boolean => {
  if (gold.attribution === null) return figure?.speaker === null;
  const speaker = figure?.speaker ?? null;
  if (speaker === null) return false;
  const names = [speaker.person, speaker.resolved?.text ?? null, speaker.text];
  return names.some((name) => name !== null && plain(name) === plain(gold.attribution ?? ''));
};

const amountChecks = (layout: Layout, figure: Figure | undefined, gold: GoldFigure): readonly Check[] => {
  const hedge = gold.hedge !== null && NUMBER_HEDGE.test(gold.hedge) ? gold.hedge : null;
  const written = figure?.hedge == null ? null : sliceOf(layout.article.text, figure.hedge);
  const head = `${gold.id} “${gold.surface}”`;
  return [
    { part, measure: 'value', right: figure?.value === gold.value, note: `${head}: ${figure?.value}` },
    { part, measure: 'hedge', right: written === hedge, note: `${head}: ${written}, annotated ${hedge}` },
  ];
};

const disputeChecks = (layout: Layout, figure: Figure | undefined, gold: GoldFigure): readonly Check[] => {
  const { paragraph, words } = DISPUTE.exec(gold.note ?? '')?.groups ?? {};
  if (paragraph === undefined || words === undefined) return [];
  const [place] = placesOf(layout, Number(paragraph), words);
  const by = figure?.disputedBy ?? null;
  const right = by !== null && place !== undefined && overlaps(by, place);
  return [{ part, measure: 'dispute', right, note: `${gold.id} “${gold.surface}” by “${words}”` }];
};

const figureChecks = (layout: Layout, extraction: Extraction, gold: GoldFigure): readonly Check[] => {
  const places = placesOf(layout, gold.paragraph, gold.surface);
  const figure = extraction.figures.find((one) => places.some((place) => overlaps(place, one)));
  const kind = gold.kind === 'number' ? 'amount' : gold.kind;
  const head = `${gold.id} “${gold.surface}”`;
  const counted = `${figure?.counts ?? ''} ${figure?.unit ?? ''} ${figure?.text ?? ''}`;
  return [
    { part, measure: 'found', right: figure !== undefined, note: head },
    {
      part,
      measure: 'class',
      right: figure?.class === kind,
      note: `${head}: ${figure?.class}, annotated ${kind}`,
    },
    ...(kind === 'amount' ? amountChecks(layout, figure, gold) : []),
    ...(kind === 'date'
      ? []
      : [
          {
            part,
            measure: 'counts',
            right: sharesWord(counted, `${gold.unit} ${gold.counts} ${gold.surface}`),
            note: `${head}: ${figure?.counts}`,
          },
        ]),
    ...(EITHER.test(gold.note ?? '')
      ? []
      : [
          {
            part,
            measure: 'speaker',
            right: said(figure, gold),
            note: `${head}: ${speakerNote(figure?.speaker ?? null)}, annotated ${gold.attribution ?? 'none'}`,
          },
        ]),
    ...disputeChecks(layout, figure, gold),
  ];
};

/** Figures: found with class, value, hedge, counted thing, speaker and dispute; and no amount that is none. */
export const checkFigures = (gold: Gold, layout: Layout, extraction: Extraction): readonly Check[] => [
  ...gold.figures.flatMap((figure) => figureChecks(layout, extraction, figure)),
  ...extraction.figures
    .filter((figure) => figure.class === 'amount')
    .map((figure) => ({
      part,
      measure: 'no false amount',
      right: gold.figures.some(
        (one) =>
          one.kind === 'number' &&
          placesOf(layout, one.paragraph, one.surface).some((place) => overlaps(place, figure)),
      ),
      note: `¶${figure.paragraph} “${figure.text}”`,
    })),
  ...gold.notFigures.map((none) => ({
    part,
    measure: 'no false amount',
    right: !extraction.figures.some(
      (figure) =>
        figure.class === 'amount' &&
        placesOf(layout, none.paragraph, none.surface).some((place) => overlaps(place, figure)),
    ),
    note: `¶${none.paragraph} “${none.surface}” is none`,
  })),
];
