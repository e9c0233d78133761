/** Unit names in the singular, each with the other ways to write it. A form may have several words. */
const FORMS: Readonly<Record<string, string>> = {
  percent: '%|percent|per cent|pct|pc|percentage',
  'percentage point': 'percentage point|percentage points|pp',
  'basis point': 'basis point|basis points|bps',
  point: 'points|pts|point',
  degree:
    '°|degree|degrees|° c|° f|°c|°f|degrees celsius|degrees fahrenheit|celsius|fahrenheit|degrees c|degrees f',
  kilometre: 'km|kms|kilometre|kilometres|kilometer|kilometers',
  metre: 'm|metre|metres|meter|meters',
  centimetre: 'cm|centimetre|centimetres|centimeter|centimeters',
  millimetre: 'mm|millimetre|millimetres|millimeter|millimeters',
  mile: 'mi|mile|miles',
  'nautical mile': 'nautical mile|nautical miles|nmi',
  nanometre: 'nm|nanometre|nanometres|nanometer|nanometers',
  yard: 'yard|yards|yd|yds',
  foot: 'foot|feet|ft',
  inch: 'inch|inches',
  'square kilometre':
    'km ²|km 2|sq km|sq . km|square kilometre|square kilometres|square kilometer|square kilometers|square km',
  'square mile': 'sq mi|square mile|square miles',
  'square metre': 'm ²|sq m|square metre|square metres|square meter|square meters',
  'square foot': 'sq ft|square foot|square feet',
  hectare: 'ha|hectare|hectares',
  acre: 'acre|acres',
  litre: 'l|litre|litres|liter|liters',
  millilitre: 'ml|millilitre|millilitres|milliliter|milliliters',
  gallon: 'gallon|gallons|gal',
  barrel: 'barrel|barrels|bbl',
  'cubic metre': 'cubic metre|cubic metres|cubic meter|cubic meters|m ³',
  'cubic foot': 'cubic foot|cubic feet',
  'cubic inch': 'cubic inch|cubic inches',
  'cubic centimetre': 'cc|cubic centimetre|cubic centimetres|cubic centimeters',
  gram: 'g|gram|grams|gramme|grammes',
  kilogram: 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes',
  milligram: 'mg|milligram|milligrams',
  tonne: 'tonne|tonnes|ton|tons|metric ton|metric tons',
  ounce: 'oz|ounce|ounces',
  'pound (weight)': 'lb|lbs',
  'pound-foot': 'lb - ft|lb ft|pound - feet|pound - foot|pound feet|ft - lb|foot - pounds',
  second: 'second|seconds|sec|secs|s',
  minute: 'minute|minutes|min|mins',
  hour: 'hour|hours|hr|hrs|h',
  day: 'day|days',
  night: 'night|nights',
  week: 'week|weeks',
  fortnight: 'fortnight|fortnights',
  month: 'month|months',
  quarter: 'quarters',
  year: 'year|years|yr|yrs|year - old|years old|year old|year - olds|years of age',
  decade: 'decade|decades',
  century: 'century|centuries',
  'mile per hour': 'mph|miles per hour|miles an hour|mile per hour|mile - per - hour',
  'kilometre per hour':
    'km / h|km/h|kmh|kph|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour',
  'metre per second': 'm / s|metres per second|meters per second',
  knot: 'knot|knots',
  'mile per gallon': 'mpg|miles per gallon',
  'revolution per minute': 'rpm',
  'gram per kilometre': 'g / km',
  horsepower: 'hp|bhp|ps|horsepower|horse power',
  watt: 'w|watt|watts',
  kilowatt: 'kw|kilowatt|kilowatts',
  megawatt: 'mw|megawatt|megawatts',
  gigawatt: 'gw|gigawatt|gigawatts',
  'kilowatt-hour': 'kwh|kilowatt hours|kilowatt - hours|kilowatt - hour|kilowatt hour',
  'megawatt-hour': 'mwh|megawatt hours',
  'newton metre': 'n m|newton metre|newton metres|newton meter|newton meters|newton - metres',
  volt: 'v|volt|volts',
  amp: 'amp|amps',
  'milliamp-hour': 'mah',
  hertz: 'hz|hertz',
  kilohertz: 'khz|kilohertz',
  megahertz: 'mhz|megahertz',
  gigahertz: 'ghz|gigahertz',
  kilobyte: 'kb|kilobyte|kilobytes',
  megabyte: 'mb|megabyte|megabytes',
  gigabyte: 'gb|gigabyte|gigabytes',
  terabyte: 'tb|terabyte|terabytes',
  'megabit per second': 'mbps',
  megapixel: 'mp|megapixel|megapixels',
  pixel: 'px|pixel|pixels',
  nit: 'nits',
  decibel: 'db|decibel|decibels',
  calorie: 'calorie|calories|kcal',
  'light-year': 'light - year|light - years|light year|light years',
  'part per million': 'ppm|parts per million',
  time: 'times|x|×',
  dollar:
    '$|usd|dollar|dollars|us dollars|u.s. dollars|buck|bucks|canadian dollars|australian dollars|hong kong dollars|hk dollars|singapore dollars|taiwan dollars',
  cent: 'cent|cents|¢',
  euro: '€|eur|euro|euros',
  pound: '£|gbp|pound|pounds|pound sterling|pounds sterling|sterling|quid',
  penny: 'penny|pence|p',
  yen: '¥|jpy|yen',
  yuan: 'cny|rmb|yuan|renminbi',
  rupee: '₹|inr|rs|rupee|rupees',
  rouble: '₽|rub|rouble|roubles|ruble|rubles',
  hryvnia: '₴|uah|hryvnia|hryvnias|hryvnya',
  franc: 'chf|franc|francs|swiss francs',
  krone: 'nok|dkk|krone|kroner|norwegian kroner|danish kroner|danish crowns|norwegian crowns',
  krona: 'sek|krona|kronor|swedish kronor|swedish crowns',
  crown: 'crowns|crown|koruna|czk',
  zloty: 'pln|zloty|zlotys|złoty|złotys',
  forint: 'huf|forint|forints',
  lira: 'lira|liras|lire|turkish lira',
  won: '₩|krw|korean won|south korean won',
  baht: '฿|thb|baht',
  dirham: 'aed|dirham|dirhams',
  dinar: 'dinar|dinars',
  riyal: 'riyal|riyals|rial|rials',
  ringgit: 'ringgit',
  rupiah: 'rupiah',
  naira: '₦|naira',
  shilling: 'shilling|shillings',
  taka: 'taka',
  birr: 'birr',
  peso: 'peso|pesos',
  real: 'reais',
  rand: 'rand',
  shekel: '₪|shekel|shekels',
  bitcoin: 'btc|bitcoin|bitcoins',
};

/** Units that are sums of money. */
export const MONEY: ReadonlySet<string> = new Set(
  (
    'dollar cent euro pound penny yen yuan rupee rouble hryvnia franc krone krona crown zloty forint lira won peso ' +
    'real rand shekel bitcoin baht dirham dinar riyal ringgit rupiah naira shilling taka birr'
  ).split(' '),
);

/** Units of time, from the second up. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  'second minute hour day night week fortnight month quarter year decade century'.split(' '),
);

/** Forms of units by their first word; longer forms come first. Written in lower case, tokens joined by blanks. */
export const UNIT_FORMS: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly unit: string }[]
> = (() => {
  const forms = new Map<string, { readonly words: readonly string[]; readonly unit: string }[]>();
  for (const [unit, written] of Object.entries(FORMS)) {
    for (const form of written.split('|')) {
      const words = form.split(' ');
      const first = words[0] ?? '';
      forms.set(first, [...(forms.get(first) ?? []), { words, unit }]);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return forms;
})();
