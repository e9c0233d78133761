import { words } from './words.js';

/** English words that open sentences or stand in titles and are never part of a name; folded. */
export const FUNCTION_WORDS: ReadonlySet<string> = words(`
  a an the this that these those some any each every all both either neither no none another other others such
  and or but nor so yet for if unless because although though while whereas whether when whenever where wherever after
  before since until till once as than like unlike despite amid among amongst between within without against
  in on at by with from to of into onto over under above below behind beside besides beyond across along around about
  during through throughout toward towards upon up down out off near per via plus minus
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
  who whom whose which what why how
  is are was were be been being am has have had having do does did doing can could will would shall should might must
  not never ever also too very more most less least much many few several one two three four five six seven eight nine
  ten eleven twelve dozens hundreds thousands millions first second third last next only just even still already
  again then there here now today tomorrow yesterday tonight soon later earlier recently meanwhile however moreover
  furthermore nevertheless nonetheless therefore thus hence instead indeed perhaps maybe otherwise additionally
  finally eventually currently previously originally initially according asked added said says say speaking told
  let lets see get got go going come came make made take took give given using based following including
  yes ok okay well oh ah hello dear please thanks thank
  monday tuesday wednesday thursday friday saturday sunday tue tues thu thur thurs fri
  january february july september october november december feb apr jul aug sep sept oct nov
  nobody everybody somebody anybody everyone someone anyone nothing everything something anything
  christmas easter ramadan eid god allah bible quran koran internet covid covid-19
  north south east west northern southern eastern western central
  photo image picture file video caption advertisement read
`);

/** Months and days that are names too: a date where a number stands beside them; folded. */
export const DATE_WORDS: ReadonlySet<string> = words(
  'jan mar march april may jun june august dec mon wed sat sun',
);
