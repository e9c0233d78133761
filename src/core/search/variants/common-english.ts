import { termOf } from '../terms/term-of.js';

/** Everyday English words from general knowledge: where no article holds one, it is no misspelling of another word. */
const WORDS =
  'able abroad absent accept access accident account accuse achieve across act action active actual add address admit adult ' +
  'advance advice affair afford afraid age agency agent agree agreement ahead aid aim air aircraft airport alarm alive ' +
  'allow ally alone along alter amount anger angry animal announce annual answer appeal appear apple apply appoint approach ' +
  'approve area argue arm armour army arrest arrive art article ask assault assist attack attempt attend author average avoid ' +
  'award away baby back bad bag balance ball ban bank bar base basic basis battle beach bear beat beautiful bed begin behave ' +
  'belief believe bell belong benefit best better bid big bill bird birth black blame blast block blood blue board boat body ' +
  'bomb bond book boost border boss bottle box boy branch brave bread break breath bridge brief bright bring broad broaden brother brown ' +
  'budget build bullet burn bus business busy buy call camera camp campaign candidate capable capital captain capture car card ' +
  'care career carry case cash cat catch cause cease cell center central century certain chain chair challenge chance change ' +
  'channel chapter charge cheap check cheese chief child choice choose church circle citizen city civil claim class clean clear ' +
  'climb clock close cloth cloud club coach coal coast coat coastal code coffee cold collapse collect college colour column combat come ' +
  'command comment commit common company compare compete complain complete concern condition conduct conflict confirm connect ' +
  'consider contact contain continue contract control convince cook cool copy corner correct cost council count country couple ' +
  'course court cover cow create credit crew crime crisis critic cross crowd cry culture cup cure current custom cut cycle ' +
  'daily damage dance danger dark data date daughter day dead deal dear death debate debt decade decide deep defeat defend ' +
  'defence degree delay deliver demand deny depend deploy deputy describe desert design desire desk destroy detail detain develop ' +
  'device die differ difficult dinner direct discuss disease dish divide doctor dog dollar door doubt draft drama draw dream ' +
  'dress drink drive drone drop drug dry dust duty each early earn earth ease east easy eat economy edge editor educate effect ' +
  'effort egg elect election electric else emerge employ empty encourage end enemy energy engage engine enjoy enough ensure ' +
  'enter entire entity equal equip error escape estate event evidence exact examine example exchange exercise exist expand expect ' +
  'expense expert explain explode export expose express extend extra eye face fact fail fair faith fall false family famous ' +
  'far farm fast fat father fault favour fear feed feel fellow female fence few field fierce fight figure fill film final ' +
  'finance find fine finger finish fire firm fish fit fix flag flat flee fleet flight float flood floor flow flower fly focus ' +
  'follow food foot force foreign forest forget form former fort forward found frame free freedom fresh friend front fruit ' +
  'fuel full fun fund future gain game garden gas gate gather general gentle ghost giant gift girl glad glass global goal god ' +
  'gold good govern grain grand grant grass great green ground group grow guarantee guard guess guest guide guilty gun hair ' +
  'half hall hand handle hang happen happy hard harm hat hate head health hear heart heat heavy height help hero hide high ' +
  'hill hire history hit hold hole holiday home honest hope horse hospital host hot hotel hour house huge human hundred hunt ' +
  'hurt husband ice idea identify image impact import impose improve inch include income increase industry inform injure inside ' +
  'insist install intend interest invade invest invite island issue item jail jet job join joint journal journey judge jump ' +
  'junior jury justice keen keep key kick kid kill kind king kiss kitchen knee knife know labour lack lady lake land language ' +
  'large last late laugh launch law lawyer lay lead leader learn leave left leg legal lend length lesson letter level liberty ' +
  'library lie life lift light like limit line link lion lip list listen little live load loan local lock long look lose loss ' +
  'lot loud love low luck lunch machine mail main major make male manage map march mark market marry mass match matter mayor ' +
  'meal mean measure meat media medical meet meeting member memory mention message metal method middle mile military milk mind ' +
  'mine minister minor minute miss missile mission mistake mix model modern moment money month mood moon moral morning mother ' +
  'motor mountain mouse mouth move movie music name nation native nature navy near neck need negotiate nerve network neutral ' +
  'new news next nice night noise normal north northern nose note notice novel nuclear number nurse object observe occupy ocean offer ' +
  'office officer official oil old open operate opinion oppose option orange order origin outside owe own owner pace pack page ' +
  'pain paint pair palace panel paper parent park parliament part party pass past path patient pattern pause pay peace peak ' +
  'pen pension people percent perfect period permit person phase phone photo phrase pick picture piece pilot pipe place plain ' +
  'plan plane planet plant plate play player pleasure pledge plenty pocket poem point poison police policy poor popular port ' +
  'position possible post pound pour power practice praise pray predict prefer prepare present president press pressure pretty ' +
  'prevent price pride priest prime prince print prison private prize probe problem produce profit program progress project promise ' +
  'proof proper protect protest proud prove provide public pull punish purchase pure purpose push put quality quarter queen ' +
  'question quick quiet quit quote race radio rail rain raise range rank rapid rare rate raw reach react read ready real reason ' +
  'rebel recall receive recent record recover red reduce refer reform refuge refuse regard region regret regular reject relate release ' +
  'relief religion rely remain remark remember remind remove rent repair repeat replace reply report request require rescue ' +
  'research reserve resign resist resolve resource respect respond rest restore result retire return reveal review reward rice ' +
  'rich ride rifle right ring rise risk river road rob rock rocket role roof room root rope rough round route row royal rubber ' +
  'rule rumour run rush sad safe sail salary sale salt sand sanction satellite save say scale scene school science score scream ' +
  'screen sea search season seat second secret section sector secure security seek seize sell senate senator send senior sense ' +
  'sentence separate series serious serve service session set settle seven severe shadow shake shape share sharp sheep shelter ' +
  'shield shift shine ship shirt shock shoe shoot shop shore short shorten shot shoulder shout show shut sick side sight sign signal ' +
  'silence silver similar simple sing sink sister site situation size skill skin sky sleep slide slow small smart smell smile ' +
  'smoke snow social soft soil soldier solid solve son song sort soul sound source south space spare speak special speech speed ' +
  'spend spirit split spoil sport spot spread spring spy square stable staff stage stair stamp stand standard star start state ' +
  'statement station status stay steal steel step stick still stock stolen stone stop storage store storm story strange ' +
  'strategy stream street strength stress strike string strip strong structure struggle student study style subject submit ' +
  'succeed success sudden suffer sugar suggest suit summer summit sun supply support suppose surface surprise surrender survey ' +
  'survive suspect sweet swim switch sword symbol system table tail take talk tank target tariff task taste tax teach team tear ' +
  'technique technology telephone television temple tend tent term terrible territory terror test text thank theatre theme ' +
  'theory thick thin thing think threat three throat throw ticket tide tie tight time tiny tire title tone tongue tool tooth ' +
  'topic total touch tour tourist tower town track trade tradition traffic train transfer transport trap travel treat treaty ' +
  'tree trial tribe trick trip troop trouble truck true truce trust truth try tube tunnel turn twice type ugly uncle union unit ' +
  'unite upper upset urban urge use usual value vary vast vehicle version vessel veto victim victory video view village violence ' +
  'virus visa visit vital voice volume volunteer vote wage wait wake walk wall want war warm warn wash waste watch water wave ' +
  'weak wealth weapon wear weather web week weigh welcome west wet wheel white whole wide wife wild win wind window wine wing ' +
  'winner winter wire wise wish withdraw witness woman wonder wood wool word work worker world worry worth wound wrap write ' +
  'wrong yard year yellow yesterday young youth zero zone';

/** Their terms. */
export const COMMON_ENGLISH: ReadonlySet<string> = new Set(
  WORDS.split(' ')
    .map((word) => termOf(word, 'en'))
    .filter((term) => term !== null),
);
