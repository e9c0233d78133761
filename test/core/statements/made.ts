import { type Article, createDesk, type Desk, parseArticle } from '../../../src/index.js';

/** Three made-up articles on a made-up harbour guard, for statements to be held against. */
export const ARTICLES: readonly Article[] = [
  parseArticle(
    [
      'Harbour Minister Edda Lund opened the talks in Velmar on Monday.',
      '“We begin with the quay,” Lund said. She called the old customs shed a ruin.',
      'A port official said the guard would need fewer than 900 soldiers. Other officials called the number a guess.',
      'Captain Ole Brandt doubted that boats would patrol the bay at night. “Nobody asked the crews,” he said.',
      'The talks lasted six hours. The treaty stayed unsigned.',
    ].join('\n'),
    { id: 'launch', title: 'Talks on a harbour guard', published: '2031-05-02' },
  ),
  parseArticle(
    [
      'A month later the ministry spoke of a guard of 1,200 soldiers and 14 boats.',
      'Norland pays 30m crowns for the boats, and Sudria 12m crowns.',
      'The United States was not invited to the second round.',
    ].join('\n'),
    { id: 'review', title: 'The guard grows', published: '2031-06-10' },
  ),
  parseArticle(
    ['The fish market in Brinna sold 40 tonnes of herring last week. Its roof leaks.'].join('\n'),
    { id: 'market', title: 'Herring in Brinna', published: '2031-06-12' },
  ),
];

export const DESK: Desk = await createDesk(ARTICLES);
