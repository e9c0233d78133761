/** Verbs whose subject is what a measure tells of: "inflation rose 3 percent", "the talks lasted nine hours". */
const STATING =
  'is are was were be been being am has have had having will would shall should can could may might must do does did ' +
  'rise rises rose risen rising fall falls fell fallen grow grows grew grown gain gains gained climb climbs climbed jump jumps jumped ' +
  'drop drops dropped decline declines declined decrease decreases decreased increase increases increased lose loses lost slide slid slip slipped ' +
  'plunge plunged plummet plummeted plummeting tumble tumbled shrink shrank soar soared surge surged advance advanced add adds added ' +
  'cost costs costing reach reaches reached hit hits total totals totalled totaled number numbers numbered last lasts lasted run runs ran ' +
  'weigh weighs weighed measure measures measured stand stands stood stretch stretches stretched cover covers covered contain contains ' +
  'contained hold holds held average averages averaged exceed exceeds exceeded surpass surpassed top topped account accounts accounted ' +
  'make makes made take takes took get gets got give gives gave spend spends spent pay pays paid sell sells sold earn earns earned ' +
  'raise raised expect expects expected buy buys bought come comes came start starts started begin begins began end ends ended ' +
  'travel travels travelled traveled drive drives drove fly flies flew offer offers offered provide provides provided include includes ' +
  'included require requires required need needs needed save saves saved worth use uses used produce produces produced ' +
  'generate generates generated carry carries carried play plays played win wins won work works worked put puts see sees saw set sits sat ' +
  'speak speaks spoke spoken talk talks talked hear hears heard warn warns warned amount amounts amounted keep keeps kept stop stops stopped pledge pledged invest invested lend lent send sent receive received said says told wrote have featuring features feature boasts boast ' +
  'accelerate accelerates lie lies lay strike strikes struck post posts posted report reports reported sail sails sailed plan plans planned seek seeks sought announce announced estimate estimated approve approved vote voted kill kills killed wound wounded';

/** Past forms that do not end in "ed". */
const PAST_FORMS =
  'became bid blew bred broke brought built caught chose chosen clung crept dealt drew driven dug ate fed felt fled flung forbade forgot fought found froze gone ' +
  'hid hung knew known laid led left lent meant met overtook overcame proved rode shook shone shot shut slept spun stole stuck swam swept swore swung taught ' +
  'threw thrown tore thought underwent understood undertook upheld withdrew withheld wore worn woke written given taken';

/** Present forms that are rarely nouns; few plain forms, which mostly stand in an infinitive. */
const PRESENT_FORMS =
  'owes owed becomes brings builds allows believes thinks employs operates serves represents delivers borrows lends invests contributes donates ' +
  'receives accepts attracts consists comprises occupies hovers suggests indicates predicts recommends goes sends seeks prefers considers agrees opposes ' +
  'suffers chooses identifies resides follows lags trails calls call suffer choose prefer oppose believe suggest';

/** Verbs whose subject is what a measure tells of. */
export const VERB_WORDS: ReadonlySet<string> = new Set(
  [STATING, PAST_FORMS, PRESENT_FORMS].flatMap((list) => list.split(' ')),
);

const AMOUNT =
  'is are was were be been rise rises rose risen fall falls fell fallen reach reaches reached hit hits total totals totalled totaled ' +
  'number numbers numbered stand stands stood grow grew grown climb climbed drop dropped exceed exceeds exceeded surpass surpassed top topped ' +
  'amount amounts amounted average averages averaged increased decreased declined jumped doubled tripled quadrupled swelled soared surged plunged ' +
  'plummeted shrank shrunk slipped dwindled widened narrowed expanded dipped tumbled ballooned halved';

/** Verbs that state the amount of their subject, also without a measure: "casualties reached 500". */
export const AMOUNT_VERBS: ReadonlySet<string> = new Set(AMOUNT.split(' '));
