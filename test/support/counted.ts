import { type Article, parseArticle } from '../../src/core/article/index.js';

const article = (id: string, published: string, ...paragraphs: readonly string[]): Article =>
  parseArticle(paragraphs.join('\n'), { id, title: `Notes of ${id}`, published });

/** Articles of our own in which several people say how many deckhands the ferries need. */
export const deckhands: readonly Article[] = [
  article(
    'january',
    '2025-01-20',
    'The ferries need at least 400 deckhands, Mayor Ana Lopes said.',
    'Lopes spoke in the harbour hall.',
  ),
  article(
    'february',
    '2025-02-11',
    'About 250 deckhands would be enough, Captain Olu Adeyemi said.',
    'The ferries need 90 to 120 deckhands, a harbour official said.',
  ),
  article('march', '2025-03-05', 'The port will hire fewer than 60 deckhands, Engineer Jan Novák said.'),
];
