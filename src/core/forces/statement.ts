const FORCE =
  /\b(?:(?:security|peacekeeping|peace|reassurance|deterrence|deterrent|protection|stabili[sz]ation|monitoring|multinational|international|allied|joint|coalition|European|foreign|ground|land|rapid|tripwire|intervention|observer|interposition|expeditionary|post-ceasefire|led|dominated|British|French)[”"’]? (?:forces?|missions?|deployments?|presence|contingents?)|contingents?|peacekeepers?|peacekeeping|troops|soldiers|brigades?|battalions?|boots on the ground|military presence|(?:the|a|such a|this|that|any|its|their|small|large) [“"‘]?(?:force|mission|deployment))\b/iu;
const ARMS =
  /\b(?:(?:air|sea|naval|land) (?:power|patrols?|cover|policing|defen[cs]es?|forces?)|air and sea power|nav(?:y|ies)|warships?|frigates?|(?:fighter )?jets|warplanes?|aircraft|drones?|trainers|instructors|military advisers|backstop)\b/iu;
const SUBJECT_ONLY =
  /\b[Aa]rmed [Ff]orces (?:Minister|chief|commander)|\b(?:Ukraine['’]s|Russia['’]s|Ukrainian|Russian|Moscow['’]s|Kyiv['’]s) (?:own )?(?:troops|soldiers|armed forces|forces|navy|drones?|brigades?|warships?)\b/gu;

const MODAL = /\b(?:would|could|will|can|may|might|should|must|shall|’d|'d)\b/u;
/** Words of plan and purpose that say without a modal verb what a force is to be. */
const DESIGN =
  /\b(?:to (?:create|form|send|deploy|station|post|provide|providing|contribute|build|set up|assemble|dispatch|commit)|committing|providing|described|describes|envisages?|envisaged|envisions?|outlined|proposed|proposes|plans? (?:for|to)|wants? an?|equipped|made up of|consist(?:s|ing)? of|compris(?:e|es|ing)|(?:is|are|to be) (?:posted|deployed|stationed|based)|ready to (?:send|contribute|deploy|take part|join)|offer(?:s|ed)?|rules? out|sends? no|ha[sd] trained)\b/iu;
/** Clauses that ask instead of stating: "how such a force would react". */
const ASKING =
  /\b(?:how|whether|what|which|who|where|when|why)\b[^,;.]{0,80}?\b(?:would|could|will|can|may|might|should)\b/giu;

const withoutAsking = (text: string): string => text.replace(ASKING, ' ');

/** Whether a sentence names a force or its arms, a state's own army apart. */
const namesForce = (text: string, pattern: RegExp): boolean => pattern.test(text.replace(SUBJECT_ONLY, ' '));

/**
 * Whether a sentence says what a force would be, do, have or be posted at: it names a force (or, with a modal verb,
 * its arms) and states a plan, not a question.
 */
export const isForceStatement = (text: string): boolean => {
  const stated = withoutAsking(text);
  const modal = MODAL.test(stated);
  if (namesForce(text, FORCE)) return (modal || DESIGN.test(stated)) && FORCE.test(stated);
  return modal && namesForce(stated, ARMS);
};

const GOES_ON =
  /^[“"‘]?(?:They|It|These|Those|That|This|The (?:force|troops|soldiers|mission|front line|frontline|plan|idea|aim)|Some|Others|All|Most)\b/u;

/** Whether a sentence right behind a statement goes on with it: "They would stand in towns". */
export const goesOn = (text: string, topical: boolean): boolean => {
  const stated = withoutAsking(text);
  return (
    topical &&
    MODAL.test(stated) &&
    (GOES_ON.test(text) || /\b(?:they|it) (?:would|could|will|might|may|should)\b/u.test(stated))
  );
};
