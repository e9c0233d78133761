import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/core/article/index.js';
import { harbour } from '../support/articles.js';
import { type Bench, complaints, startBench } from './bench.js';

const SENTENCES = ['gate', 'mast', 'rope', 'sail', 'deck', 'hull', 'keel', 'oar'].map(
  (part, index) => `“We mended the ${part} in ${index + 2} weeks,” the shipwright Ida Brandt said.`,
);
const shipyard = parseArticle(SENTENCES.join('\n'), { id: 'shipyard', title: 'The yard' });

describe('buttons', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({ articles: [harbour, shipyard] });
  });
  afterAll(async () => {
    expect(bench.discord.journal.refusals).toEqual([]);
    expect(complaints(bench.logged)).toEqual([]);
    await bench.stop();
  });

  const quotes = async (where = {}) => {
    const seen = await bench.discord.slash('quote', { by: 'Ida Brandt' }, where);
    return seen.message;
  };

  it('▶ edits the message and keeps it public', async () => {
    const message = await quotes();
    expect(message?.text).toContain('the gate');
    const turned = await bench.discord.button(message, '▶');
    expect(turned).toMatchObject({ kind: 'update', ephemeral: false });
    expect(turned.message?.id).toBe(message?.id);
    expect(turned.message?.text).toContain('the sail');
    const back = await bench.discord.button(turned.message, '◀');
    expect(back.message?.text).toContain('the gate');
  });

  it('▶ under a private answer keeps it private', async () => {
    const seen = await bench.discord.slash('quote', { by: 'Ida Brandt', private: true });
    const turned = await bench.discord.button(seen.message, '▶');
    expect(turned).toMatchObject({ kind: 'update', ephemeral: true });
  });

  it('“Context” is a new private reply', async () => {
    const message = await quotes();
    const context = await bench.discord.button(message, 'Context');
    expect(context).toMatchObject({ kind: 'message', ephemeral: true });
    expect(context.message?.id).not.toBe(message?.id);
    expect(context.message?.text).toContain('the mast');
  });

  it('“Show to everyone” is a new public reply', async () => {
    const seen = await bench.discord.slash('quote', { by: 'Ida Brandt', private: true });
    const shared = await bench.discord.button(seen.message, 'Show to everyone');
    expect(shared).toMatchObject({ kind: 'message', ephemeral: false });
    expect(shared.message?.text).toContain('the gate');
    expect(shared.message?.buttons.map(({ label }) => label)).not.toContain('Show to everyone');
  });

  it('“Quotes” on a person opens the quotations', async () => {
    const who = await bench.discord.slash('who', { name: 'Ida Brandt' });
    const opened = await bench.discord.button(who.message, 'Quotes');
    expect(opened.message?.text).toContain('We mended the gate');
  });

  it('somebody else is told to ask, and the answer stays', async () => {
    const message = await quotes({ as: 'ana' });
    const pressed = await bench.discord.button(message, '▶', { as: 'ben' });
    expect(pressed).toMatchObject({ kind: 'message', ephemeral: true });
    expect(pressed.message?.text).toContain('Only the person who asked');
    expect(bench.discord.message(message?.id ?? '')?.edits).toBe(0);
  });

  it('a moderator may turn the pages of others', async () => {
    const message = await quotes({ as: 'ana' });
    expect((await bench.discord.button(message, '▶', { as: 'mod' })).kind).toBe('update');
  });

  it('work in a direct message', async () => {
    const message = await quotes({ as: 'ana', dm: true });
    expect((await bench.discord.button(message, '▶')).kind).toBe('update');
    expect((await bench.discord.button(message, 'Context')).kind).toBe('message');
  });

  it('under a mention’s answer edit it in its own shape', async () => {
    const { answers } = await bench.discord.mention('What did Ida Brandt say?');
    const turned = await bench.discord.button(answers[0] ?? null, '▶', { as: 'ana' });
    expect(turned.kind).toBe('update');
    expect(turned.message?.payload.flags ?? 0).toBe(0);
    expect(turned.message?.text).toContain('the sail');
    expect(turned.message?.text).not.toContain('the gate');
  });

  it('“Dismiss” takes the answer away, for its asker', async () => {
    const message = await quotes({ as: 'ana' });
    const others = await bench.discord.button(message, 'Dismiss', { as: 'ben' });
    expect(others).toMatchObject({ kind: 'message', ephemeral: true });
    expect(bench.discord.message(message?.id ?? '')).not.toBeNull();
    const seen = await bench.discord.button(message, 'Dismiss', { as: 'ana' });
    expect(seen).toMatchObject({ kind: 'acknowledged', refused: [] });
    expect(await bench.discord.until(() => bench.discord.message(message?.id ?? '') === null)).toBe(true);
  });

  it('“Dismiss” takes an answer to a mention and one in a direct message away, for a moderator too', async () => {
    const { answers } = await bench.discord.mention('What did Ida Brandt say?', { as: 'ana' });
    await bench.discord.button(answers[0] ?? null, 'Dismiss', { as: 'mod' });
    const direct = await quotes({ as: 'ana', dm: true });
    await bench.discord.button(direct, 'Dismiss');
    const ids = [answers[0]?.id ?? '', direct?.id ?? ''];
    expect(await bench.discord.until(() => ids.every((id) => bench.discord.message(id) === null))).toBe(true);
  });

  it('a select opens what is chosen, privately', async () => {
    const message = await quotes({ as: 'ana' });
    const [select] = message?.selects ?? [];
    const chosen = await bench.discord.select(message, select?.customId ?? '', [select?.options[0] ?? ''], {
      as: 'ana',
    });
    expect(chosen).toMatchObject({ kind: 'message', ephemeral: true });
    expect(chosen.message?.text).toContain('Ida Brandt');
    const others = await bench.discord.select(message, select?.customId ?? '', [select?.options[0] ?? ''], {
      as: 'ben',
    });
    expect(others.message?.text).toContain('Only the person who asked');
  });

  it('“Not what I asked” offers other readings, and shows the chosen one in their place', async () => {
    const message = await quotes({ as: 'ana' });
    const offered = await bench.discord.button(message, 'Not what I asked', { as: 'ana' });
    expect(offered).toMatchObject({ kind: 'message', ephemeral: true });
    const [select] = offered.message?.selects ?? [];
    const chosen = await bench.discord.select(offered.message, select?.customId ?? '', [
      select?.options[0] ?? '',
    ]);
    expect(chosen).toMatchObject({ kind: 'update', ephemeral: true });
    expect(chosen.message?.id).toBe(offered.message?.id);
    expect(chosen.message?.text).toContain('Ida Brandt');
  });

  it('“All mentions” shows the paragraphs that name somebody, page by page', async () => {
    const who = await bench.discord.slash('who', { name: 'Ida Brandt' });
    const all = await bench.discord.button(who.message, 'All mentions');
    expect(all).toMatchObject({ kind: 'message', ephemeral: true });
    expect(all.message?.text).toContain('the gate');
    const turned = await bench.discord.button(all.message, '▶');
    expect(turned).toMatchObject({ kind: 'update', ephemeral: true });
    expect(turned.message?.text).toContain('the sail');
  });

  it('of an older version say that the question must be asked again', async () => {
    const message = await quotes();
    const wrong = message?.buttons.find(({ label }) => label === '▶');
    const payload = message?.payload as unknown as { components: { components: unknown[] }[] };
    const change = (part: unknown): void => {
      const component = part as { custom_id?: string; components?: unknown[] };
      if (component.custom_id === wrong?.customId) component.custom_id = 'from another version';
      for (const inner of component.components ?? []) change(inner);
    };
    for (const part of payload.components) change(part);
    const pressed = await bench.discord.button(message, 'from another version');
    expect(pressed.message?.text).toContain('older version');
  });
});
