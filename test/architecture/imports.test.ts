import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path);
    return path.endsWith('.ts') ? [path] : [];
  });

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\(\s*'([^']+)'\s*\)/gu;

const importsOf = (file: string): readonly Import[] => {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(IMPORT)].map(([, type, named, dynamic]) => {
    const target = named ?? dynamic ?? '';
    const to = target.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), target)) : target;
    return { from: file, to, typeOnly: type !== undefined };
  });
};

const PARTS = ['core', 'app', 'texts', 'library', 'render', 'discord', 'preview', 'terminal'] as const;

const partOf = (path: string): string => {
  if (path.startsWith('commands/')) return 'commands';
  if (path.startsWith('eval/')) return 'eval';
  const [, folder = ''] = path.split('/');
  if ((PARTS as readonly string[]).includes(folder)) return folder;
  if (path.startsWith('src/cli') || /^src\/(?:main|wire|start)/u.test(path)) return 'entry';
  return path.replace(/^src\//u, '').replace(/\.[jt]s$/u, '');
};

/** What each part may import; `types` means `import type` only. */
const ARROWS: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  core: {},
  texts: {},
  config: {},
  log: {},
  app: { core: 'all', texts: 'types' },
  commands: { app: 'all', core: 'all' },
  library: { core: 'all' },
  render: { core: 'all', app: 'types', texts: 'all' },
  terminal: { app: 'all', render: 'all', texts: 'all', core: 'types' },
  discord: { app: 'all', render: 'all', texts: 'all', core: 'types' },
  preview: { app: 'all', render: 'all', texts: 'all', core: 'types' },
  index: { core: 'all', library: 'all' },
};

const isOurs = (path: string): boolean => /^(?:src|commands|eval)\//u.test(path);

const forbidden = ({ from, to, typeOnly }: Import): boolean => {
  const part = partOf(from);
  const target = partOf(to);
  if (part === target || part === 'entry') return false;
  if (part === 'eval') return target === 'discord' || target === 'preview';
  const allowed = ARROWS[part]?.[target];
  return allowed === undefined || (allowed === 'types' && !typeOnly);
};

const sources = [...filesBelow('src'), ...filesBelow('commands'), ...filesBelow('eval')];
const imports = sources.flatMap(importsOf);
const shown = (found: readonly Import[]): readonly string[] =>
  found.map(({ from, to }) => `${from} -> ${to}`);

describe('the arrows of the house', () => {
  it('finds the sources and their imports', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(150);
  });

  it('point one way: no part imports what stands above it', () => {
    expect(shown(imports.filter(({ to }) => isOurs(to)).filter(forbidden))).toEqual([]);
  });

  it('let only src/discord know discord.js', () => {
    const found = imports.filter(
      ({ from, to }) => /^(?:discord\.js|@discordjs\/)/u.test(to) && partOf(from) !== 'discord',
    );
    expect(shown(found)).toEqual([]);
  });

  it('keep files, network, processes, clock and chance out of core', () => {
    const isIo = ({ to }: Import): boolean =>
      /^node:(?:fs|http|https|net|child_process|dns|tls|worker_threads)/u.test(to);
    const core = sources.filter((file) => file.startsWith('src/core/'));
    const impure = core.filter((file) =>
      /Date\.now|new Date\(\)|Math\.random|process\.|performance\./u.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );
    expect(shown(imports.filter(({ from }) => from.startsWith('src/core/')).filter(isIo))).toEqual([]);
    expect(impure).toEqual([]);
  });

  it('let only config read the environment, and eval its EVAL_DATA', () => {
    const readers = sources.filter((file) => /process\.env/u.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(readers.filter((file) => file !== 'src/config.ts' && file !== 'eval/options.ts')).toEqual([]);
  });

  it('never name a command file: commands are found, not imported', () => {
    expect(
      shown(imports.filter(({ from, to }) => to.startsWith('commands/') && !from.startsWith('commands/'))),
    ).toEqual([]);
  });
});

describe('the sources', () => {
  it('hold no compiled output, which would shadow them', () => {
    const strayed = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.js(?:\.map)?$/u.test(name) && !name.startsWith('preview/client/'),
    );
    expect(strayed).toEqual([]);
  });
});

describe('the size of files', () => {
  const lines = sources
    .filter((file) => !file.startsWith('eval/'))
    .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1 }));

  it('stays within 250 lines each, and under 60 in the middle', () => {
    const sorted = lines.map((row) => row.lines).sort((a, b) => a - b);
    expect(lines.filter((row) => row.lines > 250)).toEqual([]);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(60);
  });

  it('is matched by tests: at least 0.7 lines of test a line of code', () => {
    const count = (files: readonly string[]): number =>
      files.reduce((sum, file) => sum + readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1, 0);
    const code = count(lines.map((row) => row.file));
    expect(count(filesBelow('test')) / code).toBeGreaterThanOrEqual(0.7);
    expect(statSync(join(ROOT, 'test')).isDirectory()).toBe(true);
  });
});
