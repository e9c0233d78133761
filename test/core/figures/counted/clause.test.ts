import { describe, expect, it } from 'vitest';
import {
  beforeTime,
  chainStart,
  endsClause,
  isPassedOver,
  isVerb,
  verbBefore,
} from '../../../../src/core/figures/counted/clause.js';
import { tokens } from '../support.js';

const wordsTo = (text: string, to: number): string =>
  tokens(text)
    .slice(0, to)
    .map((token) => token.text)
    .join(' ');

describe('the verb of a clause', () => {
  it.each([
    ['The mill owes', 'owes'],
    ['The crew has been paid', 'paid'],
    ['The mayor bought the yard for', 'bought'],
    ['Sales, after falling by', 'falling'],
    ['Sen. Roux raised', 'raised'],
  ])('%s …', (text, verb) => {
    const all = tokens(text);
    expect(all[verbBefore(all, all.length, true)]?.text).toBe(verb);
  });

  it.each([['The mill shut; in'], ['It rained. Nobody'], ['The rise to'], ['Bread sold (in']])(
    '%s … has none',
    (text) => {
      const all = tokens(text);
      expect(verbBefore(all, all.length, true)).toBe(-1);
    },
  );

  it('begins where its auxiliaries begin, or the pronoun before them', () => {
    const all = tokens('The mill that has not been expected to rise');
    expect(wordsTo(all.map(({ text }) => text).join(' '), chainStart(all, all.length - 1))).toBe('The mill');
  });

  it('is no noun behind an article', () => {
    const all = tokens('the cut was deep');
    expect([isVerb(all, 1, true), isVerb(all, 2, true)]).toEqual([false, true]);
  });
});

describe('the end of a clause', () => {
  it('is no full stop of a short form', () => {
    const all = tokens('Braun Inc. of Oslo and Sen. Roux met. They ate');
    const stops = all.flatMap(({ text }, at) => (text === '.' ? [endsClause(all, at)] : []));
    expect(stops).toEqual([false, false, true]);
  });
});

describe('phrases of time at the end', () => {
  it.each([
    ['revenue during the third quarter', 'revenue'],
    ['sales last year', 'sales'],
    ['bread on Friday', 'bread'],
    ['the yard in #', 'the yard'],
    ['bread in Oslo last week', 'bread in Oslo'],
    ['fees since # last year', 'fees'],
    ['one year', 'one year'],
    ['ships of #', 'ships of #'],
    ['', ''],
  ])('%s', (text, before) => {
    const all = tokens(text);
    expect(wordsTo(text, beforeTime(all, all.length))).toBe(before);
  });
});

describe('what is passed over', () => {
  it('is every word but one of a noun phrase', () => {
    const all = tokens('slowly the mill of bread sold');
    expect(all.map((_, at) => isPassedOver(all, at))).toEqual([true, true, false, true, false, true]);
  });
});
