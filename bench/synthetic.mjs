// Made-up passages in the proportions of news: common words by Zipf's law, stop words in between, a few rare names.
const STOP =
  'the of and to in a is that for on was with as by at from it be are this an have not were or'.split(' ');
const SYLLABLES =
  'ba be di do fa ge hi jo ka le mi no pa ra se ti vo wa xe yo zu bran cor del fin gal her mar nor pel ros sten tal ver'.split(
    ' ',
  );
const WORDS = 30_000;

export const randomFrom = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** The made-up word of a rank: the same rank is always the same word. */
const wordAt = (rank) => {
  let word = '';
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
};

const zipf = (random) => Math.min(WORDS - 1, Math.floor(WORDS ** random()) - 1);

const name = (random) => {
  const word = wordAt(WORDS + Math.floor(random() * 200_000));
  return word[0].toUpperCase() + word.slice(1);
};

const oneWord = (random) => {
  const dice = random();
  if (dice < 0.45) return STOP[Math.floor(random() * STOP.length)];
  if (dice < 0.47) return name(random);
  return wordAt(zipf(random));
};

const sentence = (random, words) => {
  const text = Array.from({ length: words }, () => oneWord(random)).join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
};

/** Documents of ten passages of 60 words, and questions of 12 words, half of them taken from one passage. */
export const synthetic = (passages, questions = 200, seed = 1) => {
  const random = randomFrom(seed);
  const all = Array.from({ length: passages }, (_, number) => ({
    id: `p${number}`,
    doc: `d${Math.floor(number / 10)}`,
    title: '',
    text: Array.from({ length: 3 }, () => sentence(random, 20)).join(' '),
  }));
  const queries = Array.from({ length: questions }, (_, number) => {
    const source = all[Math.floor(random() * all.length)];
    const words = source.text.toLowerCase().replace(/\./g, '').split(' ');
    const picked = Array.from({ length: 12 }, (_, at) =>
      at % 2 === 0 ? words[Math.floor(random() * words.length)] : oneWord(random).toLowerCase(),
    );
    return { id: `q${number}`, text: `${picked.join(' ')}?`, rel: [source.id] };
  });
  return { name: `synthetic-${passages}`, lang: 'en', passages: all, queries };
};
