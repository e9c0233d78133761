import { describe, expect, it } from 'vitest';
import { isKnownHost, isOwnPage } from '../../src/preview/guard.js';

describe('a host', () => {
  it('is known when it is an address in digits, localhost, or the one that is set', () => {
    for (const host of ['127.0.0.1:3000', 'localhost:3000', 'LOCALHOST', '[::1]:3000', '192.168.1.5:3000'])
      expect(isKnownHost(host, '127.0.0.1'), host).toBe(true);
    expect(isKnownHost('bot.example:3000', 'bot.example')).toBe(true);
  });

  it('is refused otherwise: a name server could make it mean this machine', () => {
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      '',
      'a b',
      '@127.0.0.1@x',
    ])
      expect(isKnownHost(host, '127.0.0.1'), host).toBe(false);
  });
});

describe('a request', () => {
  const host = '127.0.0.1:3000';

  it('of our own page, or of no browser, is taken', () => {
    expect(isOwnPage('http://127.0.0.1:3000', 'same-origin', host)).toBe(true);
    expect(isOwnPage(undefined, undefined, host)).toBe(true);
  });

  it('of another site, another port or a sandbox is refused', () => {
    expect(isOwnPage('http://127.0.0.1:4000', undefined, host)).toBe(false);
    expect(isOwnPage('https://evil.example', 'cross-site', host)).toBe(false);
    expect(isOwnPage('null', undefined, host)).toBe(false);
    expect(isOwnPage(undefined, 'same-site', host)).toBe(false);
    expect(isOwnPage('http://127.0.0.1:3000', 'cross-site', host)).toBe(false);
  });
});
