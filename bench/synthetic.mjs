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

const oneOf = (random, items) => items[Math.floor(random() * items.length)];

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

/** The words that an article keeps coming back to, and how many of its words they are. */
const TOPIC = 12;
const TOPIC_SHARE = 0.12;

const topicOf = (random) => Array.from({ length: TOPIC }, () => wordAt(zipf(random)));

const oneWord = (random, topic = []) => {
  const dice = random();
  if (dice < 0.45) return oneOf(random, STOP);
  if (dice < 0.47) return name(random);
  if (dice > 1 - TOPIC_SHARE && topic.length > 0) return oneOf(random, topic);
  return wordAt(zipf(random));
};

const sentence = (random, words, topic) => {
  const text = Array.from({ length: words }, () => oneWord(random, topic)).join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
};

const PASSAGES = 10;
const QUESTION = 12;

/** A word that is not in the question yet: few questions use a word twice, stop words aside (5 % in XQuAD). */
const another = (picked, draw) => {
  for (;;) {
    const word = draw();
    if (STOP.includes(word) || !picked.includes(word)) return word;
  }
};

/** Twelve words, every second one from a passage, but for stop words: those of a question say nothing of its answer. */
const questionOn = (random, source) => {
  const words = source.text.toLowerCase().replace(/\./g, '').split(' ');
  const fromSource = () => {
    const word = oneOf(random, words);
    return STOP.includes(word) ? oneOf(random, STOP) : word;
  };
  const draws = [fromSource, () => oneWord(random).toLowerCase()];
  const picked = [];
  while (picked.length < QUESTION) picked.push(another(picked, draws[picked.length % draws.length]));
  return `${picked.join(' ')}?`;
};

/**
 * Documents of ten passages of 60 words, and questions of 12 words, half of them taken from one passage. As in news, the
 * words of a passage come back in its article: 41 % of them do, 30 % in as many other passages (XQuAD 29 and 10 %).
 */
export const synthetic = (passages, questions = 200, seed = 1) => {
  const random = randomFrom(seed);
  const topics = Array.from({ length: Math.ceil(passages / PASSAGES) }, () => topicOf(random));
  const all = Array.from({ length: passages }, (_, number) => {
    const doc = Math.floor(number / PASSAGES);
    const sentences = Array.from({ length: 3 }, () => sentence(random, 20, topics[doc]));
    return { id: `p${number}`, doc: `d${doc}`, title: '', text: sentences.join(' ') };
  });
  const queries = Array.from({ length: questions }, (_, number) => {
    const source = oneOf(random, all);
    return { id: `q${number}`, text: questionOn(random, source), rel: [source.id] };
  });
  return { name: `synthetic-${passages}`, lang: 'en', passages: all, queries };
};
