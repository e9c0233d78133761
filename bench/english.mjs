// The stop words and the stemmer that peers are given where their name says "stop" or "stem".
export { stemmer as stem } from '@orama/stemmers/english';

export const STOP_WORDS = new Set(
  (
    'a about after all also am an and any are as at be because been before being both but by can could did do does each ' +
    'for from had has have he her here him his how i if in into is it its just like made make many may me might more most ' +
    'much must my no not now of on only or other our out over s same she should so some still such t than that the their ' +
    'them then there these they this those through to too under up very was we well were what when where which while who ' +
    'whom whose why will with would you your'
  ).split(' '),
);
