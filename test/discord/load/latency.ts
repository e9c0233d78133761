import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { readArticles } from '../../../src/library/index.js';
import { type Discord, startStandIn } from '../../stand-in/index.js';
import { type Child, online, startChild } from '../child.js';
import { isScript, numbersFrom, percentile } from './options.js';
import { type Use, usesFor } from './questions.js';

export type Latency = {
  readonly asked: number;
  /** What was not answered, or not with an answer. */
  readonly failed: readonly string[];
  /** Warnings and errors of the bot. */
  readonly logged: readonly string[];
  /** Milliseconds from the event to the answer, as the stand-in meets them. */
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  /** Processor time of the bot for one answer, ms: does not depend on what else the machine does. */
  readonly processor: number;
};

/** Processor time that a process has used, ms; Linux counts it in hundredths of a second. */
const processorOf = (pid: number | undefined): number => {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return 0;
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

/** Members take turns, so that nobody asks more than five times in ten seconds. */
const askOnce = async (discord: Discord, use: Use, as: string): Promise<number | string> => {
  const started = performance.now();
  const seen = await discord.slash(use.name, use.options, { as, dm: true });
  const ms = performance.now() - started;
  const isAnswer = seen.kind === 'message' && seen.message?.text.includes('(id ') === false;
  return isAnswer && !seen.message?.text.includes('Too many') ? ms : `/${use.name}: ${seen.kind}`;
};

const warmUp = async (discord: Discord, uses: readonly Use[], users: readonly string[]): Promise<void> => {
  for (const [index, use] of uses.slice(0, 200).entries())
    await askOnce(discord, use, users[index % users.length] ?? '');
  await pause(11_000);
};

/** What the bot logged, apart from the note that it does not speak to Discord itself. */
const complaintsOf = (child: Child): readonly string[] =>
  child
    .stderr()
    .split('\n')
    .filter((logged) => logged !== '' && !logged.includes('not discord.com'));

/** Asks at a steady rate, whether or not earlier answers have come. The bot is the whole program, in its own process. */
export const measureLatency = async (rate: number, seconds: number): Promise<Latency> => {
  const users = Array.from({ length: Math.max(50, rate * 3) }, (_, n) => `member${n}`);
  const discord = await startStandIn({
    users: users.map((name) => ({ name })),
    guilds: [{ name: 'newsroom', channels: [{ name: 'general' }], members: [] }],
  });
  const child = startChild({ discord, env: { ARTICLES_DIR: 'seeds', LOG_LEVEL: 'warn' } });
  try {
    await online(discord, child);
    const uses = await usesFor((await readArticles('seeds')).articles);
    await warmUp(discord, uses, users);
    const results: Promise<number | string>[] = [];
    const before = processorOf(child.process.pid);
    const started = performance.now();
    for (let n = 0; n < rate * seconds; n += 1) {
      const due = started + (n * 1000) / rate - performance.now();
      if (due > 0) await pause(due);
      results.push(askOnce(discord, uses[(n * 7) % uses.length] as Use, users[n % users.length] as string));
    }
    const all = await Promise.all(results);
    const times = all.filter((one) => typeof one === 'number').sort((a, b) => a - b);
    return {
      asked: all.length,
      failed: all.filter((one) => typeof one === 'string'),
      logged: complaintsOf(child),
      p50: percentile(times, 0.5),
      p99: percentile(times, 0.99),
      most: times.at(-1) ?? 0,
      processor: (processorOf(child.process.pid) - before) / all.length,
    };
  } finally {
    child.process.kill('SIGTERM');
    await child.exited;
    await discord.close();
  }
};

if (isScript(import.meta.url)) {
  const { rate, seconds } = numbersFrom({ rate: 50, seconds: 30 });
  const { asked, failed, logged, p50, p99, most, processor } = await measureLatency(rate, seconds);
  console.log(`${asked} asked at ${rate}/s: ${failed.length} failed, ${logged.length} warnings`);
  console.log(
    `ms: p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)}, most ${most.toFixed(1)}; processor ${processor.toFixed(1)} an answer`,
  );
  for (const one of [...failed, ...logged].slice(0, 10)) console.log(one);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
