import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BESIDE_MOST, STATEMENTS_MOST } from '../../../src/core/statements/find.js';
import { createDesk, parseArticle } from '../../../src/index.js';
import { ARTICLES, DESK } from './made.js';

/** The outcome of each statement, with the text of its first excerpt. */
const shown = async (message: string) =>
  (await DESK.find(message)).map(({ outcome, excerpts }) => [outcome, excerpts[0]?.text ?? null]);

/** Each number with those beside it. */
const numbers = async (message: string) =>
  (await DESK.find(message)).flatMap((finding) =>
    finding.numbers.map(({ said, theirs }) => [said, ...theirs.map(({ figure }) => figure.text)]),
  );

describe('what the articles say to a statement', () => {
  it.each([
    [
      'edda lund started the talks in velmar',
      'Harbour Minister Edda Lund opened the talks in Velmar on Monday.',
    ],
    ['nobody asked the crews according to Captain Brandt', '“Nobody asked the crews,” he said.'],
    ['brandt says that nobody asked the crews!!', '“Nobody asked the crews,” he said.'],
    ['the treaty was not signed', 'The treaty stayed unsigned.'],
    ['The US wasn’t invited to the second round', 'The United States was not invited to the second round.'],
    ['the fish market in Brinna has a leaking roof', 'Its roof leaks.'],
    [
      'no wonder that noone asked the crews, acording to Captain Brandt',
      '“Nobody asked the crews,” he said.',
    ],
  ])('is found: %s', async (message, words) => {
    const [[outcome, text] = []] = await shown(message);
    expect(outcome).not.toBe('silent');
    expect(text).toContain(words);
  });

  it.each([
    ['of which no article speaks', 'the opera singer fell off a ladder in the theatre'],
    ['about somebody whom no article names', 'Minister Pell opened the talks in Velmar'],
    ['about another place', 'the talks in Osterby were opened by the minister'],
    ['of somebody, but about something else', 'Edda Lund bought a lighthouse for her grandmother'],
    ['that somebody else said', 'Lund said that nobody asked the crews'],
    ['with a number of something else', 'the ministry ordered 1,200 umbrellas for tourists'],
    ['with nothing but a common name', 'Velmar won the cup on penalties last night'],
  ])('is silence for a statement %s', async (_, message) => {
    expect(await shown(message)).toEqual([['silent', null]]);
  });

  it('goes on with whom the message spoke of before', async () => {
    const found = await DESK.find('Captain Brandt is angry about the plans. He says nobody asked the crews');
    expect(found[1]?.excerpts[0]?.text).toContain('“Nobody asked the crews,” he said.');
  });

  it('answers a question as one', async () => {
    expect(await shown('Who opened the talks in Velmar?')).toEqual([
      ['found', expect.stringContaining('Edda Lund opened the talks')],
    ]);
    expect(await shown('Who painted the talks in Osterby?')).toEqual([['silent', null]]);
  });

  it('is silence without articles', async () => {
    const empty = await createDesk([]);
    expect((await empty.find('Edda Lund opened the talks')).map(({ outcome }) => outcome)).toEqual([
      'silent',
    ]);
  });
});

describe('the statements of a message', () => {
  const MESSAGE =
    'Edda Lund opened the talks in Velmar. The treaty was not signed. Minister Pell flew to Osterby.';

  it('let others run between them', async () => {
    const seen: string[] = [];
    const desk = await createDesk(ARTICLES, {
      pause: () =>
        new Promise((resolve) => {
          setImmediate(() => {
            seen.push('others');
            resolve();
          });
        }),
    });
    seen.length = 0;
    const findings = await desk.find(MESSAGE);
    expect(findings.map(({ outcome }) => outcome)).toEqual(['found', 'found', 'silent']);
    expect(seen.length).toBeGreaterThanOrEqual(findings.length);
  });

  it('are the same whether others run or not', async () => {
    const desk = await createDesk(ARTICLES, { pause: () => new Promise((resolve) => setImmediate(resolve)) });
    expect(await desk.find(MESSAGE)).toEqual(await DESK.find(MESSAGE));
  });

  it('are given up when the pause gives up', async () => {
    const stopped = { now: false };
    const pause = async (): Promise<void> => {
      if (stopped.now) throw new Error('shutting down');
    };
    const desk = await createDesk(ARTICLES, { pause });
    stopped.now = true;
    await expect(desk.find(MESSAGE)).rejects.toThrow('shutting down');
  });
});

