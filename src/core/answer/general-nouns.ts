import { fold } from '../question/words.js';

const GENERAL: ReadonlySet<string> = new Set(
  (
    'people persons person men man women woman children child countries country states state nations nation governments government ' +
    'leaders leader officials official ministers minister members member others groups group parties party places place times time ' +
    'ways way things thing words word points point parts part steps step reasons reason cases case questions question areas area ' +
    'regions region cities city towns town companies company firms firm sides side pages page figures figure numbers number ' +
    'years year days day more another one ones'
  ).split(' '),
);

/** Whether a noun's number says nothing without what is told of it: 30 countries met, 15 would send soldiers. */
export const isGeneralNoun = (word: string): boolean => GENERAL.has(fold(word));
