import type { Extraction, Speaker } from '../../src/core/extraction.js';
import type { Layout } from '../../src/core/passages/types.js';
import { overlapOf, overlaps, type Span } from '../../src/core/span.js';
import { type Check, isSpeaker, placesOf, plain, speakerNote } from './check.js';
import type { Gold } from './gold.js';

const HELD = 0.8;

const mostly = (found: Span, place: Span): boolean =>
  overlapOf(found, place) >= HELD * Math.max(found.end - found.start, place.end - place.start);

/** Quotations: found (80 % of both spans), named right, and the right words as the one who says it. */
export const checkQuotations = (gold: Gold, layout: Layout, extraction: Extraction): readonly Check[] => [
  ...gold.quotes.flatMap((quote): readonly Check[] => {
    const [place] = placesOf(layout, quote.paragraph, quote.quote);
    const found = extraction.quotations.find((one) => place !== undefined && mostly(one, place));
    const note = `${quote.id} ¶${quote.paragraph} “${quote.quote.slice(0, 40)}”`;
    const part = 'quotations';
    const speaker = found?.speaker ?? null;
    const right = isSpeaker(speaker, quote.speaker, quote.anonymous);
    return [
      { part, measure: 'found', right: found !== undefined, note },
      {
        part,
        measure: 'speaker',
        right,
        note: `${note}: ${speakerNote(speaker)}, annotated ${quote.speaker}`,
      },
      {
        part,
        measure: 'mention',
        right: speaker !== null && plain(speaker.text) === plain(quote.speakerMention),
        note: `${note}: ${speakerNote(speaker)}, annotated “${quote.speakerMention}”`,
      },
      ...(quote.kind === 'clause'
        ? []
        : [
            {
              part,
              measure: 'fragment or speech',
              right: found !== undefined && (found.kind === 'fragment') === (quote.kind === 'fragment'),
              note: `${note}: ${found?.kind ?? 'not found'}, annotated ${quote.kind}`,
            },
          ]),
    ];
  }),
  ...extraction.quotations
    .filter((one) => one.kind !== 'term')
    .map((one): Check => {
      const known = gold.quotes.some((quote) =>
        placesOf(layout, quote.paragraph, quote.quote).some((place) => overlaps(place, one)),
      );
      const text = layout.article.text.slice(one.start, one.end);
      return {
        part: 'quotations',
        measure: 'none invented',
        right: known,
        note: `¶${one.paragraph} “${text}”`,
      };
    }),
];

const sayersOf = (extraction: Extraction, place: Span | undefined): readonly (Speaker | null)[] =>
  place === undefined
    ? []
    : [...extraction.reported, ...extraction.quotations]
        .filter((one) => overlaps(one, place))
        .map((one) => one.speaker);

/** Reported speech: a reported sentence or quotation holds the statement, and one of them has the right speaker. */
export const checkReported = (gold: Gold, layout: Layout, extraction: Extraction): readonly Check[] =>
  gold.reportedSpeech.flatMap((reported): readonly Check[] => {
    const [place] = placesOf(layout, reported.paragraph, reported.statement);
    const speakers = sayersOf(extraction, place);
    const note = `¶${reported.paragraph} “${reported.statement.slice(0, 50)}”`;
    const right = speakers.some((one) => isSpeaker(one, reported.speaker, reported.anonymous));
    return [
      { part: 'reported speech', measure: 'found', right: speakers.length > 0, note },
      {
        part: 'reported speech',
        measure: 'speaker',
        right,
        note: `${note}: ${speakers.map(speakerNote).join('; ') || 'none'}, annotated ${reported.speaker}`,
      },
    ];
  });
