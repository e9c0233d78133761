import type { RestFault } from '../../stand-in/index.js';
import { poll, startBench } from '../bench.js';
import { isScript, numbersFrom } from './options.js';

const FAULTS: readonly RestFault[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 502 },
  { kind: 'status', status: 400 },
  { kind: 'status', status: 403 },
  { kind: 'status', status: 404 },
  { kind: 'html', status: 502 },
  { kind: 'html', status: 200 },
  { kind: 'bad json' },
  { kind: 'reset' },
  { kind: 'lost answer' },
  { kind: 'rate limit', retryAfterSeconds: 0.05, header: false },
  { kind: 'rate limit', retryAfterSeconds: 0.05, header: true },
  { kind: 'delay', ms: 20 },
];

export type Faults = {
  readonly faults: number;
  readonly requests: number;
  /** Answers, and sentences in place of one; the rest met a fault that leaves nobody to tell. */
  readonly told: number;
  readonly untold: number;
  readonly unhandled: number;
  readonly alive: boolean;
};

/** Every act meets a fault once, twice or three times in a row. */
export const measureFaults = async (wanted: number): Promise<Faults> => {
  const bench = await startBench();
  const { discord } = bench;
  let unhandled = 0;
  const count = (): void => {
    unhandled += 1;
  };
  process.on('unhandledRejection', count);
  let planned = 0;
  let told = 0;
  let untold = 0;
  for (let act = 0; planned < wanted; act += 1) {
    const times = 1 + (act % 3);
    discord.faults.plan(
      /^(?:POST \/interactions|POST \/channels|PATCH)/u,
      FAULTS[act % FAULTS.length] as RestFault,
      times,
    );
    planned += times;
    const text =
      act % 2 === 0
        ? (await discord.slash('who', { name: 'Lopes' }, { within: 1500 })).message?.text
        : (await discord.directMessage('who is Ana Lopes?', { as: 'ben', within: 1500 })).answers[0]?.text;
    if (text === undefined) untold += 1;
    else told += 1;
    discord.faults.clear();
  }
  await poll(() => false, 300);
  const alive = (await discord.slash('help')).kind === 'message';
  process.off('unhandledRejection', count);
  const { length: requests } = discord.journal.requests;
  const faults = discord.journal.requests.filter(({ fault }) => fault !== null).length;
  await bench.stop();
  return { faults, requests, told, untold, unhandled, alive };
};

if (isScript(import.meta.url)) {
  const { faults: wanted } = numbersFrom({ faults: 1000 });
  const result = await measureFaults(wanted);
  console.log(JSON.stringify(result));
  process.exitCode = result.unhandled === 0 && result.alive ? 0 : 1;
}
