import { describe, expect, it } from 'vitest';
import type { Control } from '../../../src/app/reply.js';
import { drawMarkdown } from '../../../src/render/html/markdown/draw.js';
import { markdownOf, payloadOf, textsOf } from '../payload.js';
import { answerReply, citation, contextReply, excerpt } from '../samples.js';

const from = (url: string | null, text = 'Words.') => excerpt(text, { citation: { ...citation, url } });
const lastLine = (text: string): string => text.split('\n').at(-1) ?? '';
const link = (url: string): Control => ({ kind: 'link', label: { key: 'button.read' }, url });

describe('the link of a cited article', () => {
  it('stands behind the citation, without a preview', () => {
    expect(lastLine(markdownOf(contextReply([from('https://news.example/a_b?c=1')])))).toBe(
      '-# \\[1\\] Army chiefs meet · The Example · 11 Mar 2025 · ¶8 · [Read article](<https://news.example/a_b?c=1>)',
    );
  });

  it('is left out where a button leads there, and stands once where several excerpts cite it', () => {
    const one = from('https://news.example/a');
    const reply = answerReply({ excerpts: [one] }, { controls: [link('https://news.example/a')] });
    expect(markdownOf(reply)).not.toContain('Read article');
    expect(markdownOf(contextReply([one, one])).match(/Read article/g)).toHaveLength(1);
  });

  it('stays where the excerpt does not fit', () => {
    const [text] = textsOf(
      payloadOf(contextReply([from('https://news.example/a', 'w'.repeat(9000))]), 'plain'),
    );
    expect(text).toContain('too long for one message');
    expect(text).toContain('(<https://news.example/a>)');
  });

  it('cannot be ended, and cannot mention anybody, by what stands in the address', () => {
    const text = markdownOf(contextReply([from('https://news.example/a)(b>@everyone[c]\\d')]));
    expect(text).toContain('(<https://news.example/a%29%28b%3E%40everyone%5Bc%5D/d>)');
  });

  it.each([
    null,
    'not an address',
    'javascript:alert(1)',
    'https://good.example@evil.example/',
    'https://[::1]/',
    `https://news.example/${'a'.repeat(600)}`,
  ])('is left out for %s', (url) => {
    expect(markdownOf(contextReply([from(url)]))).not.toContain('Read article');
  });

  it('is drawn as a link of the page', () => {
    expect(drawMarkdown('-# a · [Read article](<https://news.example/a>)')).toContain(
      '<a href="https://news.example/a" rel="noopener noreferrer" target="_blank">Read article</a>',
    );
  });
});
