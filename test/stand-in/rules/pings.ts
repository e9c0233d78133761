import { isObject, type Json, listOf, textOf } from '../json.js';
import { mentionedIds } from '../payloads/mentions.js';
import { allComponents, kinds } from './component-tree.js';

export type PingSurface = 'interaction' | 'channel';

/**
 * Whom Discord would notify: `@everyone`, `@here`, `user:ID`, `role:ID`, `reply:ID`. Read from the content and the text
 * displays (embeds never ping) outside code, with a bot that may mention everybody, so the answer is never too mild.
 * Without `allowed_mentions` a channel message pings everybody named and an interaction's answer users only.
 */
export function pings(body: Json, surface: PingSurface, repliedTo: string | null): readonly string[] {
  const text = withoutCode(visibleText(body));
  const allowed = isObject(body.allowed_mentions) ? body.allowed_mentions : null;
  const parse = parsed(allowed, surface);
  const may = (kind: 'users' | 'roles', id: string): boolean =>
    parse.includes(kind) || listOf(allowed?.[kind]).includes(id);
  const everyone = parse.includes('everyone') ? (text.match(/@(?:everyone|here)/g) ?? []) : [];
  const users = mentionedIds(text, 'user')
    .filter((id) => may('users', id))
    .map((id) => `user:${id}`);
  const roles = mentionedIds(text, 'role')
    .filter((id) => may('roles', id))
    .map((id) => `role:${id}`);
  const replies = allowed === null || allowed.replied_user === true;
  return [
    ...new Set(everyone),
    ...users,
    ...roles,
    ...(repliedTo !== null && replies ? [`reply:${repliedTo}`] : []),
  ];
}

function parsed(allowed: Json | null, surface: PingSurface): readonly unknown[] {
  if (allowed !== null) return listOf(allowed.parse);
  return surface === 'interaction' ? ['users'] : ['everyone', 'roles', 'users'];
}

const visibleText = (body: Json): string =>
  [
    textOf(body.content),
    ...allComponents(body)
      .filter(({ component }) => component.type === kinds.textDisplay)
      .map(({ component }) => textOf(component.content)),
  ].join('\n');

/** Cut in two linear passes: fenced blocks first, then code inside a line. */
const withoutCode = (text: string): string =>
  text
    .split('```')
    .filter((_, index, all) => index % 2 === 0 || index === all.length - 1)
    .join(' ')
    .split('\n')
    .map((line) =>
      line
        .split('`')
        .filter((_, index, all) => index % 2 === 0 || index === all.length - 1)
        .join(' '),
    )
    .join('\n');
