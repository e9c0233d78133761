import { defineTask } from '../src/app/command.js';
import { pageControls } from '../src/app/listing.js';
import { line, plainNotice } from '../src/app/notices.js';
import type { Line } from '../src/app/reply.js';
import type { DeskArticle } from '../src/core/desk/types.js';

const PAGE_SIZE = 10;

const entry = ({ number, article, passages }: DeskArticle): Line => {
  const { title, publisher, published } = article;
  const values = { number: number + 1, title, published: { date: published }, passages: passages.length };
  return publisher === null
    ? line('articles.entryBare', values)
    : line('articles.entry', { ...values, publisher });
};

export default defineTask({
  name: 'articles',
  description: 'articles.description',
  who: 'everyone',
  where: ['server', 'dm'],
  options: { page: { type: 'integer', description: 'articles.page', min: 1 } },
  run: async ({ desks }, { page = 1 }, { where, asker }) => {
    const desk = desks.deskFor(where);
    const of = Math.max(1, Math.ceil(desk.articles.length / PAGE_SIZE));
    const number = Math.min(page, of);
    const passages = desk.articles.reduce((sum, article) => sum + article.passages.length, 0);
    const shown = desk.articles.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE);
    const refused = desks.refused(where).length;
    return plainNotice(
      [
        line('articles.title', { articles: desk.articles.length, passages, desk: desk.version.slice(0, 8) }),
        line('articles.indexed', { ago: { time: desks.indexedAt(where) } }),
        ...shown.map(entry),
        ...(refused > 0 ? [line('articles.refused', { n: refused })] : []),
      ],
      pageControls({ command: 'articles', asker: asker.id, number, of }),
    );
  },
});
