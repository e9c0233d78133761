import { Collection, Status, type WebSocketShard } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ending } from '../../src/discord/lifecycle/ending.js';
import { watchConnection } from '../../src/discord/lifecycle/watchdog.js';

const MINUTE = 60_000;

describe('the watch over the connection', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const watched = () => {
    const shard = { status: Status.Ready };
    const shards = new Collection([[0, shard as WebSocketShard]]);
    const endings: Ending[] = [];
    watchConnection({ ws: { shards } }, { elapsed: () => Date.now() }, (ending) => void endings.push(ending));
    return { shard, endings };
  };

  it('ends the run after ten minutes away, to be started anew', () => {
    const { shard, endings } = watched();
    vi.advanceTimersByTime(30 * MINUTE);
    shard.status = Status.Connecting;
    vi.advanceTimersByTime(9.5 * MINUTE);
    expect(endings).toEqual([]);
    vi.advanceTimersByTime(MINUTE);
    expect(endings[0]).toMatchObject({ code: 1 });
  });

  it('counts anew when the connection was back in between', () => {
    const { shard, endings } = watched();
    for (let n = 0; n < 5; n += 1) {
      shard.status = Status.Connecting;
      vi.advanceTimersByTime(9 * MINUTE);
      shard.status = Status.Ready;
      vi.advanceTimersByTime(MINUTE);
    }
    expect(endings).toEqual([]);
  });
});
