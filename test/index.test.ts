import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import * as verbatim from '../src/index.js';

describe('the library interface', () => {
  it('is these functions and errors', () => {
    expect(Object.keys(verbatim).sort()).toEqual([
      'ArticleError',
      'LibraryError',
      'createDesk',
      'extract',
      'parseArticle',
      'readArticles',
    ]);
  });

  it('answers from an article to an excerpt of it', async () => {
    const article = verbatim.parseArticle('Mayor Ada Holm opened the mill. It has 40 sails.', { id: 'mill' });
    const desk = await verbatim.createDesk([article]);
    const answer = await desk.ask('how many sails has the mill?');
    const [excerpt] = answer.excerpts;
    expect(excerpt?.text).toContain('40 sails');
    expect(excerpt?.text).toBe(article.text.slice(excerpt?.start, excerpt?.end));
    expect(verbatim.extract(article)).toEqual(desk.articles[0]?.extraction);
  });

  it('does nothing when it is imported', () => {
    const script =
      "await import('./src/index.ts'); const own = ['PipeWrap', 'MessagePort']; " +
      'console.log(JSON.stringify(process.getActiveResourcesInfo().filter((name) => !own.includes(name))))';
    const printed = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
      timeout: 15_000,
    });
    expect(JSON.parse(printed)).toEqual([]);
  });
});
