const discordEpoch = 1_420_070_400_000n;

/** Snowflakes that rise strictly, as Discord's do: discord.js sorts by them and reads times from them. */
export function createIds(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fromClock = (BigInt(now()) - discordEpoch) << 22n;
    last = fromClock > last ? fromClock : last + 1n;
    return last.toString();
  };
}
