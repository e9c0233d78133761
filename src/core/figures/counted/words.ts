/** Words that end a noun phrase: they are no part of what is counted. */
const ENDS =
  'a an the this that these those his her its their our my your i you he she it we they me him them us who whom whose which what ' +
  'when where while why how of in on at by for from with without to into onto upon over under above below between among amid ' +
  'against across after before during since until till through throughout toward towards within via per about around near off out ' +
  'up down back away as than like unlike despite because although though if unless whether and or but nor so yet not no ' +
  'is are was were be been being am has have had having do does did done will would shall should can could may might must ' +
  'ago later earlier now then today tomorrow yesterday tonight already also still just only even ever never again once soon ' +
  'each apiece together alone annually daily weekly monthly yearly long wide high tall deep thick old ahead behind apart respectively ' +
  'said says say told tell tells wrote added adding called make makes made making take takes took taken taking go goes went gone going ' +
  'come comes came get gets got give gives gave given giving keep keeps kept put puts see sees saw seen show shows showed shown ' +
  'know known want wants wanted need needs needed use uses used include includes included including remain remains remained ' +
  'become becomes became begin began begun start started leave left met meet meets die died killed wounded injured ' +
  'north south east west northern-most worth according due compared instead other-than versus vs plus minus ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
  "it's that's there here very too more-than less-than rather almost nearly roughly however meanwhile both either neither all " +
  'shy short higher lower harder better worse cheaper faster slower older younger longer taller larger smaller bigger greater sooner less more ' +
  'overnight overall nationwide worldwide so far following next last write writes think thinks believe believes agree agrees most';

/** Words that end a noun phrase. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set(ENDS.split(' '));

/** Determiners and the like that may stand before a counted noun and are no part of it. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the this that these those his her its their our my your all any some more other further additional extra such each every'.split(
    ' ',
  ),
);

/** Verbs whose subject is what a measure tells of: "inflation rose 3 percent", "the talks lasted nine hours". */
const VERBS =
  'is are was were be been being am has have had will would shall should can could may might must do does did ' +
  'rise rises rose risen rising fall falls fell fallen grow grows grew grown gain gains gained climb climbs climbed jump jumps jumped ' +
  'drop drops dropped decline declines declined decrease decreased increase increases increased lose loses lost slide slid slip slipped ' +
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

/** Verbs whose subject is what a measure tells of. */
export const VERB_WORDS: ReadonlySet<string> = new Set(VERBS.split(' '));

const AMOUNT =
  'is are was were be been rise rises rose risen fall falls fell fallen reach reaches reached hit hits total totals totalled totaled ' +
  'number numbers numbered stand stands stood grow grew grown climb climbed drop dropped exceed exceeds exceeded surpass surpassed top topped ' +
  'amount amounts amounted average averages averaged increased decreased declined jumped doubled tripled quadrupled swelled soared surged plunged ' +
  'plummeted shrank shrunk slipped dwindled widened narrowed expanded dipped tumbled ballooned halved';

/** Verbs that state the amount of their subject, also without a measure: "casualties reached 500". */
export const AMOUNT_VERBS: ReadonlySet<string> = new Set(AMOUNT.split(' '));
