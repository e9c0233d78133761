const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|' +
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|several|couple';

/** A number as written, in digits or in words, as the source of a pattern without groups; bounded, so that long runs cost little. */
export const NUMBER = `(?:(?<![\\d.,])\\d[\\d.,]{0,20}(?:st|nd|rd|th)?|\\b(?:${WORDS})(?:[- ](?:and )?(?:${WORDS})){0,4}\\b)`;
