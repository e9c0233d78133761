import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/core/answer/types.js';
import { payloadOf, render, textsOf } from '../payload.js';
import { answerReply, button, excerpt, notice } from '../samples.js';

const quiet = { allowed_mentions: { parse: [] } };
const quoted = '> Words.\n-# \\[1\\] Army chiefs meet · The Example · 11 Mar 2025 · ¶8';
const row = {
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: 'Context',
      custom_id: 'a',
      disabled: false,
    },
    {
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      label: 'Read article',
      url: 'https://news.example/a',
    },
  ],
};
const reply = answerReply(
  { excerpts: [excerpt('Words.')] },
  {
    private: true,
    controls: [button('a'), { kind: 'link', label: { key: 'button.read' }, url: 'https://news.example/a' }],
  },
);

describe('renderReply, by surface', () => {
  it('answers an interaction with one container that holds its buttons', () => {
    expect(payloadOf(reply, 'interaction')).toEqual({
      ...quiet,
      flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
      components: [
        {
          type: ComponentType.Container,
          accent_color: 0x5865f2,
          components: [{ type: ComponentType.TextDisplay, content: quoted }, row],
        },
      ],
    });
  });

  it('puts the first excerpt with its citation into the content of a message, for notifications', () => {
    expect(payloadOf(reply, 'message')).toEqual({ ...quiet, content: quoted, components: [row] });
  });

  it('puts the first line into the content and the rest into an embed', () => {
    const silent = answerReply({ outcome: 'silent', nearest: [excerpt('Words.')] });
    expect(payloadOf(silent, 'message')).toEqual({
      ...quiet,
      content: 'The articles do not say.',
      embeds: [{ description: `Nearest passages — not an answer:\n${quoted}`, color: 0x80848e }],
    });
  });

  it('puts everything into the content where embeds are not allowed', () => {
    const silent = answerReply({ outcome: 'silent', nearest: [excerpt('Words.')] });
    expect(payloadOf(silent, 'plain')).toEqual({
      ...quiet,
      content: `The articles do not say.\nNearest passages — not an answer:\n${quoted}`,
    });
  });

  it('sets excerpts of a message apart by a blank line, not the lines of a list', () => {
    const nearest = [excerpt('Words.'), excerpt('Words.')];
    const silent = answerReply({ outcome: 'silent', nearest });
    const text = `Nearest passages — not an answer:\n${quoted}\n\n${quoted}`;
    expect(payloadOf(silent, 'message').embeds?.[0]?.description).toBe(text);
    expect(payloadOf(silent, 'plain').content).toBe(`The articles do not say.\n${text}`);
    const list = notice({ lines: [{ key: 'answer.silent' }, { key: 'answer.nearest' }] });
    expect(payloadOf(list, 'plain').content).toBe(
      'The articles do not say.\nNearest passages — not an answer:',
    );
  });

  it('is public unless private, and says when it replaces a message', () => {
    expect(payloadOf({ ...reply, private: false }, 'interaction').flags).toBe(MessageFlags.IsComponentsV2);
    expect(render({ ...reply, update: true }, 'interaction')).toMatchObject({ update: true });
    expect(render(reply, 'interaction')).toMatchObject({ update: false });
  });

  it.each([
    ['error', 0xda373c],
    ['done', 0x248046],
    ['plain', null],
  ] as const)('gives a notice of the tone %s its colour', (tone, colour) => {
    const payload = payloadOf(notice({ tone, lines: [{ key: 'error.changed' }] }), 'interaction');
    expect(payload.components?.[0]).toMatchObject({ accent_color: colour });
  });

  it('shows an attached file by a name that Discord keeps', () => {
    const file = {
      kind: 'file',
      name: 'gaps of march.csv',
      mediaType: 'text/csv',
      bytes: new Uint8Array([65]),
      lines: [{ key: 'privacy.kept' }],
      private: true,
      controls: [],
    } as const;
    const rendered = render(file, 'interaction');
    expect(rendered).toMatchObject({
      files: [{ name: 'gaps_of_march.csv', mediaType: 'text/csv', bytes: file.bytes }],
      payload: { attachments: [{ id: 0, filename: 'gaps_of_march.csv' }] },
    });
    expect(JSON.stringify(rendered)).toContain('attachment://gaps_of_march.csv');
  });
});

describe('renderReply, of what does not fit', () => {
  const long = (length: number, paragraph: number) => excerpt('w'.repeat(length), { paragraph });
  const card = (count: number): Card => ({
    kind: 'quotations',
    speaker: 'Ada Novak',
    unnamed: false,
    about: null,
    entries: Array.from({ length: count }, (_, index) => ({
      excerpt: index,
      speech: 'direct',
      before: null,
    })),
  });

  it('leaves out the last excerpt whole and still cites it', () => {
    const excerpts = [long(1500, 1), long(1500, 2), long(1500, 3)];
    const texts = textsOf(payloadOf(answerReply({ excerpts, card: card(3) }), 'interaction'));
    expect(texts.map((text) => text.replace(/w+/g, 'w').split('\n')[0])).toEqual([
      '**Ada Novak — 3 quotations**',
      '> w',
      '> w',
      'This excerpt is too long for one message; read it in the article:',
    ]);
    expect(texts.at(-1)).toContain('¶3 · direct words');
    expect(texts.join('').match(/w{1500}/g)).toHaveLength(2);
  });

  it('never cuts the only excerpt', () => {
    const texts = textsOf(payloadOf(answerReply({ excerpts: [long(5000, 1)] }), 'interaction'));
    expect(texts).toEqual([
      'This excerpt is too long for one message; read it in the article:\n-# \\[1\\] Army chiefs meet · The Example · 11 Mar 2025 · ¶1',
    ]);
  });

  it('shows an excerpt that just fits', () => {
    expect(textsOf(payloadOf(answerReply({ excerpts: [long(1900, 1)] }), 'plain'))[0]).toContain(
      'w'.repeat(1900),
    );
  });

  it('leaves out the last lines of a list and says how many', () => {
    const lines = Array.from({ length: 40 }, () => ({
      key: 'reindex.refusedFile' as const,
      values: { file: 'x'.repeat(50), reason: 'y'.repeat(100) },
    }));
    const [text = ''] = textsOf(payloadOf(notice({ lines }), 'plain'));
    const shown = text.split('\n').filter((line) => line.startsWith('! ')).length;
    expect(text.split('\n').at(-1)).toBe(`-# ${40 - shown} more did not fit into this message.`);
    expect(shown).toBeGreaterThan(8);
  });
});
