/** Offices, ranks and functions: words that say what somebody is, folded, in the singular. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  (
    'president premier minister chancellor secretary king queen prince princess emperor sheikh emir sultan pope bishop ' +
    'archbishop cardinal rabbi imam ayatollah cleric priest governor mayor senator congressman congresswoman lawmaker mp ' +
    'deputy speaker ambassador envoy diplomat consul attache representative delegate negotiator mediator commissioner ' +
    'head leader chief chairman chairwoman chairperson chair director manager ceo founder owner boss executive ' +
    'spokesman spokeswoman spokesperson adviser advisor aide judge prosecutor lawyer attorney sheriff inspector ' +
    'general admiral colonel major captain lieutenant sergeant corporal private commodore brigadier marshal commander ' +
    'officer soldier airman pilot veteran dictator ruler monarch editor author writer reporter journalist correspondent ' +
    'photographer analyst expert professor doctor scientist researcher economist historian coach player singer actor ' +
    'inventor architect designer builder engineer astronaut'
  ).split(' '),
);

/** Ways of writing one role: each line means the same or nearly the same office. */
export const ROLE_GROUPS: readonly (readonly string[])[] = [
  [
    'head',
    'leader',
    'chief',
    'director',
    'boss',
    'chairman',
    'chairwoman',
    'chair',
    'president',
    'commander',
    'ceo',
  ],
  ['spokesman', 'spokeswoman', 'spokesperson', 'speak', 'speaks'],
  ['premier', 'minister'],
  ['envoy', 'ambassador', 'representative', 'diplomat'],
  ['captain', 'commander', 'skipper', 'capt', 'cmdr'],
  ['general', 'gen', 'commander', 'lt', 'maj', 'brig'],
  ['colonel', 'col'],
  ['major', 'maj'],
  ['lieutenant', 'lt'],
  ['sergeant', 'sgt'],
  ['admiral', 'adm'],
  ['secretary', 'minister'],
  ['adviser', 'advisor', 'aide'],
  ['king', 'queen', 'monarch', 'ruler'],
  ['head', 'secretary-general', 'chief', 'commissioner'],
];

/** Verbs that say what somebody with an office does: “who leads …” asks for the one in office. */
const ROLE_VERBS: ReadonlyMap<string, string> = new Map(
  (
    'leads:leader led:leader lead:leader heads:head headed:head commands:commander commanded:commander command:commander ' +
    'chairs:chair chaired:chair chairing:chair runs:head ran:head speaks:spokesman governs:governor rules:ruler ruled:ruler'
  )
    .split(' ')
    .map((pair) => {
      const [verb = '', role = ''] = pair.split(':');
      return [verb, role] as const;
    }),
);

/** Phrases that ask for whoever leads; their own words say nothing. */
export const ROLE_PHRASE = /\b(?:in (?:charge|command) of|responsible for|at the (?:head|helm) of)\b/u;

/** The role that a folded word names or implies; `null` when it is none. */
export const roleWordOf = (folded: string): string | null => {
  if (ROLE_WORDS.has(folded)) return folded;
  const singular = folded.replace(/s$/u, '');
  return ROLE_WORDS.has(singular) ? singular : (ROLE_VERBS.get(folded) ?? null);
};

/** The ways of writing a role, itself included. */
export const roleVariantsOf = (role: string): ReadonlySet<string> =>
  new Set([role, ...ROLE_GROUPS.filter((group) => group.includes(role)).flat()]);
