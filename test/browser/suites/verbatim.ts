import { describe, expect, it } from 'vitest';
import { createAttachments } from '../../../src/preview/attachments.js';
import { drawReply } from '../../../src/preview/draw.js';
import { textsFor } from '../../../src/texts/index.js';
import type { Bench } from '../bench.js';
import type { At } from './at.js';

type Pair = { readonly id: string; readonly html: string; readonly source: string };

/** Every passage of the articles, drawn on both surfaces beside its source. */
const pairs = ({ services }: Bench): readonly Pair[] => {
  const desk = services.desks.deskFor({ kind: 'dm', channel: 'dm' });
  const drawing = { texts: textsFor('en'), attachments: createAttachments(() => 'x'), now: 0 };
  return desk.articles.flatMap(({ number, article, passages }) =>
    passages.flatMap(({ start, end }) => {
      const excerpt = desk.excerptAt({ article: number, start, end });
      if (excerpt === null) throw new Error(`${article.id} has no excerpt at ${start}`);
      const reply = { kind: 'context', excerpts: [excerpt], private: true, controls: [] } as const;
      return (['interaction', 'message'] as const).map((surface): Pair => {
        const drawn = drawReply(reply, surface, drawing);
        return {
          id: `${article.id} ${start}–${end} ${surface}`,
          html: drawn?.kind === 'message' ? drawn.html : '',
          source: article.text.slice(start, end),
        };
      });
    }),
  );
};

export const verbatim = ({ bench }: At): void => {
  describe('an excerpt', () => {
    it('reads in the browser as it stands in the article, for every passage of the seeds', async () => {
      const tab = await bench().open();
      const all = pairs(bench());
      expect(all.length).toBeGreaterThan(100);
      const different = await tab.page.evaluate((drawn) => {
        const log = document.querySelector('.log:not([hidden]) .messages');
        return drawn.flatMap(({ id, html, source }) => {
          const entry = document.createElement('li');
          entry.className = 'entry';
          entry.innerHTML = `<div class="said">${html}</div>`;
          log?.append(entry);
          const quotes = [...entry.querySelectorAll('blockquote')];
          const [quote] = quotes;
          const shown = quote?.textContent;
          const seen = quote?.innerText;
          entry.remove();
          return quotes.length === 1 && shown === source && seen === source
            ? []
            : [`${id}: ${JSON.stringify([source, shown, seen])}`];
        });
      }, all);
      expect(different).toEqual([]);
      await tab.close();
    });
  });
};
