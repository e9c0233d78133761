import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Control } from '../../../src/app/reply.js';
import { rowsOf } from '../../../src/render/discord/controls.js';
import { labelShowing } from '../../../src/render/discord/showing.js';
import { textsFor } from '../../../src/texts/index.js';
import { button } from '../samples.js';

const rows = (controls: readonly Control[]) => rowsOf(controls, labelShowing(textsFor('en'), 'en'));

const link = (url: string): Control => ({ kind: 'link', label: { key: 'button.read' }, url });

describe('rowsOf', () => {
  it('puts five buttons into a row, in their order', () => {
    const ids = Array.from({ length: 7 }, (_, index) => `id.${index}`);
    const shown = rows(ids.map(button)).map((row) =>
      row.components.map((one) => ('custom_id' in one ? one.custom_id : '')),
    );
    expect(shown).toEqual([ids.slice(0, 5), ids.slice(5)]);
  });

  it('has no row without controls', () => {
    expect(rows([])).toEqual([]);
  });

  it('leaves out a link that Discord would refuse', () => {
    const refused = [link('ftp://news.example/a'), link(`https://news.example/${'a'.repeat(500)}`)];
    expect(rows(refused)).toEqual([]);
    expect(rows([link('https://news.example/a')])).toHaveLength(1);
  });

  it('fills a label with its values and escapes nothing in it', () => {
    const page: Control = {
      kind: 'button',
      label: { key: 'button.page', values: { n: 2, of: 3 } },
      id: 'x',
      style: 'secondary',
      disabled: true,
    };
    expect(rows([page])[0]?.components[0]).toMatchObject({ label: '2/3', disabled: true });
  });

  it('leaves out options that would have no label, and a select without any', () => {
    const option = (text: string, value: string) => ({
      label: { key: 'choice.text', values: { text } } as const,
      value,
      description: { key: 'choice.text', values: { text } } as const,
    });
    const select = (options: readonly ReturnType<typeof option>[]): Control => ({
      kind: 'select',
      label: { key: 'goOn.choose' },
      id: 's',
      options,
    });
    const shown = rows([select([option(' \u2003', 'a'), option('Ana', 'b')])])[0]?.components[0];
    expect(shown !== undefined && 'options' in shown ? shown.options : null).toEqual([
      { label: 'Ana', value: 'b', description: 'Ana' },
    ]);
    expect(rows([select([option(' ', 'a')]), select([])])).toEqual([]);
  });

  it('gives a select a row of its own, with at most 25 clipped options', () => {
    const options = Array.from({ length: 30 }, (_, index) => ({
      label: { key: 'choice.text', values: { text: 'l'.repeat(120) } } as const,
      value: `${index}`,
      description: { key: 'choice.text', values: { text: 'd'.repeat(120) } } as const,
    }));
    const shown = rows([button('a'), { kind: 'select', label: { key: 'button.quotes' }, id: 's', options }]);
    const select = shown[1]?.components[0];
    expect(select?.type).toBe(ComponentType.StringSelect);
    expect(select !== undefined && 'options' in select ? select.options.length : 0).toBe(25);
    expect(select !== undefined && 'options' in select ? select.options[0] : null).toEqual({
      label: `${'l'.repeat(99)}…`,
      value: '0',
      description: `${'d'.repeat(99)}…`,
    });
  });
});
