import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/core/question/index.js';
import { ISLAND } from '../answer/parts-of.js';

const parts = await ISLAND;
const read = (question: string) => readQuestion(question, parts);
const texts = (question: string, spans: readonly { readonly start: number; readonly end: number }[]) =>
  spans.map(({ start, end }) => question.slice(start, end));

describe('the command that a question amounts to', () => {
  it.each([
    ['who is Halvorsen', 'who'],
    ['how many volunteers carried glass', 'troops'],
    ['what did Halvorsen say', 'quote'],
    ['who said the lamp is brighter than ever', 'quote'],
    ['why was the road closed', 'ask'],
    ['lamp repair', 'ask'],
  ])('%s → %s', (question, command) => {
    expect(read(question).command).toBe(command);
  });

  it('is the one that was used', () => {
    expect(readQuestion('lamp repair', parts, 'troops')).toMatchObject({ command: 'troops', kind: 'amount' });
    expect(readQuestion('lamp repair', parts, 'who')).toMatchObject({ command: 'who', kind: 'person' });
  });
});

describe('the asked speaker', () => {
  it('is a person whom the articles know, by any part of the name', () => {
    const { speaker, topic, kind } = read('what did halvorsen say about the lamp?');
    expect(speaker?.people.map((number) => parts.people[number]?.name)).toEqual(['Ingrid Halvorsen']);
    expect([kind, topic?.text]).toEqual(['words', 'the lamp']);
  });

  it('may be misspelt by a letter', () => {
    const { speaker } = read('what did halversen say about the lamp?');
    expect(speaker?.people.map((number) => parts.people[number]?.name)).toEqual(['Ingrid Halvorsen']);
  });

  it('may be named by an office', () => {
    const { speaker } = read('what did the education minister say about schools?');
    expect(speaker?.people.map((number) => parts.people[number]?.name)).toEqual(['Karin Dahl']);
    expect(speaker?.names).toEqual([]);
  });

  it('may be an unnamed source', () => {
    const { speaker } = read('what did the harbour official say?');
    expect(speaker?.sources.map((number) => parts.sources[number]?.text)).toEqual(['A harbour official']);
  });

  it('may be nobody whom the articles know', () => {
    expect(read('what did Quirinus say about the lamp?').speaker).toMatchObject({
      names: ['quirinus'],
      people: [],
      sources: [],
    });
  });

  it('is no speaker where common words stand in its place', () => {
    expect(read('what does the storm mean to say').speaker?.people ?? []).toEqual([]);
    expect(read('when did halvorsen say the lamp broke').speaker).toBeNull();
  });

  it('is not a thing that calls at a place, although a name stands in its words', () => {
    expect(read('does the ferry from Skarn call at Melby').speaker).toBeNull();
  });

  it('leaves the words that are looked up, and the words around it too', () => {
    const question = 'what did halvorsen say about the lamp?';
    const { without } = read(question);
    expect(texts(question, without)).toEqual(['halvorsen say about ']);
    expect(parts.index.query(question, without).terms.map(({ word }) => word)).toEqual(['lamp']);
  });

  it('may have more words between the name and the word for words', () => {
    const { speaker, topic } = read('ingrid halvorsen storm statement on the lamp');
    expect([speaker?.text, topic?.text]).toEqual(['ingrid halvorsen', 'storm statement on the lamp']);
  });

  it('stands before what was spoken of, where it is a person', () => {
    expect(read('halvorsen on the broken lamp')).toMatchObject({
      command: 'quote',
      speaker: { text: 'halvorsen' },
      topic: { text: 'the broken lamp' },
    });
    expect(read('glass on the tower').speaker).toBeNull();
    expect(read('is halvorsen on the ferry').speaker).toBeNull();
  });

  it('opens a question to /quote without any other sign', () => {
    const { speaker, topic } = readQuestion('halvorsen lamp brighter', parts, 'quote');
    expect([speaker?.text, topic?.text]).toEqual(['halvorsen', 'lamp brighter']);
  });
});

describe('what else is read', () => {
  it('is the thing counted, without names before it', () => {
    const question = 'how many Skarn pupils are there';
    const { counted, asks } = read(question);
    expect(texts(question, counted)).toEqual(['pupils']);
    expect(asks?.text).toBe('how many Skarn pupils');
  });

  it.each([
    ['how many boats and sleds were lost', ['boats', 'sleds']],
    ['how many boats, sleds or lamps were lost', ['boats', 'sleds', 'lamps']],
    ['how many boats were lost, and why', ['boats']],
  ])('are all things counted together: %s', (question, counted) => {
    expect(texts(question, read(question).counted)).toEqual(counted);
  });

  it('is the role asked for, with the question word', () => {
    const question = 'who is the captain of the Havfrue?';
    const { roles, asks } = read(question);
    expect(texts(question, roles)).toEqual(['captain']);
    expect(asks?.text).toBe('who is the captain');
  });

  it.each([
    ['how long will the ice last', ['how long', 'last']],
    ['how long did the last repair of the lamp cost them', ['how long']],
    ['how many boats sank according to Wik', ['according to', 'how many']],
    ['number of boats in the harbour', ['number of']],
    ['boats lost, percent', ['percent']],
    ['in which year did the ice come', ['in which year']],
    ['how old is the lamp', ['how old']],
    ['how old is Halvorsen', []],
    ['how tall is the lamp', []],
    ['what did the lamp cost', []],
  ])('are the words that only show what the answer looks like: %s', (question, without) => {
    expect(texts(question, read(question).without)).toEqual(without);
  });

  it('is a phrase that asks for whoever leads', () => {
    const question = 'who is in charge of the harbour';
    const { roles, without } = read(question);
    expect(texts(question, roles)).toEqual(['in charge of']);
    expect(texts(question, without)).toEqual(['in charge of']);
  });

  it('is names: words that the articles write with a capital, or nobody knows and the question does', () => {
    const question = 'does the ferry from skarn to melby call at Quirinus pier';
    expect(texts(question, read(question).names)).toEqual(['skarn', 'melby', 'Quirinus']);
  });

  it('is quoted words and questions about the article itself', () => {
    expect(read('who said "brighter than ever"').quoted).toHaveLength(1);
    expect(read('who wrote this article').credit).toBe('byline');
  });

  it('is the person after “who is”', () => {
    expect(read('who is Tomas Wik?').topic?.text).toBe('Tomas Wik');
  });

  it('is no more than 300 characters', () => {
    expect(read(`lamp ${'x'.repeat(900)}`).text).toHaveLength(300);
  });
});
