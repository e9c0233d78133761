/** Every second of a list, from the first (`odd`) or the second (`even`); all of it for no half. */
export const halfOf = <Item>(items: readonly Item[], half: string | undefined): readonly Item[] => {
  if (half === undefined) return items;
  if (half !== 'odd' && half !== 'even') throw new Error(`--half ${half}: write --half odd or --half even.`);
  const first = half === 'odd' ? 0 : 1;
  return items.filter((_, at) => at % 2 === first);
};
