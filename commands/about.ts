import { defineTask } from '../src/app/command.js';
import { line, plainNotice } from '../src/app/notices.js';

export default defineTask({
  name: 'about',
  description: 'about.description',
  who: 'everyone',
  where: ['server', 'dm'],
  options: {},
  run: async ({ desks, settings }, _args, { where }) => {
    const desk = desks.deskFor(where);
    const passages = desk.articles.reduce((sum, article) => sum + article.passages.length, 0);
    return plainNotice([
      line('about.what'),
      line('about.not'),
      line('about.articles', { articles: desk.articles.length, passages }),
      line('about.version', { version: settings.version, desk: desk.version.slice(0, 8) }),
    ]);
  },
});
