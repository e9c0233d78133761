import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { SEEDS_DESK as desk } from '../desk/seeds-desk.js';

const FIRST = 'what did Macron say about troops?';
const SECONDS = [
  'and Starmer?',
  'and Germany?',
  'who said that?',
  'when?',
  'why?',
  'more',
  'how many?',
  'what did he say about peace?',
];

/** Many times what it takes on an idle machine, as in the desk's own test: only a change of order is caught. */
const BOUND_MS = 100;

describe('the speed of a follow-up', () => {
  it('is that of a few questions', async () => {
    const turn = { question: FIRST, answer: await desk.ask(FIRST) };
    const times: number[] = [];
    for (let round = 0; round < 10; round += 1)
      for (const text of SECONDS) {
        const start = performance.now();
        await desk.followUp(turn, text);
        times.push(performance.now() - start);
      }
    const sorted = times.slice(SECONDS.length).sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    console.log(`a follow-up: median ${at(0.5).toFixed(2)} ms, p99 ${at(0.99).toFixed(2)} ms`);
    expect(at(0.5)).toBeLessThan(BOUND_MS);
  });
});
