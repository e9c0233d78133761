import { parseArticle } from '../../../src/core/article/index.js';
import { readParts } from '../../../src/core/desk/parts.js';
import type { DeskParts } from '../../../src/core/desk/types.js';

/** The parts of a desk over articles given by id and text, read as the bot reads them. */
export const partsOf = (articles: Readonly<Record<string, string>>): Promise<DeskParts> =>
  readParts(
    Object.entries(articles).map(([id, text]) => parseArticle(text, { id, title: id.replaceAll('-', ' ') })),
    () => Promise.resolve(),
    undefined,
  );

/** Three made-up articles on a lighthouse, its keeper and a ferry. */
export const ISLAND = partsOf({
  'lighthouse-reopens': [
    'The lighthouse on Skarn island reopened on 4 May after a storm had broken its lamp.',
    'Mayor Ingrid Halvorsen said the repair cost 120,000 euros. “The lamp is brighter than ever,” Halvorsen said.',
    'About 40 volunteers carried glass up the tower, because the road was closed to lorries. The work took six weeks.',
    'Harbour master Tomas Wik said: “Ships can see us from 30 miles away.”',
  ].join('\n'),
  'ferry-timetable': [
    'The ferry between Skarn and Melby will sail twice a day from June.',
    'Captain Ola Brandt commands the ferry Havfrue. She carries 85 passengers.',
    'A harbour official said the timetable could change when the ice comes.',
    'By Petra Lindqvist',
  ].join('\n'),
  'island-school': [
    'The school on Skarn has 31 pupils and two teachers.',
    'Education minister Karin Dahl visited the school in Melby last week. Dahl said that small schools need help.',
  ].join('\n'),
});
