import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readClientFiles } from '../../src/preview/client-files.js';

/** Without what a printer may change: layout, a comma before a bracket, the mark of strict mode. */
const plain = (script: string): string =>
  script
    .replace(/\/\/# sourceMappingURL=.*\s*$/u, '')
    .replace(/^"use strict";/u, '')
    .replace(/\s/gu, '')
    .replaceAll(',)', ')');

const FOLDER = resolve('src/preview/client');
let out: string;

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'verbatim-client-'));
  const config = {
    extends: resolve('tsconfig.build.json'),
    compilerOptions: {
      outDir: join(out, 'dist'),
      rootDir: resolve('.'),
      types: [],
      noCheck: true,
      declaration: false,
    },
    include: [`${FOLDER}/*`],
  };
  writeFileSync(join(out, 'tsconfig.json'), JSON.stringify(config));
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', out]);
});

afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('the scripts of the page', () => {
  it('are all that lie in their folder, and nothing else', async () => {
    const names = readdirSync(FOLDER).filter((name) => name !== 'tsconfig.json');
    expect([...(await readClientFiles()).keys()].sort()).toEqual(names.sort());
    expect(names).toContain('main.js');
  });

  it('come out of the build as they were written: the compiler once made a module of a script', async () => {
    for (const [name, source] of await readClientFiles()) {
      const built = readFileSync(join(out, 'dist/src/preview/client', name), 'utf8');
      expect(plain(built), name).toBe(plain(source));
    }
  });

  it('name only one another, and nothing from elsewhere', async () => {
    const files = await readClientFiles();
    for (const [name, source] of files) {
      const imported = [...source.matchAll(/^import .* from '(.*)';$/gmu)].map(([, from = '']) => from);
      for (const from of imported) expect(files.has(from.replace('./', '')), `${name} → ${from}`).toBe(true);
      expect(source, name).not.toMatch(/https?:\/\/|\beval\(|new Function|document\.write/u);
    }
  });
});
