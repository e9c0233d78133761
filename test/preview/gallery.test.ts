import { beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../../src/app/services.js';
import { readArticles } from '../../src/library/index.js';
import { createAttachments } from '../../src/preview/attachments.js';
import { drawGallery } from '../../src/preview/gallery/index.js';
import { type Specimen, specimensOf } from '../../src/preview/gallery/specimens.js';
import { textsFor } from '../../src/texts/index.js';
import { servicesOver } from '../support/services.js';

const texts = textsFor('en');
let services: Services;
let specimens: ReadonlyMap<string, Specimen>;

beforeAll(async () => {
  services = await servicesOver((await readArticles('seeds')).articles);
  specimens = new Map((await specimensOf(services, texts)).map((specimen) => [specimen.id, specimen]));
});

const answerOf = (id: string) => {
  const reply = specimens.get(id)?.reply;
  if (reply?.kind !== 'answer') throw new Error(`${id} is ${JSON.stringify(reply)}`);
  return reply.answer;
};

describe('the gallery of the seeds', () => {
  it('has every card that the bot can show', () => {
    expect([...specimens.keys()]).toEqual([
      'found',
      'perhaps',
      'silent',
      'person',
      'people',
      'figures',
      'plot',
      'quotations',
      'unclear',
      'unnamed',
      'context',
      'notice',
      'error',
      'refused',
      'file',
      'form',
      'mentions',
      'article',
      'readings',
      'follow-up',
      'greeting',
      'find',
      'hostile',
    ]);
    expect([...specimens.values()].filter(({ reply }) => reply === null)).toEqual([]);
  });

  it('shows each for what it is', () => {
    expect(['found', 'perhaps', 'silent'].map((id) => answerOf(id).outcome)).toEqual([
      'found',
      'perhaps',
      'silent',
    ]);
    expect(
      ['person', 'people', 'figures', 'quotations', 'unclear', 'unnamed'].map((id) => answerOf(id).card.kind),
    ).toEqual(['person', 'people', 'figures', 'quotations', 'quotations', 'quotations']);
    expect(answerOf('silent').nearest.length).toBeGreaterThan(0);
    expect(answerOf('unclear').excerpts[0]?.speaker?.certainty).toBe('unclear');
    expect(answerOf('unnamed').card).toMatchObject({ unnamed: true });
    const { card } = answerOf('figures');
    expect(card.kind === 'figures' && card.entries.some(({ disputedBy }) => disputedBy !== null)).toBe(true);
  });

  it('changes nothing: its re-index is played', () => {
    expect(services.desks.refused({ kind: 'dm', channel: 'x' })).toEqual([]);
  });
});

describe('the gallery without articles', () => {
  it('says which cards there are not, and shows the rest', async () => {
    const empty = await servicesOver([]);
    const page = String(
      await drawGallery({ services: empty, texts, attachments: createAttachments(() => 'x') }),
    );
    expect(page).toContain('The articles at hand give no such card.');
    expect(page).toContain('There is no command /nonsense');
    expect(page).not.toMatch(/<script>alert|<img src=x/u);
  });
});
