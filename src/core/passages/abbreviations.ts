/** Words that end in a full stop without ending a sentence: titles, ranks, months, companies, states, units. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev hon fr sr jr st ste messrs esq gov sen rep amb pres supt insp det ' +
    'gen lt col maj capt cmdr cdr adm sgt cpl pvt pfc brig rtd ret vice-adm lt-gen maj-gen brig-gen ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'inc ltd co corp llc plc bros dept univ assn no nos vol vols fig figs p pp ed eds al etc vs v cf approx est ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex vt va wash wis wyo mt ft ave blvd rd i.e e.g a.m p.m u.s u.k u.n e.u d.c u.s.s u.a.e ph.d m.d b.a m.a'
  ).split(' '),
);

/** Abbreviations that often do end a sentence when a capital follows: "in the U.S. The talks …". */
export const ENDING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'u.s u.k u.n e.u d.c u.a.e a.m p.m inc ltd co corp llc plc jr sr etc al'.split(' '),
);
