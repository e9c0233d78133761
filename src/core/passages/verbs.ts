/** A form of a speech verb. `past` also covers past participles that look the same. */
export type VerbForm = {
  readonly lemma: string;
  readonly core: boolean;
  /** Its subject can stand after it: "scoffed Marie". */
  readonly invertible: boolean;
  readonly form: 'past' | 'present' | 'base' | 'ing';
};

/** Verbs that nearly always introduce somebody's words when they stand beside a quotation. */
const CORE =
  'say tell add write tweet ask reply respond continue declare explain note state insist conclude argue warn announce ' +
  'claim acknowledge admit answer remark observe recall joke quip exclaim shout assert reiterate stress lament boast ' +
  'complain predict suggest emphasize emphasise maintain contend counter retort opine muse caution concede confirm ' +
  'comment testify vow pledge allege affirm proclaim recount interject elaborate clarify confess report';
/** Verbs of uttering that do it less often: they still stand before or after the one who speaks. */
const UTTERING =
  'brag scoff bark crack react retaliate boom fume bellow growl grunt groan laugh chuckle drawl holler howl moan mumble plead ' +
  'preach rage rant rave roar sneer sniff snarl sob sputter stammer storm whine deadpan snap thunder whisper yell scream ' +
  'mutter murmur query wonder rejoin chime gush grumble intone marvel theorize theorise surmise posit relate reason reflect ' +
  'repeat offer charge exhort grouse begin read text email post retweet beam crow rail tease taunt cheer urge promise agree demand advise counsel beg ' +
  'implore chant sing pray protest object conjecture proffer venture volunteer speculate chastise chide caption blog ' +
  'confide blurt gripe gloat enthuse inquire enquire interrupt concur jest expound editorialize pontificate quibble exult';
/** Verbs that introduce words less surely, mostly with an object: judging, naming, urging, thinking. */
const JUDGING =
  'call describe label dub brand characterize characterise term portray depict criticize criticise blast slam denounce ' +
  'decry condemn mock ridicule deride praise hail laud tout deny disagree believe think feel hope expect propose show anticipate foresee ' +
  'reject dismiss accuse blame threaten rip bash lambaste scold rebuke defend endorse oppose support question challenge ' +
  'refer cite quote accept welcome request apologize apologise thank congratulate compare equate liken attribute express ' +
  'speak outline indicate imply hint signal decide determine find consider regard envision imagine ' +
  'sum lecture teach pronounce deem bemoan refute rebut swear profess publish troll berate excoriate skewer ' +
  'commend encourage exhort recommend echo demonize estimate instruct inform assure remind reveal disclose advertise ' +
  'word frame phrase summarize summarise paraphrase fault complement order underline underscore highlight admonish ' +
  'castigate assail extol stipulate convey relay detail reprise mouth';
/** Forms that are nouns as often as verbs: verbs only right before what is said. */
const HOMOGRAPHS = new Set(
  (
    'states claims notes reports comments remarks answers questions promises demands calls shows reads adds laughs cheers ' +
    'offers posts texts emails tweets protests objects reasons counters pledges vows jokes quips warnings credits orders words ' +
    'frames terms labels brands hopes signals supports requests finds thinks continue continued continues continuing offer ' +
    'offered offering report state show order word frame volunteer volunteers support challenge challenges question blast ' +
    'blasts praise charge charges crack cracks rage storm storms thunder plan object reason'
  ).split(' '),
);

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  begin: 'began begun',
  write: 'wrote written',
  think: 'thought',
  feel: 'felt',
  read: 'read',
  show: 'showed shown',
  speak: 'spoke spoken',
  find: 'found',
  teach: 'taught',
  swear: 'swore sworn',
  sing: 'sang sung',
  beg: 'begged',
  rip: 'ripped',
  slam: 'slammed',
  admit: 'admitted',
  quip: 'quipped',
  snap: 'snapped',
  refer: 'referred',
  rebut: 'rebutted',
  sum: 'summed',
  label: 'labeled labelled',
  signal: 'signaled signalled',
  dub: 'dubbed',
  brag: 'bragged',
  counsel: 'counseled counselled',
  chime: 'chimed',
};
const DOUBLED = new Set([
  'beg',
  'rip',
  'slam',
  'admit',
  'quip',
  'snap',
  'refer',
  'rebut',
  'sum',
  'dub',
  'brag',
  'begin',
  'put',
]);

const pastOf = (lemma: string): readonly string[] => {
  const irregular = IRREGULAR[lemma];
  if (irregular !== undefined) return irregular.split(' ');
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeo]y$/u.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return [`${lemma}ed`];
};
const presentOf = (lemma: string): string => {
  if (/[^aeo]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
};
const ingOf = (lemma: string): readonly string[] => {
  if (DOUBLED.has(lemma)) return [`${lemma}${lemma.charAt(lemma.length - 1)}ing`];
  if (lemma === 'label' || lemma === 'signal' || lemma === 'counsel') return [`${lemma}ing`, `${lemma}ling`];
  return [lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`];
};

const FORMS: ReadonlyMap<string, VerbForm> = (() => {
  const forms = new Map<string, VerbForm>();
  const put = (word: string, form: VerbForm): void => {
    if (!forms.has(word)) forms.set(word, form);
  };
  const enter = (lemma: string, core: boolean, invertible: boolean): void => {
    for (const past of pastOf(lemma)) put(past, { lemma, core, invertible, form: 'past' });
    put(presentOf(lemma), { lemma, core, invertible, form: 'present' });
    for (const ing of ingOf(lemma)) put(ing, { lemma, core, invertible, form: 'ing' });
    put(lemma, { lemma, core, invertible, form: 'base' });
  };
  for (const lemma of CORE.split(' ')) enter(lemma, true, lemma !== 'tell');
  for (const lemma of UTTERING.split(' ')) enter(lemma, false, true);
  for (const lemma of JUDGING.split(' ')) enter(lemma, false, false);
  return forms;
})();

/** The speech verb that a lower-cased word is a form of; `undefined` for any other word. */
export const speechVerb = (lower: string): VerbForm | undefined => FORMS.get(lower);

/** Whether a lower-cased form is as often something else, and a speech verb only right before what is said. */
export const isHomograph = (lower: string): boolean => HOMOGRAPHS.has(lower);

/** Verbs that give something a name: "a plan called “X”" has no speaker. */
export const NAMING: ReadonlySet<string> = new Set(['call', 'dub', 'label', 'term', 'brand', 'caption']);
