import { describe, expect, it } from 'vitest';
import type { Attribution, FigureClass, Speaker } from '../../../src/core/extraction.js';
import { speakerOf, speakerWithin } from '../../../src/core/figures/speaker.js';
import { SILENT } from './support.js';

const UNKNOWN: Speaker = {
  start: 0,
  end: 9,
  paragraph: 1,
  text: '',
  kind: 'source',
  person: null,
  certainty: 'certain',
  resolved: null,
};

/** The speaker's words after asking who says `words`, where `who` speaks for the whole sentence. */
const saidBy = (text: string, who: string, words: string): string | null => {
  const start = text.indexOf(who);
  const speaker: Speaker = {
    start,
    end: start + who.length,
    paragraph: 1,
    text: who,
    kind: 'source',
    person: null,
    certainty: 'certain',
    resolved: null,
  };
  const at = text.indexOf(words);
  const span = { start: at, end: at + words.length };
  return speakerWithin(text, speaker, { start: 0, end: text.length }, span)?.text ?? null;
};

describe('who says the words of a sentence', () => {
  it('is the sentence’s speaker', () => {
    expect(saidBy('Two envoys said the port has 30 cranes.', 'Two envoys', '30')).toBe('Two envoys');
    expect(saidBy('The port has 30 cranes, two envoys said.', 'two envoys', '30')).toBe('two envoys');
  });

  it('is nobody behind the clause in which the speaker speaks', () => {
    const text = 'As two envoys said the port is shut, the plan looks to hire 30 cranes.';
    expect(saidBy(text, 'two envoys', '30')).toBeNull();
    expect(saidBy(text, 'two envoys', 'port')).toBe('two envoys');
  });

  it('is nobody behind or before a semicolon, where another may speak, but for quoted words', () => {
    const text = 'The Gull counted 18 boats; The Heron wrote of about 15; The Stork gave 17.';
    expect(['18', '15', '17'].map((words) => saidBy(text, 'The Heron', words))).toEqual([
      null,
      'The Heron',
      null,
    ]);
    expect(saidBy('“We have 30 cranes; we need 50,” the mayor said.', 'the mayor', '30')).toBe('the mayor');
  });

  it('is the speaker where a comma only parts the speaker’s own clause', () => {
    const text = 'After lunch, two envoys said, the port would hire 30 cranes.';
    expect(saidBy('As the rain stopped, two envoys said the port has 30 cranes.', 'two envoys', '30')).toBe(
      'two envoys',
    );
    expect(saidBy(text, 'two envoys', '30')).toBe('two envoys');
  });

  it('is nobody where nobody speaks', () => {
    expect(
      speakerWithin('The port has 30 cranes.', null, { start: 0, end: 23 }, { start: 13, end: 15 }),
    ).toBeNull();
  });
});

describe('who gives a figure', () => {
  const named: Speaker = { ...UNKNOWN, text: 'Officials' };
  const said: Speaker = { ...UNKNOWN, text: 'The paper' };
  const attribution = { ...SILENT, speakerAt: () => said, holderAt: () => named };
  const text = 'Officials count on 40 ships by the first of May, the paper said.';
  const given = (kind: FigureClass, by: Attribution = attribution) =>
    speakerOf(text, by, { start: 0, end: text.length }, { start: 19, end: 21, class: kind })?.text;

  it('is who names an amount, before who reports it', () => {
    expect([given('amount'), given('vague')]).toEqual(['Officials', 'Officials']);
  });

  it('is who reports it where nobody else names it, and of what is no amount', () => {
    expect(given('amount', { ...attribution, holderAt: () => null })).toBe('The paper');
    expect(given('date')).toBe('The paper');
  });
});
