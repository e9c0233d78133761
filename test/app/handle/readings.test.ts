import { beforeAll, describe, expect, it } from 'vitest';
import { ferry, harbour } from '../../support/articles.js';
import { servicesOver } from '../../support/services.js';
import { asAnswer, asking, ben, buttonOf, keysOf, labelsOf, mod, selectOf } from './asking.js';

let by: ReturnType<typeof asking>;

beforeAll(async () => {
  by = asking(await servicesOver([harbour, ferry]));
});

const suggested = (select: ReturnType<typeof selectOf>) =>
  select.options.map(({ label }) => label.values?.text);

describe('“Not what I asked”', () => {
  it('offers other readings of the question, privately', async () => {
    const reply = await by.slash('ask', { question: 'what did Lopes say' });
    const other = await by.press(buttonOf(reply, 'button.readings'));
    expect(other).toMatchObject({ kind: 'notice', private: true });
    expect(keysOf(other)).toEqual(['readings.title', 'readings.others']);
    expect(suggested(selectOf(other))[0]).toEqual({
      suggestions: [{ command: 'who', args: { name: 'Ana Lopes' } }],
    });
  });

  it('shows what is chosen in the place of the choice, and it can be shared', async () => {
    const reply = await by.slash('ask', { question: 'what did Lopes say' });
    const select = selectOf(await by.press(buttonOf(reply, 'button.readings')));
    const chosen = asAnswer(await by.choose(select.id, select.options[0]?.value ?? ''));
    expect(chosen).toMatchObject({ private: true, update: true, answer: { card: { name: 'Ana Lopes' } } });
    expect(labelsOf(chosen)).toContain('button.share');
  });

  it('reads on from what the answer shows where the question is forgotten', async () => {
    const reply = await by.slash('who', { name: 'Ana Lopes' });
    await by.slash('ask', { question: 'who designed the bridge' });
    const select = selectOf(await by.press(buttonOf(reply, 'button.readings')));
    expect(suggested(select)[0]).toEqual({ suggestions: [{ command: 'quote', args: { by: 'Ana Lopes' } }] });
  });

  it('says so where the articles have nothing near', async () => {
    const reply = await by.slash('ask', { question: 'zzz qqq' });
    const other = await by.press(buttonOf(reply, 'button.readings'));
    expect(keysOf(other)).toEqual(['readings.none']);
    expect(labelsOf(other)).toEqual([]);
  });

  it('belongs to the asker and to moderators, who learn nothing of the question', async () => {
    const reply = await by.slash('ask', { question: 'what did Lopes say' });
    const id = buttonOf(reply, 'button.readings');
    expect(keysOf(await by.press(id, { asker: ben }))).toEqual(['error.notYours']);
    const other = await by.press(id, { asker: mod });
    expect(['readings.title', 'readings.none']).toContain(keysOf(other)[0]);
  });
});
