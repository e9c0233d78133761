import { parseArticle } from '../../../src/core/article/index.js';
import { earlierOf } from '../../../src/core/conversation/earlier.js';
import { ask } from '../../../src/core/desk/ask.js';
import { readParts } from '../../../src/core/desk/parts.js';
import { createDesk } from '../../../src/index.js';

/** Two made-up articles on lent ferries: one dated, one not. */
export const FERRIES = [
  parseArticle(
    [
      'Norway would lend two ferries and a pilot boat, Transport Minister Kari Nordby said on 2 March in Bergen. Iceland would lend none, because its crews are on leave.',
      '“We sail at dawn”, said Kari Nordby. “Nobody stays behind.”',
      'Danish captain Jens Holm doubted the plan. “Who pays the crews?” he asked.',
      'A port official said the fleet would need fewer than 900 sailors. Other officials called the number a guess.',
      'Mayor Ingrid Lind met reporters on 4 March in Oslo. Two days later she said: “We wait for Norway.”',
      'Tickets cost €12.',
    ].join('\n\n'),
    { id: 'ferries', title: 'Who lends ferries', published: '2031-03-05' },
  ),
  parseArticle(
    [
      'Work on the quay in Malmö goes on.',
      'Captain Jens Holm said the Danish crews want higher pay.',
      'Finland offered 40 sailors. The offer stands until May.',
      'Jens Holm said that the quay was too small for the ferries. “Nobody asked us”, he said.',
    ].join('\n\n'),
    { id: 'quays', title: 'Quays and crews' },
  ),
];

export const PARTS = await readParts(FERRIES, () => Promise.resolve(), undefined);
export const DESK = await createDesk(FERRIES);

/** An earlier turn: a question with the answer of the desk. */
export const turn = async (question: string) => ({ question, answer: await ask(PARTS, question) });

/** The earlier turn as it is read. */
export const earlier = async (question: string) => earlierOf(PARTS, await turn(question));

/** The answer to the second of two turns. */
export const talk = async (first: string, second: string) => DESK.followUp(await turn(first), second);
