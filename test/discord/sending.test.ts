import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { inviteLink } from '../../src/discord/lifecycle/announce.js';
import { codesOf, failureOf, TooLateError } from '../../src/discord/sending/failure.js';
import { asEdit, responseBody, withoutEphemeral } from '../../src/discord/sending/response-body.js';

const EPHEMERAL = 64;
const V2 = 32_768;

const apiError = (code: number, status: number): DiscordAPIError =>
  new DiscordAPIError({ code, message: 'no' }, code, status, 'POST', 'https://secret', {
    body: undefined,
    files: undefined,
  });

describe('what is sent', () => {
  it('an edit never says who may see the message', () => {
    expect(withoutEphemeral({ flags: V2 | EPHEMERAL, components: [] })).toEqual({
      flags: V2,
      components: [],
    });
    expect(withoutEphemeral({ content: 'x' })).toEqual({ content: 'x' });
  });

  it('an edit clears what the new page lacks: parts of an ordinary message, and the picture of the page before', () => {
    expect(asEdit({ content: 'new' })).toEqual({
      content: 'new',
      embeds: [],
      components: [],
      attachments: [],
    });
    expect(asEdit({ flags: V2, components: [] })).toEqual({ flags: V2, components: [], attachments: [] });
    const attachments = [{ id: 0, filename: 'plot.png' }];
    expect(asEdit({ flags: V2, components: [], attachments }).attachments).toEqual([
      { id: '0', filename: 'plot.png' },
    ]);
  });

  it('each kind of reply has its own type', () => {
    const message = { kind: 'message', payload: { content: 'x' }, files: [], update: true } as const;
    const form = { custom_id: 'f', title: 't', components: [] };
    expect(responseBody(message, false)).toEqual({ type: 4, data: { content: 'x' } });
    expect(responseBody(message, true)).toMatchObject({ type: 7, data: { content: 'x', embeds: [] } });
    expect(responseBody({ kind: 'choices', choices: [] }, false)).toEqual({ type: 8, data: { choices: [] } });
    expect(responseBody({ kind: 'form', form }, false)).toEqual({ type: 9, data: form });
    expect(responseBody({ kind: 'dismissed' }, false)).toEqual({ type: 6 });
  });

  it('the invitation asks for exactly what is needed', () => {
    expect(inviteLink('123')).toBe(
      'https://discord.com/oauth2/authorize?client_id=123&permissions=274878024704&scope=bot+applications.commands',
    );
  });
});

describe('a failed request', () => {
  it.each([
    [40_060, 400, 'answered'],
    [10_062, 404, 'hopeless'],
    [50_027, 401, 'hopeless'],
    [50_001, 403, 'hopeless'],
    [50_007, 403, 'hopeless'],
    [50_013, 403, 'hopeless'],
    [50_035, 400, 'mendable'],
    [0, 400, 'mendable'],
  ] as const)('%i (%i) is %s', (code, status, failure) => {
    expect(failureOf(apiError(code, status))).toBe(failure);
  });

  it('that was not even sent, because it was too late, is hopeless', () => {
    expect(failureOf(new TooLateError('late'))).toBe('hopeless');
    expect(failureOf(new DOMException('given up', 'AbortError'))).toBe('hopeless');
  });

  it('that is no answer of the API may be mended', () => {
    expect(failureOf(new HTTPError(500, 'no', 'POST', 'https://secret', { files: undefined }))).toBe(
      'mendable',
    );
    expect(failureOf(new TypeError('x'))).toBe('mendable');
  });

  it('is logged without its address', () => {
    expect(codesOf(apiError(10_062, 404))).toEqual({ code: 10_062, status: 404 });
    expect(codesOf('anything')).toEqual({ code: 'none', status: 0 });
  });
});
