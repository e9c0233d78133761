import { isState } from '../../forces/armies.js';
import type { Span } from '../../span.js';

/** Soldiers, or a body of them, named without a number. */
const SOLDIERS =
  /\b(?:troops?|soldiers?|peacekeepers?|servicemen|servicewomen|contingents?|brigades?|battalions?|boots on the ground)\b/giu;
/** "a reassurance force", "the mission": a body of soldiers; not an air force, a task force or the force of a law. */
const FORCE =
  /\b(?:an?|the|such|this|that|its|their|any|each|ground|security|peacekeeping|reassurance|deterrence|stabili[sz]ation|multinational|international|foreign|european|joint|allied|led) (?:[“"‘]?[\p{L}-]{1,20}[”"’]? ){0,2}?[“"‘]?(force|forces|contingent|mission|deployment)\b(?! of (?:law|habit|nature|gravity))/giu;
const ARMY = /\b(?:army|armies|armed forces|military strength|navy|air force)\b/giu;
/** A state's adjective or possessive, with which soldiers are its own: "Russian ", "Ukraine's own ". */
const OWNER = /([\p{Lu}][\p{L}.-]{1,30}?)(['’]s?)?(?: own)? $/u;
const OWNER_LENGTH = 40;

/** What a word makes of a bare number near it: people of a force, or a state's own army. */
export type SoldierNoun = Span & { readonly own: boolean };

/** Whether the words that end at an offset make what follows a state's own: "more than 600,000 Russian ". */
export const isOwnedAt = (text: string, at: number): boolean => {
  const owner = OWNER.exec(text.slice(Math.max(0, at - OWNER_LENGTH), at));
  return owner !== null && isState(owner[1] ?? '', owner[2] !== undefined);
};

/** The matches of a pattern, each cut to the noun that its group holds at the end. */
const spansOf = (pattern: RegExp, text: string): readonly Span[] =>
  [...text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1] ?? match[0]).length, end };
  });

/** The soldiers, forces and armies that a text names, in text order; longer names win over those inside them. */
export const soldierNouns = (text: string): readonly SoldierNoun[] =>
  [
    ...spansOf(ARMY, text).map((span) => ({ ...span, own: true })),
    ...spansOf(SOLDIERS, text).map((span) => ({ ...span, own: isOwnedAt(text, span.start) })),
    ...spansOf(FORCE, text).map((span) => ({ ...span, own: false })),
  ]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((noun, at, all) => !all.some((other, index) => index < at && other.end >= noun.end));
