import { beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../../src/app/services.js';
import { complete } from '../../src/preview/complete.js';
import type { Typed } from '../../src/preview/protocol.js';
import { textsFor } from '../../src/texts/index.js';
import { ferry, harbour } from '../support/articles.js';
import { servicesOver } from '../support/services.js';

let services: Services;

beforeAll(async () => {
  services = await servicesOver([harbour, ferry]);
});

const at = (text: string, more: Partial<Typed> = {}) =>
  complete({
    typed: { asker: 'p1', in: 'talks', as: 'member', text, ...more },
    services,
    texts: textsFor('en'),
    trusted: true,
  });

const labels = async (text: string, more: Partial<Typed> = {}) =>
  (await at(text, more)).items.map(({ label }) => label);

describe('while a line is typed', () => {
  it('commands are offered by their beginning, the first to be taken at once', async () => {
    expect(await at('/a')).toEqual({
      title: 'Commands',
      eager: true,
      items: [
        { label: '/about', detail: 'What this bot is, and what it is not', line: '/about ' },
        { label: '/articles', detail: 'The articles that answers come from', line: '/articles ' },
        { label: '/ask', detail: 'Ask the articles a question', line: '/ask ' },
      ],
    });
  });

  it('a moderator’s command is offered to moderators, and never in a direct message', async () => {
    expect(await labels('/re')).toEqual([]);
    expect(await labels('/re', { as: 'moderator' })).toEqual(['/reindex']);
    expect(await labels('/re', { as: 'moderator', in: 'dm' })).toEqual([]);
  });

  it('a whole command name offers its options, so that Enter can send it', async () => {
    const { eager, items, title } = await at('/ask');
    expect([eager, title]).toEqual([false, '/ask — Ask the articles a question']);
    expect(items).toEqual([
      { label: 'question:', detail: 'What do you want to know? (needed)', line: '/ask question:' },
      { label: 'private:', detail: 'Show the answer only to me', line: '/ask private:' },
    ]);
  });

  it('options that stand there are not offered again', async () => {
    expect(await labels('/quote by:Olu Adeyemi ')).toEqual(['about:', 'private:']);
  });

  it('the beginning of an option’s name is completed', async () => {
    const { items } = await at('/quote pri');
    expect(items.find(({ label }) => label === 'private:')?.line).toBe('/quote private:');
  });

  it('values are offered for the option at the end, as the whole line that they make', async () => {
    expect(await at('/quote by:ade')).toEqual({
      title: 'by — Who said it',
      eager: false,
      items: [{ label: 'Olu Adeyemi', detail: '', line: '/quote by:Olu Adeyemi ' }],
    });
  });

  it('values are offered for text without a name', async () => {
    expect((await at('/who lop')).items[0]).toEqual({
      label: 'Ana Lopes',
      detail: 'name',
      line: '/who name:Ana Lopes ',
    });
  });

  it('yes or no is offered where an option takes nothing else', async () => {
    expect((await at('/who name:Ana private:')).items.map(({ line }) => line)).toEqual([
      '/who name:Ana private:true ',
      '/who name:Ana private:false ',
    ]);
  });

  it('nothing is offered for a question in plain words, nor for a command that there is not', async () => {
    expect(await labels('who is Ana Lopes')).toEqual([]);
    expect(await labels('/nonsense ')).toEqual([]);
    expect(await labels('/help ')).toEqual([]);
  });
});
