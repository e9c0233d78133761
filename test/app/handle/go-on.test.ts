import { beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../../../src/app/services.js';
import { decodeState, STATE_MOST } from '../../../src/app/state.js';
import { ferry, harbour } from '../../support/articles.js';
import { servicesOver } from '../../support/services.js';
import { ana, asAnswer, asking, ben, buttonOf, keysOf, labelsOf, mod, optionOf, selectOf } from './asking.js';

let services: Services;
let by: ReturnType<typeof asking>;

beforeAll(async () => {
  services = await servicesOver([harbour, ferry]);
  by = asking(services);
});

const QUESTION = { question: 'who designed the bridge' };

describe('the controls of an answer', () => {
  it('begin with those for reading on', async () => {
    expect(labelsOf(await by.slash('ask', QUESTION))).toEqual([
      'button.context',
      'button.previous',
      'button.page',
      'button.next',
      'button.read',
      'button.followUp',
      'button.readings',
      'button.dismiss',
      'goOn.choose',
    ]);
  });

  it('of a person open the quotes and all mentions', async () => {
    expect(labelsOf(await by.slash('who', { name: 'Ana Lopes' }))).toEqual(
      expect.arrayContaining(['button.quotes', 'button.mentions']),
    );
  });

  it('where one writes anyway have no button to write', async () => {
    const labels = labelsOf(await by.say('who designed the bridge'));
    expect(labels).not.toContain('button.followUp');
    expect(labels).toContain('button.readings');
  });

  it('that turn a page keep whether there is a button to write', async () => {
    for (const [reply, hasButton] of [
      [await by.slash('ask', { question: 'bridge harbour' }), true],
      [await by.say('bridge harbour'), false],
    ] as const) {
      const turned = await by.press(buttonOf(reply, 'button.next'));
      expect(labelsOf(turned).includes('button.followUp')).toBe(hasButton);
    }
  });

  it('of a private answer share instead of dismissing', async () => {
    const labels = labelsOf(await by.slash('ask', { ...QUESTION, private: true }));
    expect(labels).toContain('button.share');
    expect(labels).not.toContain('button.dismiss');
  });

  it('of silence still offer other readings', async () => {
    expect(labelsOf(await by.slash('ask', { question: 'how much did the violin cost' }))).toEqual([
      'button.followUp',
      'button.readings',
      'button.dismiss',
    ]);
  });

  it('carry no word of the question and fit a custom_id', async () => {
    const reply = asAnswer(await by.slash('ask', { question: 'who designed the extraordinary bridge' }));
    for (const control of reply.controls) {
      if (control.kind === 'link') continue;
      const values = control.kind === 'select' ? control.options.map(({ value }) => value) : [];
      for (const text of [control.id, ...values]) {
        expect(text.length).toBeLessThanOrEqual(STATE_MOST);
        expect(text).not.toMatch(/designed|extraordinary|bridge/u);
      }
    }
  });
});

describe('going on', () => {
  it('to all mentions shows every paragraph that names the person, in pages', async () => {
    const who = await by.slash('who', { name: 'Ana Lopes' });
    const all = asAnswer(await by.press(buttonOf(who, 'button.mentions')));
    expect(all.private).toBe(true);
    expect(all.answer.excerpts.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
    expect(labelsOf(all)).not.toContain('button.mentions');
    expect(asAnswer(await by.press(buttonOf(all, 'button.quotes'))).answer.card.kind).toBe('quotations');
    const shared = asAnswer(await by.press(buttonOf(all, 'button.share')));
    expect([shared.private, shared.answer.excerpts.length]).toEqual([false, 2]);
    expect((await by.press(buttonOf(all, 'button.context'))).kind).toBe('context');
  });

  it('from an excerpt to who is named in it and to what they say', async () => {
    const select = selectOf(await by.slash('ask', QUESTION));
    const who = asAnswer(await by.choose(select.id, optionOf(select, 'goOn.who', 'Jan Novák')));
    expect(who).toMatchObject({ private: true, answer: { card: { kind: 'person', name: 'Jan Novák' } } });
    expect(who.update).toBeUndefined();
    const said = asAnswer(await by.choose(select.id, optionOf(select, 'goOn.quotes', 'Jan Novák')));
    expect(said.answer.card).toMatchObject({ kind: 'quotations', speaker: 'Jan Novák' });
  });

  it('to what else the article holds', async () => {
    const select = selectOf(await by.slash('ask', QUESTION));
    const said = asAnswer(await by.choose(select.id, optionOf(select, 'goOn.articleQuotes')));
    expect(said.answer.card.kind).toBe('quotations');
    const counted = asAnswer(await by.choose(select.id, optionOf(select, 'goOn.articleFigures')));
    expect(counted.answer.card.kind).toBe('figures');
    const other = selectOf(counted).options.map(({ label }) => label.key);
    expect(other).toContain('goOn.articleQuotes');
    expect(other).not.toContain('goOn.articleFigures');
  });

  it('from a list of people to one of them, and to a source where it is named or quoted', async () => {
    const select = selectOf(await by.slash('who'));
    expect(select.label.key).toBe('goOn.choosePerson');
    const who = asAnswer(await by.choose(select.id, optionOf(select, 'choice.text', 'Olu Adeyemi')));
    expect(who.answer.card).toMatchObject({ kind: 'person', name: 'Olu Adeyemi' });
    for (const { value } of select.options)
      expect(['answer', 'context']).toContain((await by.choose(select.id, value)).kind);
  });

  it('from a figure to its paragraph', async () => {
    const select = selectOf(await by.slash('troops', { about: 'cars' }));
    const context = await by.choose(select.id, optionOf(select, 'goOn.paragraph', '2,000'));
    expect(context.kind === 'context' && context.excerpts.map(({ paragraph }) => paragraph)).toEqual([
      2, 3, 4,
    ]);
  });

  it('from quotations to their speaker', async () => {
    const select = selectOf(await by.slash('quote', { by: 'Olu Adeyemi' }));
    const who = asAnswer(await by.choose(select.id, optionOf(select, 'goOn.who', 'Olu Adeyemi')));
    expect(who.answer.card).toMatchObject({ kind: 'person', name: 'Olu Adeyemi' });
  });

  it('belongs to the asker and to moderators, and to these articles', async () => {
    const select = selectOf(await by.slash('ask', QUESTION));
    const value = optionOf(select, 'goOn.who', 'Jan Novák');
    expect(keysOf(await by.choose(select.id, value, { asker: ben }))).toEqual(['error.notYours']);
    expect((await by.choose(select.id, value, { asker: mod })).kind).toBe('answer');
    const state = decodeState(select.id);
    const other = select.id.replace(state?.kind === 'answer' ? state.desk : '', '00000000');
    expect(keysOf(await by.choose(other, value))).toEqual(['error.changed']);
  });

  it('with a made-up value opens nothing', async () => {
    const select = selectOf(await by.slash('ask', QUESTION));
    for (const value of ['', 'made-up'])
      expect(keysOf(await by.choose(select.id, value))).toEqual(['error.oldButton']);
    for (const value of ['owf.p99', 'oqf.r99', 'c.zz-0-5'])
      expect(keysOf(await by.choose(select.id, value))).toEqual(['error.changed']);
  });

  it('becomes the turn that the next words go on from', async () => {
    const who = await by.slash('who', { name: 'Ana Lopes' });
    const all = asAnswer(await by.press(buttonOf(who, 'button.quotes')));
    const last = services.conversations.lastTurn({
      asker: ana,
      where: { kind: 'server', server: '10', channel: '20' },
    });
    expect(last).toMatchObject({ private: true });
    expect(last?.answer.excerpts).toEqual(all.answer.excerpts);
  });
});

describe('Dismiss', () => {
  it('takes a public answer away, for its asker and for moderators', async () => {
    const id = buttonOf(await by.slash('ask', QUESTION), 'button.dismiss');
    expect(await by.press(id)).toEqual({ kind: 'dismissed' });
    expect(await by.press(id, { asker: mod })).toEqual({ kind: 'dismissed' });
    expect(keysOf(await by.press(id, { asker: ben }))).toEqual(['error.notYours']);
  });

  it('works when the articles changed', async () => {
    const id = buttonOf(await by.slash('ask', QUESTION), 'button.dismiss');
    const other = asking(await servicesOver([ferry]));
    expect(await other.press(id)).toEqual({ kind: 'dismissed' });
  });
});
