import { deu, fra, ita, pol, rus, spa, ukr } from 'stopword';
import { fold } from './fold.js';

const ENGLISH =
  'a about above after again against all also am among an and another any anyone anything are arent around as at ' +
  'be became because been before being below between both but by can cannot cant come could couldnt did didnt do ' +
  'does doesnt doing done dont down during each either else even ever every everyone few for from further get gets ' +
  'give gives got had hadnt has hasnt have havent having he her here hers herself him himself his i if in into is ' +
  'isnt it its itself just least less let like many may maybe me might more most much must mustnt my myself neither ' +
  'no nor not now of off often on once one only onto or other others our ours ourselves out over own per please quite ' +
  'rather same shall shant she should shouldnt since so some somebody someone something still such tell than that ' +
  'the their theirs them themselves then there these they this those though through thus to too toward towards ' +
  'under unless until up upon us very via was wasnt we were werent what whatever when whenever where whether which ' +
  'whichever while who whoever whom whose why will with within without wont would wouldnt yet you your yours yourself how';

/** Words that ask, beside those of the lists of the package. */
const QUESTION_WORDS = {
  de: 'wer wen wem wessen was welche welcher welches welchen welchem wann wo wohin woher warum weshalb wieso wie viel viele wieviel wieviele womit wofür wodurch worüber woran',
  ru: 'кто кого кому кем ком что чего чему чем какой какая какое какие каких каким какую каком какого какому какими когда где куда откуда почему зачем как сколько скольких чей чья чье чьи который которая которое которые которых которым которого которой которую котором каков какова который является являются являлся являлась были была было',
  uk: 'хто кого кому ким що чого чому чим який яка яке які яких яким яку якій якому якого якими коли де куди звідки навіщо як скільки скількох чий чия чиє чиї котрий котра котре котрі є були була було',
  fr: 'qui que quoi quel quelle quels quelles quand où pourquoi comment combien lequel laquelle lesquels est-ce dont',
  es: 'quién quiénes qué cuál cuáles cuándo dónde adónde por qué cómo cuánto cuántos cuánta cuántas es son fue ser fueron ha han',
  it: 'chi che cosa quale quali quando dove perché come quanto quanti quanta quante',
  pl: 'kto kogo komu kim co czego czemu czym jaki jaka jakie jakich jaką który która które których kiedy gdzie dokąd skąd dlaczego czemu jak ile ilu czyj czyja czyje',
} as const;

/** Content words that the German list of the package holds. */
const GERMAN_CONTENT = new Set(
  (
    'acht achte achten achter achtes beispiel dritte dritten dritter drittes drei elf ende ernst fünf fünfte fünften ' +
    'fünfter fünftes gott jahr jahre jahren leide mann mensch menschen morgen neun neunte neunten neunter neuntes ' +
    'ordnung sache schluss sechs sechste sechsten sechster sechstes sieben siebente siebenten siebenter siebentes ' +
    'startseite tag tage tagen teil tritt uhr vergangenen vier vierte vierten vierter viertes zehn zehnte zehnten ' +
    'zehnter zehntes zeit zwanzig zwei zweite zweiten zweiter zweites zwölf suche tat'
  ).split(' '),
);

const folded = (...lists: readonly (string | readonly string[])[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => (typeof list === 'string' ? list.split(' ') : list)).map(fold));

/** Folded stop words by language, question words included: they carry no topic. */
export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: folded(ENGLISH),
  de: folded(
    deu.filter((word) => !GERMAN_CONTENT.has(word)),
    QUESTION_WORDS.de,
  ),
  ru: folded(rus, QUESTION_WORDS.ru),
  uk: folded(ukr, QUESTION_WORDS.uk),
  fr: folded(fra, QUESTION_WORDS.fr),
  es: folded(spa, QUESTION_WORDS.es),
  it: folded(ita, QUESTION_WORDS.it),
  pl: folded(pol, QUESTION_WORDS.pl),
};
