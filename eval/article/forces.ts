import type { Extraction } from '../../src/core/extraction.js';
import type { Layout } from '../../src/core/passages/types.js';
import { contains } from '../../src/core/span.js';
import { type Check, placesOf, plain, speakerNote } from './check.js';
import type { Gold } from './gold.js';

const part = 'force statements';
/** "According to one version" names no speaker; a thing that speaks is right too. */
const NO_SPEAKER = /^According to one version$/u;

/** Force statements: a statement's sentence holds the annotated words, and has their speaker. */
export const checkForces = (gold: Gold, layout: Layout, extraction: Extraction): readonly Check[] =>
  gold.forceStatements.flatMap((statement): readonly Check[] => {
    const [place] = placesOf(layout, statement.paragraph, statement.text);
    const found = extraction.forces.find((one) => place !== undefined && contains(one, place));
    const expected =
      statement.attribution === null || NO_SPEAKER.test(statement.attribution) ? null : statement.attribution;
    const speaker = found?.speaker ?? null;
    const names = [speaker?.text ?? '', speaker?.resolved?.text ?? '', speaker?.person ?? ''].map(plain);
    const silent = speaker === null || (statement.attribution !== null && speaker.kind === 'thing');
    const note = `¶${statement.paragraph} “${statement.text.slice(0, 50)}”`;
    return [
      { part, measure: 'found', right: found !== undefined, note },
      {
        part,
        measure: 'speaker',
        right: found !== undefined && (expected === null ? silent : names.includes(plain(expected))),
        note: `${note}: ${speakerNote(speaker)}, annotated ${statement.attribution ?? 'none'}`,
      },
    ];
  });

/** The statements that are not annotated, to be read: the annotation lists only the plainest. */
export const furtherStatements = (gold: Gold, layout: Layout, extraction: Extraction): readonly string[] =>
  extraction.forces
    .filter(
      (one) =>
        !gold.forceStatements.some((statement) =>
          placesOf(layout, statement.paragraph, statement.text).some((place) => contains(one, place)),
        ),
    )
    .map((one) => `¶${one.paragraph} ${layout.article.text.slice(one.start, one.end)}`);
