import { latin } from '../latin.js';
import type { Span } from '../span.js';
import { nationalForceAt, withoutArmies } from './armies.js';

const FORCE =
  /\b(?:(?:security|peacekeeping|peace|reassurance|deterrence|deterrent|protection|stabili[sz]ation|monitoring|multinational|international|allied|joint|coalition|European|foreign|ground|land|rapid|tripwire|intervention|observer|interposition|expeditionary|post-ceasefire|led|dominated)[”"’]? (?:forces?|missions?|deployments?|presence|contingents?)|contingents?|peacekeepers?|peacekeeping|troops|soldiers|brigades?|battalions?|boots on the ground|military presence|presence on the ground|(?:the|a|such a|this|that|any|its|their|small|large) [“"‘]?(?:force|mission|deployment))\b/i;
const ARMS =
  /\b(?:(?:air|sea|naval|land) (?:power|patrols?|cover|policing|defen[cs]es?|forces?)|air and sea power|nav(?:y|ies)|warships?|frigates?|(?:fighter )?jets|warplanes?|aircraft|drones?|trainers|instructors|military advisers|backstop)\b/i;

const MODAL = /\b(?:would|could|will|can|may|might|should|must|shall|’d|'d)\b/u;
/** Words of plan and purpose that say without a modal verb what a force is to be. */
const DESIGN =
  /\b(?:to (?:create|form|send|deploy|station|post|provide|providing|contribute|build|set up|assemble|dispatch|commit)|committing|providing|described|describes|envisages?|envisaged|envisions?|outlined|proposed|proposes|plans? (?:for|to)|wants? an?|equipped|made up of|consist(?:s|ing)? of|compris(?:e|es|ing)|(?:is|are|to be) (?:posted|deployed|stationed|based)|ready to (?:send|contribute|deploy|take part|join)|offer(?:s|ed)?|rules? out|sends? no|ha[sd] trained|(?:spoke|speaks|spoken|wrote|writes|talked|talks|told \S+ (?:\S+ ){0,4}?) ?of)\b/i;
/** Clauses that ask instead of stating: "how such a force would react". */
const ASKING =
  /\b(?:how|whether|what|which|who|where|when|why)\b[^,;.]{0,80}?\b(?:would|could|will|can|may|might|should)\b/gi;

/** A number of soldiers says how large a force is, unless it counts losses. */
const SIZE = latin(
  /(?<![\d,.])\d[\d,.]*(?: to \d[\d,.]*)? (?:[\p{L}-]{1,20} ){0,2}?(?:troops|soldiers|peacekeepers)\b|\b(?:force|contingent|mission) of [^.;]{0,30}?\d/iu,
);
const LOSSES = /\b(?:killed|wounded|injured|died|dead|lost|captured|deserted|casualties|fell)\b/i;

const withoutAsking = (text: string): string => text.replace(ASKING, ' ');

const namesForce = (text: string): boolean => FORCE.test(text) || nationalForceAt(text) !== null;

/**
 * Whether a sentence says what a force would be, do, have or be posted at: it names a force (or, with a modal verb,
 * its arms) and states a plan, not a question.
 */
export const isForceStatement = (text: string): boolean => {
  if (!namesForce(text) && !ARMS.test(text)) return false;
  const stated = withoutAsking(text);
  const modal = MODAL.test(stated);
  if (namesForce(withoutArmies(text))) {
    const sized = SIZE.test(stated) && !LOSSES.test(stated);
    return (modal || sized || DESIGN.test(stated)) && namesForce(stated);
  }
  return modal && ARMS.test(withoutArmies(stated));
};

const GOES_ON =
  /^[“"‘]?(?:They|It|These|Those|That|This|The (?:force|troops|soldiers|mission|front line|frontline|plan|idea|aim)|Some|Others|All|Most)\b/u;

const AMOUNT = /\b\d{1,3}(?:,\d{3})+\b/u;
const ARMAMENT = /\b(?:weapons?|weaponry|stockpiles?|stocks|equipment|missiles?|artillery|mandate)\b/i;

/** Where a sentence names the force, or `null`. */
export const forceAt = (text: string): Span | null => {
  const match = FORCE.exec(text);
  const named = match === null ? null : { start: match.index, end: match.index + match[0].length };
  const national = nationalForceAt(text);
  return named === null || (national !== null && national.start < named.start) ? national : named;
};

/** Whether a sentence says with a modal verb what would or could be. */
export const isPlanned = (text: string): boolean => MODAL.test(text);

/** Whether a heading announces what a force is to be, so that plans below it speak of the force. */
export const announcesForce = (heading: string): boolean => namesForce(heading) && MODAL.test(heading);

/** Whether a sentence below such a heading states a plan: it has a modal verb and a topic or arms. */
export const isPlan = (text: string, topical: boolean): boolean =>
  MODAL.test(withoutAsking(text)) && (topical || ARMAMENT.test(text));

/** Whether a sentence beside a statement goes on with it: "They would stand in towns". */
export const goesOn = (text: string, topical: boolean): boolean => {
  const stated = withoutAsking(text);
  return (
    (topical || AMOUNT.test(text)) &&
    MODAL.test(stated) &&
    (GOES_ON.test(text) || /\b(?:they|it) (?:would|could|will|might|may|should)\b/u.test(stated))
  );
};
