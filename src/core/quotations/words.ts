const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Prepositions: what follows one is no subject. */
export const PREPOSITIONS = wordSet(
  'of in on at by for with from to into about over after before during under between among against through ' +
    'throughout without within across near around amid since until till toward towards upon outside inside despite ' +
    'via per like as than behind beyond along off regarding concerning unlike following including onto above below',
);
/** Words that join clauses. */
export const CONJUNCTIONS = wordSet(
  'and or but nor yet so because although though while whereas if unless that whether when where which who whom ' +
    'whose what why how whatever whenever wherever once',
);
export const RELATIVES = wordSet('who whom whose which that');
/** Forms of "be". */
export const BE = wordSet('is are was were be been being am isn’t wasn’t aren’t weren’t');
/** Auxiliaries, and "not". */
export const AUXILIARIES = wordSet(
  'is are was were be been being am has have had having do does did will would can could may might must shall should ' +
    "not never n't isn’t wasn’t aren’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t cannot shouldn’t",
);
export const NEGATIONS = wordSet(
  'not never didn’t doesn’t don’t wouldn’t won’t hasn’t haven’t hadn’t cannot can’t couldn’t',
);
/** Determiners that can begin a noun phrase. */
export const DETERMINERS = wordSet(
  'the a an some another other others one two three four five six seven eight nine ten eleven twelve several many most both all this these those his her ' +
    'their its my our your no any each every few more multiple numerous dozens hundreds',
);
/** Determiners that introduce something new, never something named before. */
export const INDEFINITES = wordSet(
  'a an some another other one two three four five six seven eight nine ten eleven twelve several many most few more multiple numerous no any',
);
export const POSSESSIVE_PRONOUNS = wordSet('his her their its my our');
/** Adverbs that may stand between a subject and its verb, or begin a sentence, apart from those in -ly. */
export const ADVERBS = wordSet(
  'also then later once now never always still just only even often again too further first yesterday today tonight ' +
    'ago however meanwhile instead perhaps maybe already soon thus therefore moreover furthermore indeed rather ' +
    'sometimes twice afterward afterwards afterwards elsewhere here there monday tuesday wednesday thursday friday saturday sunday ' +
    'earlier not well back out up down on off simply famously both ever almost ' +
    'january february march april june july august september october november december',
);
const LY_NOUNS = wordSet(
  'family ally italy july assembly monopoly anomaly bully rally reply supply emily sally kelly billy',
);

/** Whether a lower-cased word is an adverb that may stand between subject and verb. */
export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !LY_NOUNS.has(lower));

export const SUBJECT_PRONOUNS = wordSet('he she they it we i you');
export const OBJECT_PRONOUNS = wordSet(
  'him them us me himself herself themselves itself myself someone everyone anyone somebody everybody nobody',
);
/** Days and months: capitalised, but never a speaker or a place. */
export const CALENDAR = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);

const CLOSED: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...AUXILIARIES,
  ...SUBJECT_PRONOUNS,
  ...OBJECT_PRONOUNS,
  ...ADVERBS,
]);

/** Whether a lower-cased word can never be part of a noun phrase. */
export const isClosed = (lower: string): boolean => CLOSED.has(lower) || isAdverb(lower);

const PAST = wordSet(
  'made took gave held sent went came got kept left met won lost ran brought saw led sat stood fell rose grew knew began ' +
    'became bought caught chose drew drove fought flew forgot paid rode sold spent stole struck threw tore understood woke ' +
    'wore blew broke dealt fled hid hung knelt lent meant rang sank shook slid stuck swam swept swung wept withdrew heard ' +
    'undertook forgave overcame',
);

/** Whether a lower-cased word is a common irregular past form: a verb wherever it does not begin a phrase. */
export const isPastForm = (lower: string): boolean => PAST.has(lower);

const TIMES =
  /^(?:minute|hour|day|week|weekend|month|year|decade|morning|afternoon|evening|night|moment)s?$/u;

/** Whether a noun as written tells a time: "this week" says nothing, but "the Morning Post" does. */
export const isTime = (word: string): boolean => TIMES.test(word);

/** Words that may stand before a role: "senior", "military". */
export const MODIFIERS = wordSet(
  'senior top former longtime veteran military diplomatic security intelligence government police army navy defense defence ' +
    'foreign campaign policy press communications media law-enforcement federal state local national international party union ' +
    'company industry business city county senate house congressional presidential political administration cabinet trade energy ' +
    'health school university student community religious civil human rights opposition rebel resistance interior finance justice ' +
    'deputy vice assistant chief executive managing general prime current outgoing incoming acting one-time high-ranking low-level ' +
    'retired special interim permanent associate joint unnamed unidentified armed elected registered undecided young old leading prominent influential',
);
/** Small words inside names. */
export const NAME_LINKS = wordSet('de van von der den al el bin ibn la le di da do du dos das ter');

/** Prepositions that tie a phrase to the noun before it: "a spokesman for the party". */
export const TYING = wordSet('of for from in at to with on by about across near under behind within');
/** Determiners of one thing only: a bare verb form after them must be a noun. */
export const SINGLE = wordSet('a an another this every each');
