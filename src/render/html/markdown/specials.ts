import type { Inline } from './nodes.js';

/** A node and the place behind it. */
export type Match = { readonly node: Inline; readonly end: number };

type Rule = { readonly pattern: RegExp; readonly node: (groups: readonly (string | undefined)[]) => Inline };

const text = (value: string): Inline => ({ kind: 'text', text: value });

/** Everything in angle brackets that Discord draws as something else. Bounded repeats keep each try short. */
const RULES: readonly Rule[] = [
  {
    pattern: /<t:(-?\d{1,17})(?::([tTdDfFsSR]))?>/y,
    node: ([, seconds, style]) => ({ kind: 'time', seconds: Number(seconds), style: style ?? 'f' }),
  },
  { pattern: /<\/([^\n:<>]{1,100}):\d{1,21}>/y, node: ([, name]) => ({ kind: 'command', name: name ?? '' }) },
  { pattern: /<@!?\d{17,20}>/y, node: () => ({ kind: 'mention', text: '@member' }) },
  { pattern: /<@&\d{17,20}>/y, node: () => ({ kind: 'mention', text: '@role' }) },
  { pattern: /<#\d{17,20}>/y, node: () => ({ kind: 'mention', text: '#channel' }) },
  { pattern: /<a?:(\w{2,32}):\d{17,21}>/y, node: ([, name]) => text(`:${name ?? ''}:`) },
  {
    pattern: /<(https?:\/\/[^\s<>]{1,2048})>/y,
    node: ([, address]) => ({ kind: 'link', address: address ?? '', children: [text(address ?? '')] }),
  },
];

const tryRule = (rule: Rule, source: string, at: number): Match | null => {
  rule.pattern.lastIndex = at;
  const groups = rule.pattern.exec(source);
  return groups === null ? null : { node: rule.node(groups), end: rule.pattern.lastIndex };
};

/** A timestamp, command, mention, emoji or address in angle brackets that begins here, or null. */
export const angled = (source: string, at: number): Match | null => {
  for (const rule of RULES) {
    const match = tryRule(rule, source, at);
    if (match !== null) return match;
  }
  return null;
};

const EVERYONE = /@(?:everyone|here)/y;

export const everyone = (source: string, at: number): Match | null => {
  EVERYONE.lastIndex = at;
  const found = EVERYONE.exec(source);
  return found === null ? null : { node: { kind: 'mention', text: found[0] }, end: EVERYONE.lastIndex };
};

const ADDRESS = /https?:\/\/[^\s<]{2,2048}/y;
const TRAILING = new Set('.,:;"\')]');

/** A bare address that Discord makes clickable, without the punctuation behind it. */
export const bareAddress = (source: string, at: number): Match | null => {
  ADDRESS.lastIndex = at;
  const found = ADDRESS.exec(source);
  if (found === null) return null;
  let end = ADDRESS.lastIndex;
  while (end > at && TRAILING.has(source.charAt(end - 1))) end -= 1;
  const address = source.slice(at, end);
  return { node: { kind: 'link', address, children: [text(address)] }, end };
};
