const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|' +
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|several|couple';

/** A number as written, in digits or in words, as the source of a pattern without groups. */
export const NUMBER = `(?:\\d[\\d.,]*(?:st|nd|rd|th)?|\\b(?:${WORDS})(?:[- ](?:and )?(?:${WORDS}))*\\b)`;