describe('a number of a statement', () => {
  it('stands beside what the articles give for the same thing, newest first', async () => {
    expect(await numbers('the guard would need 2,000 soldiers')).toEqual([
      ['2,000 soldiers', '1,200', '900'],
    ]);
  });

  it('is not compared where the articles give just that number', async () => {
    expect(await numbers('the talks in Velmar lasted six hours')).toEqual([]);
    expect(await numbers('Norland pays 30m crowns for the boats')).toEqual([]);
  });

  it('is compared with the one of its own part of the sentence', async () => {
    expect(await numbers('Sudria pays 15m crowns for the boats')).toEqual([
      ['15m crowns for the boats', '12m crowns'],
    ]);
  });

  it('is not compared with a number of something else', async () => {
    expect(await numbers('Edda Lund opened the talks in Velmar with 300 balloons')).toEqual([]);
  });

  it('is compared too with the one in the sentence that “it” goes back to', async () => {
    const desk = await createDesk([
      parseArticle(
        'A loan of £40m for the quay was signed in May. It rests on the profits of frozen cargo and is paid in parts of £8m.',
        { id: 'loan', title: 'A loan' },
      ),
    ]);
    const [finding] = await desk.find('the loan is £70m out of the profits on frozen cargo');
    expect(finding?.numbers[0]?.theirs.map(({ figure }) => figure.text)).toEqual(['£40m', '£8m']);
  });

  it('keeps its own hedge, and shows the articles’ in the excerpt', async () => {
    const [finding] = await DESK.find('a port official said the guard would need at least 900 soldiers');
    expect(finding?.numbers.map(({ said }) => said)).toEqual(['at least 900 soldiers']);
    expect(finding?.numbers[0]?.theirs.some(({ figure }) => figure.change === '<')).toBe(true);
  });
});

describe('the findings of any message', () => {
  const piece = fc.constantFrom(
    ...[
      'Edda Lund',
      ' said ',
      'that ',
      'the guard',
      ' would need ',
      '2,000',
      ' soldiers',
      '. ',
      '\n',
      '> ',
      '**',
      '? ',
      ' 😀 ',
      ', but ',
      'he ',
      'the talks ',
      'in Velmar',
      ' lasted ',
      'six hours',
      '<@1>',
      'https://a.example ',
    ],
  );
  const message = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

  it('are slices of the message and of the articles, in order, within their limits', async () => {
    await fc.assert(
      fc.asyncProperty(message, async (text) => {
        const findings = await DESK.find(text);
        const statements = DESK.statements(text);
        expect(findings.map(({ statement }) => statement)).toEqual(statements.slice(0, STATEMENTS_MOST));
        for (const { statement, outcome, excerpts, numbers: compared } of findings) {
          expect(statement.text).toBe(text.slice(statement.start, statement.end));
          expect(excerpts.length).toBeLessThanOrEqual(BESIDE_MOST);
          expect(excerpts.length === 0).toBe(outcome === 'silent');
          for (const { articleId, start, end, text: shownText } of excerpts)
            expect(ARTICLES.find(({ id }) => id === articleId)?.text.slice(start, end)).toBe(shownText);
          for (const { said, theirs } of compared) {
            expect(statement.text).toContain(said);
            for (const { figure, excerpt } of theirs) {
              const holder = excerpts[excerpt];
              expect(holder !== undefined && holder.start <= figure.start && figure.end <= holder.end).toBe(
                true,
              );
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('of one statement with thousands of numbers come within a moment', async () => {
    const started = performance.now();
    const [finding] = await DESK.find(`Lund counts ${'1 '.repeat(1_900)}`);
    expect(finding?.outcome).toBe('silent');
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('of the longest message come within a moment', async () => {
    const long =
      'The harbour guard would need 2,000 soldiers, and Edda Lund said that boats patrol the bay. '.repeat(
        60,
      );
    await DESK.find(long);
    const started = performance.now();
    await DESK.find(long);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
