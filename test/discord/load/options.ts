/** `name=value` arguments of a script, over numbers that it has by default. */
export const numbersFrom = <T extends Readonly<Record<string, number>>>(
  defaults: T,
  args: readonly string[] = process.argv.slice(2),
): { readonly [K in keyof T]: number } => {
  const given = args.flatMap((arg) => {
    const [name = '', value = ''] = arg.split('=');
    if (!(name in defaults) || !/^\d+$/u.test(value))
      throw new Error(
        `“${arg}” is no argument. Write name=number with one of: ${Object.keys(defaults).join(', ')}.`,
      );
    return [[name, Number(value)] as const];
  });
  return { ...defaults, ...Object.fromEntries(given) };
};

export const isScript = (url: string): boolean =>
  process.argv[1] !== undefined && url === new URL(`file://${process.argv[1]}`).href;

/** The value below which a share of the sorted numbers lies. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
