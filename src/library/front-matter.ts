import { type Document, isMap, isScalar, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { FileError } from './error.js';

/** A file taken apart: facts, the body below them, and the line of the file on which each fact stands. */
export type FrontMatter = {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly lineOf: (fact: string) => number | null;
  /** Lines of the file above the body. */
  readonly linesAbove: number;
};

const FENCE = /^(?:---[ \t]*)$/u;
const FRONT_MATTER_LINES_MOST = 500;
const ALIASES_MOST = 20;

const firstLine = (message: string): string =>
  (message.split('\n')[0] ?? message).replace(/ at line \d+.*$/u, '');

const explain = (error: YAMLError, lines: LineCounter): FileError => {
  const line = lines.linePos(error.pos[0]).line + 1;
  return new FileError(
    `front matter is not YAML: ${firstLine(error.message)} (correct the line, or remove the front matter)`,
    line,
  );
};

/** The facts as values; aliases that would unfold into a flood are refused. */
const unfold = (document: Document): Record<string, unknown> => {
  try {
    return document.toJS({ maxAliasCount: ALIASES_MOST }) as Record<string, unknown>;
  } catch {
    throw new FileError(
      'front matter repeats itself by aliases (“*name”) too often (write the facts out)',
      2,
    );
  }
};

const readYaml = (source: string): { facts: Record<string, unknown>; lineOf: FrontMatter['lineOf'] } => {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: true,
  });
  const [error] = document.errors;
  if (error !== undefined) throw explain(error, lines);
  const { contents } = document;
  if (contents === null) return { facts: {}, lineOf: () => null };
  if (!isMap(contents))
    throw new FileError('front matter is not a list of “key: value” lines (write one fact a line)', 2);
  const starts = new Map(
    contents.items.flatMap(({ key }) =>
      isScalar(key) && key.range ? [[String(key.value), lines.linePos(key.range[0]).line + 1]] : [],
    ) as [string, number][],
  );
  const facts = unfold(document);
  return { facts, lineOf: (fact) => starts.get(fact) ?? null };
};

/** Takes a file's text apart. Front matter stands between a first line `---` and the next such line. */
export const readFrontMatter = (text: string): FrontMatter => {
  const lines = text.split('\n', FRONT_MATTER_LINES_MOST + 1);
  if (!FENCE.test(lines[0] ?? '')) return { facts: {}, body: text, lineOf: () => null, linesAbove: 0 };
  const close = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (close === -1)
    throw new FileError('front matter has no end (write a line “---” below the last fact)', 1);
  const above = lines.slice(0, close + 1).join('\n').length + 1;
  return { ...readYaml(lines.slice(1, close).join('\n')), body: text.slice(above), linesAbove: close + 1 };
};
