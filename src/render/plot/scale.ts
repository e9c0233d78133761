import type { Statement } from './types.js';

/** Values on a line from 0 to 1. */
export type Scale = {
  readonly kind: 'linear' | 'log';
  readonly at: (value: number) => number;
  /** Round values on the line, ascending. */
  readonly ticks: readonly number[];
};

/** From this many times the smallest value on, small ones could not be told apart on a linear scale. */
const LOG_FROM = 12;
const TICKS_MOST = 4;

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** The smallest of 1, 2, 5 × a power of ten that is not below a value. */
const roundUp = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value * (1 - 1e-9)) ?? value;
};

const linear = (least: number, most: number): Scale => {
  const span = most - least;
  const step = roundUp(span <= 0 ? 1 : span / TICKS_MOST);
  const from = Math.floor(least / step) * step;
  const to = Math.max(from + step, Math.ceil(most / step) * step);
  return {
    kind: 'linear',
    at: (value) => (value - from) / (to - from),
    ticks: range(0, Math.round((to - from) / step)).map((index) => from + index * step),
  };
};

const steps = (from: number, to: number, of: readonly number[]): readonly number[] =>
  range(Math.floor(Math.log10(from)), Math.ceil(Math.log10(to)))
    .flatMap((power) => of.map((step) => step * 10 ** power))
    .filter((value) => value >= from * (1 - 1e-9) && value <= to * (1 + 1e-9));

const log = (least: number, most: number): Scale => {
  const to = roundUp(most);
  // The round value at or below the smallest.
  const from = 1 / roundUp(1 / least);
  const width = Math.log10(to) - Math.log10(from);
  const fine = [[1, 2, 5], [1, 5], [1]].map((of) => steps(from, to, of));
  return {
    kind: 'log',
    at: (value) => (Math.log10(value) - Math.log10(from)) / width,
    ticks: fine.find((ticks) => ticks.length <= TICKS_MOST + 1) ?? fine.at(-1) ?? [],
  };
};

/** Linear from zero, or logarithmic where the largest value is many times the smallest. */
export const scaleOf = (statements: readonly Pick<Statement, 'low' | 'high'>[]): Scale => {
  const values = statements.flatMap(({ low, high }) => (high === null ? [low] : [low, high]));
  const least = Math.min(...values);
  const most = Math.max(...values);
  return least > 0 && most / least >= LOG_FROM
    ? log(least, most)
    : linear(Math.min(0, least), Math.max(0, most));
};
