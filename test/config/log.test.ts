import { openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog, describeError } from '../../src/log.js';

const logged = (write: (log: ReturnType<typeof createLog>) => void, level = 'info') => {
  const file = join(tmpdir(), `verbatim-log-${process.pid}-${Math.trunc(performance.now() * 1000)}`);
  write(createLog(level, openSync(file, 'w')));
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  rmSync(file);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
};

describe('the log', () => {
  it('writes one JSON line an event', () => {
    const [line] = logged((log) => log.info('started', { articles: 10 }));
    expect(line).toEqual({ level: 'info', time: expect.any(String), event: 'started', articles: 10 });
  });

  it('leaves out what is below its level', () => {
    expect(logged((log) => log.info('quiet'), 'error')).toEqual([]);
  });

  it('never writes the message of an error that may hold what a member wrote', () => {
    const [line] = logged((log) =>
      log.error('request failed', new SyntaxError('bad token in: my secret question'), { id: 'ab12' }),
    );
    expect(line).toMatchObject({ event: 'request failed', error: 'SyntaxError', id: 'ab12' });
    expect(JSON.stringify(line)).not.toContain('secret');
  });

  it('writes the message of errors of the system and of our own', () => {
    const system = Object.assign(new Error('ENOENT: no such file, open x'), {
      syscall: 'open',
      code: 'ENOENT',
    });
    expect(describeError(system)).toMatchObject({ code: 'ENOENT', message: 'ENOENT: no such file, open x' });
  });

  it('never writes an address with a token in it', () => {
    const error = Object.assign(new Error('no'), {
      name: 'DiscordAPIError',
      code: 10062,
      status: 404,
      method: 'POST',
      url: '/interactions/1/TOKEN/callback',
    });
    expect(JSON.stringify(describeError(error))).not.toContain('TOKEN');
    expect(describeError(error)).toMatchObject({ code: 10062, status: 404, method: 'POST' });
  });

  it('copes with what is no error', () => {
    expect(describeError('a string')).toEqual({ error: 'string' });
  });
});
