import { defineTask } from '../src/app/command.js';
import { errorNotice, line } from '../src/app/notices.js';
import type { Line, Notice } from '../src/app/reply.js';
import type { RefusedFile, Reindexed } from '../src/app/services.js';

const NAMES_MOST = 10;
const REFUSED_MOST = 15;

const names = (files: readonly string[]): string =>
  files.length <= NAMES_MOST ? files.join(', ') : `${files.slice(0, NAMES_MOST).join(', ')} …`;

const refusedLine = ({ file, line: at, reason }: RefusedFile): Line =>
  at === null
    ? line('reindex.refusedFile', { file, reason })
    : line('reindex.refusedLine', { file, line: at, reason });

const refusedLines = (refused: readonly RefusedFile[]): readonly Line[] =>
  refused.length === 0
    ? []
    : [line('reindex.refused', { n: refused.length }), ...refused.slice(0, REFUSED_MOST).map(refusedLine)];

const done = (result: Extract<Reindexed, { outcome: 'swapped' }>): Notice => {
  const { desk, added, changed, removed, refused, ms } = result;
  const passages = desk.articles.reduce((sum, article) => sum + article.passages.length, 0);
  return {
    kind: 'notice',
    tone: 'done',
    private: true,
    controls: [],
    lines: [
      line('reindex.done', { articles: desk.articles.length, passages, seconds: (ms / 1000).toFixed(1) }),
      line('reindex.added', { n: added.length, names: names(added) }),
      line('reindex.changed', { n: changed.length, names: names(changed) }),
      line('reindex.removed', { n: removed.length, names: names(removed) }),
      ...refusedLines(refused),
    ],
  };
};

const report = (result: Reindexed): Notice => {
  switch (result.outcome) {
    case 'swapped':
      return done(result);
    case 'busy':
      return errorNotice('reindex.busy');
    case 'kept':
      return errorNotice('reindex.kept', { reason: result.reason.replace(/\.$/u, '') });
    case 'empty': {
      const notice = errorNotice('reindex.empty', { folder: result.folder });
      return { ...notice, lines: [...notice.lines, ...refusedLines(result.refused)] };
    }
  }
};

export default defineTask({
  name: 'reindex',
  description: 'reindex.description',
  who: 'moderators',
  where: ['server'],
  slow: true,
  options: {},
  run: async ({ desks }, _args, { where }) => report(await desks.reindex(where)),
});
