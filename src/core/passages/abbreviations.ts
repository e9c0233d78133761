const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Abbreviations that end in a full stop without ending a sentence, in either case: titles, ranks, units. */
export const ABBREVIATIONS: ReadonlySet<string> = wordSet(
  'mr mrs ms mx dr prof rev hon sr jr ste messrs esq gov rep amb supt insp capt cmdr cdr cpl pvt pfc brig rtd ret ' +
    'lt maj adm sgt vice-adm lt-gen maj-gen brig-gen inc ltd corp llc plc bros dept univ assn vols figs pp eds vs approx ' +
    'blvd i.e e.g a.m p.m u.s u.k u.n e.u d.c u.s.s u.a.e ph.d m.d b.a m.a',
);

/** Abbreviations only when they begin with a capital; otherwise they are words, or nearly always end a sentence. */
export const CAPITAL_ABBREVIATIONS: ReadonlySet<string> = wordSet(
  'fr st sen pres det gen col jan feb mar apr jun jul aug sept sep oct nov dec tues wed thur thurs fri co vol fig ed ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex vt va wash wis wyo mt ft ave rd',
);

/** Abbreviations only before a number: "No. 10", "p. 4". */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = wordSet('no nos p vol art para sec fig');

/** Abbreviations that often do end a sentence when a capital follows: "in the U.S. The talks …". */
export const ENDING_ABBREVIATIONS: ReadonlySet<string> = wordSet(
  'u.s u.k u.n e.u d.c u.a.e a.m p.m inc ltd co corp llc plc jr sr etc al',
);
