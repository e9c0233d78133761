/** Irregular English forms by base form: verbs (past, participle; all forms of those in -ie) and plurals that no stemmer joins. */
const FORMS =
  'arise arose arisen;awake awoke awoken;bear bore borne;beat beaten;begin began begun;bend bent;bind bound;bite bit bitten;' +
  'bleed bled;blow blew blown;break broke broken;breed bred;bring brought;build built;burn burnt;buy bought;catch caught;' +
  'choose chose chosen;cling clung;come came;creep crept;deal dealt;die died dies dying;dig dug;draw drew drawn;dream dreamt;drink drank drunk;' +
  'drive drove driven;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;flee fled;fly flew flown;' +
  'forbid forbade forbidden;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;give gave given;' +
  'go went gone;grow grew grown;hang hung;hear heard;hide hid hidden;hold held;keep kept;kneel knelt;know knew known;' +
  'lay laid;lead led;lean leant;learn learnt;leave left;lend lent;lie lied lies lying lain;light lit;lose lost;make made;mean meant;meet met;' +
  'overcome overcame;overthrow overthrew overthrown;pay paid;prove proven;ride rode ridden;ring rang rung;rise rose risen;' +
  'run ran;say said;see saw seen;seek sought;sell sold;send sent;shake shook shaken;shoot shot;show shown;shrink shrank shrunk;' +
  'sing sang sung;sink sank sunk;sit sat;slay slew slain;sleep slept;slide slid;speak spoke spoken;speed sped;spend spent;spin spun;' +
  'stand stood;steal stole stolen;stick stuck;strike struck stricken;string strung;swear swore sworn;sweep swept;swim swam swum;' +
  'swing swung;take took taken;teach taught;tear tore torn;tell told;think thought;throw threw thrown;tie tied ties tying;understand understood;' +
  'undertake undertook undertaken;wake woke woken;wear wore worn;weave wove woven;win won;withdraw withdrew withdrawn;' +
  'withhold withheld;withstand withstood;write wrote written;' +
  'child children;man men;woman women;foot feet;tooth teeth;mouse mice;person people;analysis analyses;crisis crises;' +
  'basis bases;criterion criteria;wife wives;life lives;knife knives;half halves;thief thieves;leaf leaves;wolf wolves';

/** Folded irregular form → base form (took → take, children → child). */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.split(';').flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);
