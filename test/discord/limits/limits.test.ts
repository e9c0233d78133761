import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Request } from '../../../src/app/request.js';
import { createAllowance, type Permit } from '../../../src/discord/limits/allowance.js';
import { inTime } from '../../../src/discord/limits/in-time.js';
import { createSeen } from '../../../src/discord/limits/seen.js';
import { seldom } from '../../../src/discord/limits/seldom.js';
import { createWork } from '../../../src/discord/limits/work.js';

const text = (asker: string, server: string | null = null): Request => ({
  kind: 'text',
  text: 'who?',
  asker: { id: asker, moderator: false },
  where: server === null ? { kind: 'dm', channel: '1' } : { kind: 'server', server, channel: '1' },
  locale: 'en',
});
const press = (asker: string): Request => ({ ...text(asker), kind: 'button', id: 'x', values: [] });
const typing = (asker: string): Request => ({
  ...text(asker),
  kind: 'choices',
  command: 'who',
  option: 'name',
  typed: '',
});

describe('what a member may ask', () => {
  let allowance = createAllowance();
  beforeEach(() => {
    vi.useFakeTimers();
    allowance = createAllowance();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const take = async (requests: readonly Request[]): Promise<readonly Permit[]> => {
    const permits: Permit[] = [];
    for (const request of requests) permits.push(await allowance.take(request));
    return permits;
  };

  it('five questions in ten seconds; the sixth is refused, later ones in silence', async () => {
    expect(await take(Array(8).fill(text('ana')))).toEqual([
      ...Array<Permit>(5).fill('granted'),
      'refused',
      'silent',
      'silent',
    ]);
  });

  it('others are not slowed, and after ten seconds nobody is', async () => {
    await take(Array(8).fill(text('ana')));
    expect(await take([text('ben')])).toEqual(['granted']);
    vi.advanceTimersByTime(10_001);
    expect(await take([text('ana')])).toEqual(['granted']);
  });

  it('a press costs half, typing nothing of it', async () => {
    expect(await take([...Array(10).fill(press('ana')), press('ana')])).toEqual([
      ...Array<Permit>(10).fill('granted'),
      'refused',
    ]);
    expect(await take([typing('ana')])).toEqual(['granted']);
    expect((await take(Array(60).fill(typing('ana')))).at(-1)).toBe('refused');
  });

  it('thirty questions in a server; other servers go on', async () => {
    const crowd = Array.from({ length: 31 }, (_, n) => text(`member ${n}`, 'newsroom'));
    expect((await take(crowd)).filter((permit) => permit === 'granted')).toHaveLength(30);
    expect(await take([text('ana', 'elsewhere'), text('ana')])).toEqual(['granted', 'granted']);
  });

  it('a member who is refused takes nothing from the server', async () => {
    await take(Array(100).fill(text('ana', 'newsroom')));
    expect(await take(Array.from({ length: 25 }, (_, n) => text(`member ${n}`, 'newsroom')))).toEqual(
      Array<Permit>(25).fill('granted'),
    );
  });
});

describe('ids of events', () => {
  it('are new once', () => {
    const seen = createSeen();
    expect([seen.isNew('1'), seen.isNew('1'), seen.isNew('2')]).toEqual([true, false, true]);
  });

  it('are forgotten in order when there are too many', () => {
    const seen = createSeen(2);
    for (const id of ['1', '2', '3']) seen.isNew(id);
    expect([seen.isNew('3'), seen.isNew('1')]).toEqual([false, true]);
  });
});

describe('in time', () => {
  it('gives what is ready, and does not ask for a late answer', async () => {
    const late = vi.fn(() => 'late');
    expect(await inTime(Promise.resolve('ready'), 20, late)).toBe('ready');
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(late).not.toHaveBeenCalled();
  });

  it('gives the late answer past the deadline', async () => {
    expect(await inTime(new Promise<string>(() => {}), 10, () => 'late')).toBe('late');
  });

  it('passes a failure on', async () => {
    await expect(inTime(Promise.reject(new Error('no')), 10, () => 'late')).rejects.toThrow('no');
  });
});

describe('a log of what happens often', () => {
  it('says five of a kind a minute, and then how many were left out', () => {
    let now = 0;
    const lines: (readonly unknown[])[] = [];
    const clock = { now: () => 0, elapsed: () => now };
    const log = seldom((event, fields) => void lines.push([event, fields]), clock);
    for (let n = 0; n < 12; n += 1) log('reconnecting', { shard: 0 });
    log('other');
    expect(lines).toHaveLength(6);
    now = 60_000;
    log('reconnecting', { shard: 0 });
    expect(lines.at(-1)).toEqual(['reconnecting', { shard: 0, leftOut: 7 }]);
  });
});

describe('begun work', () => {
  it('is waited for, and none is taken after closing', async () => {
    const work = createWork();
    const done: string[] = [];
    const task = (name: string, ms: number) => async () => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      done.push(name);
    };
    work.start(task('slow', 30));
    work.start(task('quick', 5));
    expect(work.running()).toBe(2);
    work.close();
    work.start(task('late', 1));
    await work.idle();
    expect(done).toEqual(['quick', 'slow']);
    expect(work.running()).toBe(0);
  });
});
