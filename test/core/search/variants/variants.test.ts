import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../../src/core/search/types.js';
import { articleOf, library, ranked } from '../index-of.js';

/** The variants of each word of a question that has some. */
const variantsOf = (index: SearchIndex, question: string) =>
  Object.fromEntries(
    index
      .query(question)
      .terms.filter(({ variants }) => variants.length > 0)
      .map(({ word, variants }) => [word, variants.map(({ term, weight }) => [term, weight])]),
  );

const NAMES = [
  'The visit of Volodymyr Zelenskyy surprised everybody.',
  'A report by Robert Glavaš was printed.',
  'The road to Dayr az Zawr and to Raqqah was closed.',
  'The family of Abu Haydar lives in the country.',
  'The negotiations were long.',
];

describe('spelling', () => {
  it.each([
    ['who is zelensky', 0],
    ['Zelinskyy', 0],
    ['glavas report', 1],
    ['GLAVAS', 1],
    ['Glavsa', 1],
    ['deir', 2],
    ['raqqa', 2],
    ['rakka', 2],
    ['abu haidar', 3],
    ['haider', 3],
    ['negociations', 4],
    ['negotiator', 4],
  ])('finds what %j means', async (question, article) => {
    const index = await library(NAMES);
    expect(await ranked(index, question)).toEqual([NAMES[article]]);
  });

  it('says of a misspelt word that no article holds it, and what may be meant', async () => {
    const index = await library(NAMES);
    const { terms } = index.query('zelensky');
    expect(terms).toEqual([
      {
        start: 0,
        end: 8,
        word: 'zelensky',
        term: 'zelenski',
        known: false,
        idf: expect.any(Number),
        variants: [{ term: 'zelenskyi', weight: 0.9 }],
      },
    ]);
  });

  it('never takes an everyday English word for a misspelling', async () => {
    const index = await library([
      'They made plans.',
      'The mission was over.',
      'What style!',
      'A provoked bear.',
    ]);
    expect(await ranked(index, 'planes missiles stolen probe')).toEqual([]);
  });

  it('never takes a name for a word that is none', async () => {
    const index = await library(['The road has been widened and a patina covers it.']);
    expect(await ranked(index, 'Biden')).toEqual([]);
    expect(await ranked(index, 'Putina')).toEqual([]);
  });

  it('keeps names apart that are only similar', async () => {
    const index = await library(['He went to Iraq and to Slovakia.']);
    expect(await ranked(index, 'Iran Slovenia')).toEqual([]);
  });

  it('joins two spellings of one name that both stand in the articles', async () => {
    const index = await library(['The visit of Assad.', 'The palace of Asad.', 'The palace of ice.']);
    expect(variantsOf(index, 'assad')).toEqual({ assad: [['asad', 0.9]] });
    expect(await ranked(index, 'assad')).toEqual(['The visit of Assad.', 'The palace of Asad.']);
  });

  it('finds a name in another script', async () => {
    const ukrainian = articleOf('Учора Зеленський приїхав до Харкова.', { language: 'uk' });
    const english = articleOf('The visit of Zelenskyy to Kharkiv was short.');
    const index = await library([ukrainian, english]);
    expect(await ranked(index, 'Зеленський')).toEqual([ukrainian.text, english.text]);
    const onlyEnglish = await library([english]);
    expect(await ranked(onlyEnglish, 'Харків')).toEqual([english.text]);
    const onlyUkrainian = await library([ukrainian]);
    expect(await ranked(onlyUkrainian, 'Zelensky')).toEqual([ukrainian.text]);
  });

  it('finds other names of the same place', async () => {
    const index = await library(['The train to Kyiv was late.']);
    expect(await ranked(index, 'train from Kiev')).toEqual(['The train to Kyiv was late.']);
    expect(await ranked(index, 'Kiev')).toEqual(['The train to Kyiv was late.']);
  });
});

describe('acronyms', () => {
  const LEARNT = [
    'The Northern Ferry Workers Union called a strike.',
    'The High Harbour (HH) was closed.',
    'A meeting of the NFWU ended late.',
    'Workers of the bakery went home.',
  ];

  it('finds the name for the acronym and the acronym for the name', async () => {
    const index = await library(LEARNT);
    expect((await ranked(index, 'NFWU')).slice(0, 2)).toEqual([LEARNT[2], LEARNT[0]]);
    expect((await ranked(index, 'Northern Ferry Workers Union')).slice(0, 2)).toEqual([LEARNT[0], LEARNT[2]]);
  });

  it('finds a name for an acronym that no article has, in small letters too', async () => {
    const [name = ''] = LEARNT;
    const index = await library([name]);
    expect(await ranked(index, 'nfwu')).toEqual([name]);
  });

  it('takes two letters for an acronym only where the article says so in brackets', async () => {
    const index = await library([...LEARNT, 'Paula Jones sold a boat.', 'Mr. PJ bought it.']);
    expect(variantsOf(index, 'High Harbour')).toEqual({ High: [['hh', 0.9]], Harbour: [['hh', 0.9]] });
    expect(variantsOf(index, 'Paula Jones')).toEqual({});
  });

  it('knows the United States, the United Nations and the like', async () => {
    const index = await library(['The plan of the U.S. was rejected.', 'A bakery was opened.']);
    expect(await ranked(index, 'united states')).toEqual(['The plan of the U.S. was rejected.']);
  });
});

describe('countries', () => {
  it('meets people and capitals with less weight than the country itself', async () => {
    const articles = [
      'A plan from France was read.',
      'A French plan was read.',
      'A plan from Paris was read.',
    ];
    const index = await library(articles);
    expect(variantsOf(index, 'France')).toEqual({
      France: [
        ['french', 0.5],
        ['pari', 0.2],
      ],
    });
    expect(await ranked(index, 'France')).toEqual(articles);
  });
});

describe('words written as one or as two', () => {
  it('joins two words of the question that the articles write as one', async () => {
    const index = await library(['The ceasefire held.', 'The kitchen was cold.']);
    expect(await ranked(index, 'cease-fire')).toEqual(['The ceasefire held.']);
  });
});

describe('several languages in one library', () => {
  it('looks a word up by the rules of each', async () => {
    const german = articleOf('Die Soldaten warteten.', { language: 'de' });
    const english = articleOf('The captain waited with all the others.');
    const index = await library([english, english, german]);
    expect(await ranked(index, 'Soldaten')).toEqual([german.text]);
  });
});

describe('relatives', () => {
  it('count a fifth in a language with many endings, and not at all in English', async () => {
    const german = await library([
      articleOf('Ein Soldat wartete.', { language: 'de' }),
      articleOf('Der Soldatenrat tagte.', { language: 'de' }),
    ]);
    expect(variantsOf(german, 'Soldat')).toEqual({ Soldat: [['soldatenrat', 0.2]] });
    const english = await library(['The interior was red.', 'The interview was long.']);
    expect(variantsOf(english, 'interview')).toEqual({});
  });
});
