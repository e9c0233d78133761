import type { Control, FormField, Line, Reply } from '../../app/reply.js';
import type { Excerpt } from '../../core/answer/types.js';
import { say, type Texts } from '../../texts/index.js';
import { hasExcerpt } from '../blocks/has-excerpt.js';
import { type Block, blocksOf, isShown } from '../blocks/index.js';
import { type Showing, showLine } from '../lines.js';
import { linesOfPlot, plotFor } from '../plot/index.js';
import { type Paint, plainPaint } from './paint.js';
import { visible } from './visible.js';
import { wrap } from './wrap.js';

export type TerminalOptions = {
  readonly texts: Texts;
  readonly locale: string;
  /** Characters a line; at least 40. */
  readonly width: number;
  readonly paint?: Paint;
  /** Milliseconds since 1970, for "2 minutes ago". */
  readonly now: number;
};

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

const ago = (time: number, now: number, locale: string): string => {
  const [unit, length] = UNITS.find(([, ms]) => now - time >= ms) ?? (['second', 1_000] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
    -Math.round((now - time) / length),
    unit,
  );
};

/** Paints the highlights of an excerpt; the text itself stays as it is. */
const highlighted = ({ text, highlights }: Excerpt, paint: Paint): string => {
  let shown = '';
  let at = 0;
  for (const [start, end] of highlights) {
    shown += visible(text.slice(at, start)) + paint.highlight(visible(text.slice(start, end)));
    at = end;
  }
  return shown + visible(text.slice(at));
};

const blockLines = (block: Block, width: number, paint: Paint): readonly string[] => {
  switch (block.kind) {
    case 'title':
      return wrap(block.text, width).map(paint.title);
    case 'line':
      return wrap(block.text, width);
    case 'small':
      return wrap(block.text, width - 2).map((line) => `  ${paint.small(line)}`);
    case 'excerpt':
      return paint === plainPaint
        ? wrap(visible(block.excerpt.text), width - 2).map((line) => `> ${line}`)
        : highlighted(block.excerpt, paint)
            .split('\n')
            .map((line) => `> ${line}`);
  }
};

/** Something that can be pressed by number. */
export type Press = { readonly label: Line; readonly id: string; readonly values: readonly string[] };

const pressesOf = (control: Control): readonly Press[] => {
  if (control.kind === 'link') return [];
  if (control.kind === 'button')
    return control.disabled ? [] : [{ label: control.label, id: control.id, values: [] }];
  return control.options.map(({ label, value }) => ({ label, id: control.id, values: [value] }));
};

/** What can be pressed here by number: buttons, and each option of a select. Links are printed as they are. */
export const pressable = (controls: readonly Control[]): readonly Press[] => controls.flatMap(pressesOf);

/** Stands for a blank at which no line is broken: a number is not parted from its button. */
const KEEP = '\u0000';

const controlLines = (
  controls: readonly Control[],
  showing: Showing,
  { width, paint }: { readonly width: number; readonly paint: Paint },
): readonly string[] => {
  const buttons = pressable(controls).map(
    ({ label }, index) => `[${index + 1}]${KEEP}${showLine(label, showing)}`,
  );
  const links = controls.flatMap((control) => (control.kind === 'link' ? [visible(control.url)] : []));
  return [
    ...links,
    ...(buttons.length === 0
      ? []
      : wrap(say(showing.texts, 'terminal.controls', { controls: buttons.join('  ') }), width).map((line) =>
          line.replaceAll(KEEP, ' ').trim(),
        )),
  ].map(paint.small);
};

const showingFor = ({ texts, locale, now }: TerminalOptions): Showing => ({
  texts,
  locale,
  escape: visible,
  ago: (time) => ago(time, now, locale),
});

/** What is to be written into a field of a form. */
export const renderField = ({ label, hint }: FormField, options: TerminalOptions): string => {
  const showing = showingFor(options);
  return say(options.texts, 'terminal.field', {
    label: showLine(label, showing),
    hint: hint === undefined ? '' : showLine(hint, showing),
  });
};

/** Columns that the words of a statement need beside its track; where there are fewer, they stand below it. */
const BESIDE_LEAST = 36;

/** A track with the words of its statement. */
const rowLines = (track: string, words: string, width: number): readonly string[] => {
  const room = width - track.length - 1;
  if (room < BESIDE_LEAST) return [track, ...wrap(words, width - 2).map((line) => `  ${line}`)];
  return wrap(words, room).map((line, index) => `${index === 0 ? track : ' '.repeat(track.length)} ${line}`);
};

/** The plot of a reply in characters, all statements of it. */
const plotLines = (reply: Reply, showing: Showing, width: number, paint: Paint): readonly string[] => {
  const plot = plotFor(reply, showing, Number.POSITIVE_INFINITY);
  if (plot === null) return [];
  const { title, rows, notes } = linesOfPlot(plot, showing.texts);
  return [
    '',
    ...wrap(visible(title), width).map(paint.title),
    ...rows.flatMap(({ track, words }) => rowLines(track, visible(words), width)),
    ...notes.flatMap((note) => wrap(visible(note), width)).map(paint.small),
  ];
};

/** A reply as lines for a terminal. Excerpts keep every character; control characters are shown as marks. */
export const renderTerminal = (reply: Reply, options: TerminalOptions): string => {
  if (!isShown(reply)) return '';
  const { paint = plainPaint } = options;
  const width = Math.max(40, options.width);
  const showing = showingFor(options);
  const { head, entries, foot } = blocksOf(reply, showing);
  const linesOf = (blocks: readonly Block[]): readonly string[] =>
    blocks.flatMap((block) => blockLines(block, width, paint));
  // Excerpts stand apart; a list of people is one text.
  const apart = entries.some(hasExcerpt) ? [''] : [];
  const listed = entries.flatMap((entry, index) => [...(index === 0 ? [] : apart), ...linesOf(entry)]);
  const blocks = [...linesOf(head), ...listed, ...linesOf(foot)];
  const plot = plotLines(reply, showing, width, paint);
  return [...blocks, ...plot, ...controlLines(reply.controls, showing, { width, paint })].join('\n');
};
