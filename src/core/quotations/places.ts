/** Countries, capitals and the like, which speak only as bodies ("Moscow said"); lower-cased. */
export const PLACES: ReadonlySet<string> = new Set(
  (
    'afghanistan africa albania algeria america american argentina armenia asia australia austria azerbaijan bangladesh belarus belgium ' +
    'bolivia bosnia botswana brazil britain bulgaria burma cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus ' +
    'czechia denmark ecuador egypt england eritrea estonia ethiopia europe finland france gaza georgia germany ghana greece guatemala ' +
    'haiti hungary iceland india indonesia iran iraq ireland israel italy japan jordan kazakhstan kenya korea kosovo kuwait latvia ' +
    'lebanon libya lithuania luxembourg malaysia mali malta mexico moldova mongolia morocco myanmar nato netherlands niger nigeria ' +
    'norway oman pakistan palestine panama peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia ' +
    'singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey ' +
    'türkiye uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe u.s. u.k. u.n. e.u. usa ' +
    'moscow kyiv kiev london paris berlin brussels washington beijing tokyo ankara warsaw rome madrid vienna geneva jerusalem ' +
    'tehran baghdad damascus cairo riyadh jeddah doha minsk vilnius riga tallinn helsinki stockholm oslo copenhagen prague budapest ' +
    'iowa ohio florida texas california nevada virginia michigan wisconsin pennsylvania arizona colorado illinois indiana ' +
    'massachusetts georgia utah oregon manhattan brooklyn chicago boston dallas detroit miami atlanta denver cleveland philadelphia'
  ).split(' '),
);
