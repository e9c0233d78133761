import { type Article, parseArticle } from '../../src/core/article/index.js';

/** Two short articles of our own for tests of the app: people, figures, quotations, an unnamed source. */
export const harbour: Article = parseArticle(
  [
    'Mayor Ana Lopes opened the harbour bridge on Monday before a crowd of 400 people.',
    '“We built it in nine months,” Lopes said. “Nobody believed us.”',
    'The bridge carries less than 2,000 cars a day, a senior harbour official said.',
    'But other officials have said the number was still being counted.',
    'Engineer Jan Novák, who designed the bridge, said the steel came from a shipyard in Gdynia.',
  ].join('\n'),
  {
    id: 'harbour',
    title: 'The bridge opens',
    publisher: 'Harbour Gazette',
    published: '2025-03-11',
    url: 'https://example.org/bridge',
    licence: 'CC BY 4.0',
    author: 'Mia Holm',
  },
);

export const ferry: Article = parseArticle(
  [
    'The last ferry will sail on Friday, the port authority said in a statement.',
    'Captain Olu Adeyemi, who has steered it for 31 years, will retire with it.',
    '“I will miss the fog,” Adeyemi said.',
  ].join('\n'),
  { id: 'ferry', title: 'Last ferry', published: '2025-03-14' },
);
