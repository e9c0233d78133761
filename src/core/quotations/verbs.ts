/** A form of a speech verb. `past` also covers past participles that look the same. */
export type VerbForm = {
  readonly lemma: string;
  readonly core: boolean;
  readonly form: 'past' | 'present' | 'base' | 'ing';
};

/** Verbs that nearly always introduce somebody's words when they stand beside a quotation. */
const CORE =
  'say tell add write tweet ask reply respond continue declare explain note state insist conclude argue warn announce ' +
  'claim acknowledge admit answer remark observe recall joke quip exclaim shout assert reiterate stress lament boast ' +
  'complain predict suggest emphasize emphasise maintain contend counter retort opine muse caution concede confirm ' +
  'comment testify vow pledge allege affirm proclaim reason recount remember proffer interject elaborate clarify ' +
  'confess conjecture deadpan snap thunder whisper yell scream mutter murmur query wonder rejoin chime gush grumble ' +
  'intone marvel theorize theorise surmise posit relate reflect estimate instruct inform assure remind advise reveal disclose';
/** Verbs that introduce words less surely: judging, naming, urging, thinking. */
const OTHER =
  'call describe label dub brand characterize characterise term portray depict criticize criticise blast slam denounce ' +
  'decry condemn mock ridicule deride praise hail laud tout urge demand promise deny agree disagree believe think feel hope ' +
  'expect fear propose report read show reject dismiss accuse blame charge threaten attack rip bash lambaste scold ' +
  'chide rebuke defend back endorse oppose support question challenge refer cite quote accept welcome pray chant ' +
  'retweet post text email caption sing cry plead beg implore request order apologize apologise thank congratulate ' +
  'compare equate liken attribute express voice mention talk speak discuss address outline indicate imply hint signal ' +
  'decide determine rule find see view consider regard envision imagine put begin start open finish close end joke ' +
  'sum lecture preach teach hear learn pronounce deem bemoan protest object refute rebut hype warn swear profess ' +
  'publish tease taunt troll berate excoriate skewer rail crow cheer applaud credit commend celebrate encourage ' +
  'exhort counsel recommend promote repeat echo go demonize';

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  feel: 'felt',
  read: 'read',
  show: 'showed shown',
  speak: 'spoke spoken',
  find: 'found',
  see: 'saw seen',
  put: 'put',
  begin: 'began begun',
  teach: 'taught',
  hear: 'heard',
  swear: 'swore sworn',
  sing: 'sang sung',
  go: 'went gone',
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
  counsel: 'counseled counselled',
  chime: 'chimed',
  text: 'texted',
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
  const enter = (lemma: string, core: boolean): void => {
    for (const past of pastOf(lemma)) put(past, { lemma, core, form: 'past' });
    put(presentOf(lemma), { lemma, core, form: 'present' });
    for (const ing of ingOf(lemma)) put(ing, { lemma, core, form: 'ing' });
    put(lemma, { lemma, core, form: 'base' });
  };
  for (const lemma of CORE.split(' ')) enter(lemma, true);
  for (const lemma of OTHER.split(' ')) enter(lemma, false);
  return forms;
})();

/** The speech verb that a lower-cased word is a form of; `undefined` for any other word. */
export const speechVerb = (lower: string): VerbForm | undefined => FORMS.get(lower);

/** Verbs that give something a name: "a plan called “X”" has no speaker. */
export const NAMING: ReadonlySet<string> = new Set(['call', 'dub', 'label', 'term', 'brand', 'caption']);
