import { type Bench, poll, startBench } from '../bench.js';
import { isScript, numbersFrom } from './options.js';

const KINDS: readonly [name: string, drop: (bench: Bench) => void][] = [
  ['close 4000', ({ discord }) => discord.gateway.drop(4000)],
  ['close 4009', ({ discord }) => discord.gateway.drop(4009)],
  ['close 1001', ({ discord }) => discord.gateway.drop(1001)],
  ['cut line', ({ discord }) => discord.gateway.drop(1006)],
  ['opcode 7', ({ discord }) => discord.gateway.askToReconnect()],
  ['opcode 9 resumable', ({ discord }) => discord.gateway.invalidateSession(true)],
  ['opcode 9 not resumable', ({ discord }) => discord.gateway.invalidateSession(false)],
  [
    'session forgotten',
    ({ discord }) => {
      discord.gateway.forgetSessions();
      discord.gateway.drop(4000);
    },
  ],
];

export type Drops = {
  readonly kind: string;
  readonly rounds: number;
  readonly identifies: number;
  /** Questions asked while the bot was away, and how many of them were answered. */
  readonly asked: number;
  readonly answered: number;
  readonly doubled: number;
  readonly failed: readonly string[];
};

const connects = ({ discord }: Bench): number =>
  discord.journal.resumes.length + discord.journal.identifies.length;

/** Whether the dropped session comes back: only then does Discord keep what was asked meanwhile. */
const isResumable = (kind: string): boolean =>
  ['close 4000', 'cut line', 'opcode 7', 'opcode 9 resumable'].includes(kind);

const oneDrop = async (bench: Bench, kind: string, drop: (bench: Bench) => void): Promise<string | null> => {
  const before = connects(bench);
  drop(bench);
  const asked = isResumable(kind)
    ? bench.discord.directMessage('who is Ana Lopes?', { within: 10_000 })
    : null;
  if (!(await poll(() => connects(bench) > before && bench.discord.gateway.ready(), 15_000))) return 'away';
  await bench.settled();
  const after = await bench.discord.slash('help', {}, { within: 3000 });
  if (after.kind !== 'message') return `after it: ${after.kind}`;
  return asked !== null && (await asked).answers.length !== 1 ? 'not answered once' : null;
};

export const measureDrops = async (rounds: number): Promise<readonly Drops[]> => {
  const results: Drops[] = [];
  for (const [kind, drop] of KINDS) {
    const bench = await startBench();
    await bench.settled();
    const failed: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const failure = await oneDrop(bench, kind, drop);
      if (failure !== null) failed.push(`${kind} ${round}: ${failure}`);
    }
    const { messagesIn, world, journal } = bench.discord;
    const direct = world.openDirect(world.user('ana'));
    const written = messagesIn(direct.id);
    const answered = written.filter(({ author }) => author === 'helper').length;
    const asked = written.length - answered;
    results.push({
      kind,
      rounds,
      identifies: journal.identifies.length - 1,
      asked,
      answered,
      doubled: Math.max(0, answered - asked) + journal.refusals.length,
      failed,
    });
    await bench.stop();
  }
  return results;
};

if (isScript(import.meta.url)) {
  let unhandled = 0;
  process.on('unhandledRejection', () => {
    unhandled += 1;
  });
  const { rounds } = numbersFrom({ rounds: 200 });
  const results = await measureDrops(rounds);
  for (const { kind, identifies, asked, answered, doubled, failed } of results)
    console.log(
      `${kind}: ${rounds} drops, ${identifies} IDENTIFYs, ${answered}/${asked} asked meanwhile answered, ${doubled} doubled, ${failed.length} failed ${failed.slice(0, 3).join('; ')}`,
    );
  console.log(`unhandled rejections: ${unhandled}`);
  process.exitCode = results.some(({ failed, doubled }) => failed.length + doubled > 0) ? 1 : 0;
}
