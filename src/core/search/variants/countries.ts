import { termOf } from '../terms/term-of.js';
import type { Variant } from './types.js';

/** Country (and other names of it); people and adjective; capital. One word each; from general knowledge. */
const COUNTRIES =
  'afghanistan;afghan;kabul|albania;albanian;tirana|algeria;algerian;algiers|argentina;argentine argentinian;|' +
  'armenia;armenian;yerevan|australia;australian aussie;canberra|austria;austrian;vienna|azerbaijan;azerbaijani;baku|' +
  'bangladesh;bangladeshi;dhaka|belarus;belarusian;minsk|belgium;belgian;brussels|bosnia;bosnian;sarajevo|' +
  'brazil;brazilian;brasilia|britain UK;british briton;london|bulgaria;bulgarian;sofia|canada;canadian;ottawa|' +
  'chile;chilean;santiago|china;chinese;beijing|colombia;colombian;bogota|croatia;croatian croat;zagreb|cuba;cuban;havana|' +
  'cyprus;cypriot;nicosia|czechia;czech;prague|denmark;danish dane;copenhagen|egypt;egyptian;cairo|estonia;estonian;tallinn|' +
  'ethiopia;ethiopian;|finland;finnish finn;helsinki|france;french frenchman;paris|georgia;georgian;tbilisi|' +
  'germany;german;berlin|greece;greek;athens|hungary;hungarian;budapest|iceland;icelandic;reykjavik|india;indian;delhi|' +
  'indonesia;indonesian;jakarta|iran;iranian;tehran|iraq;iraqi;baghdad|ireland;irish;dublin|israel;israeli;jerusalem|' +
  'italy;italian;rome|japan;japanese;tokyo|jordan;jordanian;amman|kazakhstan;kazakh;astana|kenya;kenyan;nairobi|' +
  'korea;korean;seoul|kosovo;kosovar;pristina|kuwait;kuwaiti;|latvia;latvian;riga|lebanon;lebanese;beirut|' +
  'libya;libyan;tripoli|lithuania;lithuanian;vilnius|luxembourg;luxembourger;|macedonia;macedonian;skopje|' +
  'malaysia;malaysian;|malta;maltese;valletta|mexico;mexican;|moldova;moldovan;chisinau|montenegro;montenegrin;podgorica|' +
  'morocco;moroccan;rabat|netherlands holland;dutch dutchman;hague|nigeria;nigerian;abuja|norway;norwegian;oslo|' +
  'pakistan;pakistani;islamabad|philippines;filipino philippine;manila|poland;polish pole;warsaw|' +
  'portugal;portuguese;lisbon|qatar;qatari;doha|romania;romanian;bucharest|russia;russian;moscow kremlin|' +
  'arabia;saudi;riyadh|scotland;scottish scot;edinburgh|serbia;serbian serb;belgrade|slovakia;slovak;bratislava|' +
  'slovenia;slovenian slovene;ljubljana|spain;spanish spaniard;madrid|sweden;swedish swede;stockholm|' +
  'switzerland;swiss;bern|syria;syrian;damascus|taiwan;taiwanese;taipei|thailand;thai;bangkok|tunisia;tunisian;tunis|' +
  'turkey turkiye;turkish turk;ankara|ukraine;ukrainian;kyiv|US america;american;washington|' +
  'uzbekistan;uzbek;tashkent|venezuela;venezuelan;caracas|vietnam;vietnamese;hanoi|yemen;yemeni;sanaa|' +
  'europe EU;european;brussels|africa;african;|asia;asian;';

const SAME = 0.9;
const PEOPLE = 0.5;
const CAPITAL = 0.2;

/** The names of one country; what its people are called, which is its adjective too; its capital. Small letters but for UK, US, EU. */
export type CountryForms = {
  readonly names: readonly string[];
  readonly people: readonly string[];
  readonly capitals: readonly string[];
};

const split = (field: string): readonly string[] => field.split(' ').filter((word) => word !== '');

/** The forms of each country of the table, in one word each. */
export const COUNTRY_FORMS: readonly CountryForms[] = COUNTRIES.split('|').map((line) => {
  const [names = '', people = '', capitals = ''] = line.split(';');
  return { names: split(names), people: split(people), capitals: split(capitals) };
});

const words = (field: string): readonly string[] =>
  split(field)
    .map((word) => termOf(word, 'en'))
    .filter((term) => term !== null);

type Groups = readonly (readonly string[])[];

/** How much a word of one column may stand for one of another: a country for its people .5, for its capital .2. */
const weightOf = (from: number, to: number): number => {
  if (from === to) return from === 2 ? 0 : SAME;
  return from === 2 || to === 2 ? CAPITAL : PEOPLE;
};

const variantsIn = (groups: Groups): readonly (readonly [string, Variant])[] =>
  groups.flatMap((terms, from) =>
    terms.flatMap((term) =>
      groups.flatMap((others, to) =>
        others
          .filter((other) => other !== term && weightOf(from, to) > 0)
          .map((other) => [term, { term: other, weight: weightOf(from, to) }] as const),
      ),
    ),
  );

const table = (): ReadonlyMap<string, readonly Variant[]> => {
  const variants = new Map<string, Variant[]>();
  for (const line of COUNTRIES.split('|'))
    for (const [term, variant] of variantsIn(line.split(';').map(words)))
      variants.set(term, [...(variants.get(term) ?? []), variant]);
  return variants;
};

/** Country ↔ people ↔ capital, by English term. */
export const COUNTRY_VARIANTS: ReadonlyMap<string, readonly Variant[]> = table();
