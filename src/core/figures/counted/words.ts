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
