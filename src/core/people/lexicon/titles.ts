import { words } from './words.js';

/** Ranks of soldiers, police, clergy and scholars, written right before a name; folded, without full stops. */
export const RANKS: ReadonlySet<string> = words(`
  gen lt lieutenant col colonel maj capt sgt sergeant adm admiral brig brigadier cpl corporal cmdr cdr commodore
  pvt pfc spc cpt ltc msgt ssgt tsgt cwo vadm radm cdre mgen ltgen maj-gen lt-gen brig-gen vice-adm insp inspector supt superintendent det detective constable
  dr prof professor sir lady dame lord baroness baron viscount
  sheikh shaikh sheik sayyid sayed imam ayatollah mullah maulana mufti rabbi pope rev reverend
  fr father monsignor pastor deacon alhaji alhaja hajj hajji haji oba
  sen rep gov hon honourable honorable excellency duke duchess countess tsar
  ing engr lic atty barr barrister datuk dato datin seri tun tengku tunku ratu togbe nana otunba igwe haj ustaz ustad swami
  comrade evangelist apostle padre fray
`);

/** Polite forms: never a role of their own. */
export const HONORIFICS: ReadonlySet<string> = words(`
  mr mrs ms miss mx messrs mister monsieur madame madam mme senor senora don dona herr frau signor signora shri smt encik puan khun
`);

/** Ranks that are written out and are also roles or words with other uses: a title only with a capital, right before a name. */
export const ROLES: ReadonlySet<string> = words(`
  chief king queen prince princess emperor empress emir sultan shah archbishop bishop cardinal senator congressman
  congresswoman chiefs kings president vice-president premier minister pm chancellor secretary undersecretary governor mayor ambassador envoy diplomat
  general marshal major captain commander commandant commissioner chief-of-staff
  secretary-general director director-general general-secretary attorney-general spokesman spokeswoman spokesperson
  spokesmen chairman chairwoman chairperson chair chairs ceo ceos cfo cto coo boss head leader deputy justice judge magistrate
  prosecutor lawyer attorney solicitor advocate barrister counsel coordinator co-ordinator
  lawmaker legislator mp mps mep mla deputy-minister councillor councilor politician candidate contender nominee
  analyst economist expert researcher scientist scholar historian academic lecturer specialist strategist
  author writer poet novelist journalist reporter editor correspondent columnist broadcaster presenter anchor photographer
  activist campaigner organiser organizer dissident protester whistleblower
  actor actress singer musician rapper composer filmmaker producer artist painter designer architect chef model comedian
  coach manager striker midfielder defender goalkeeper keeper forward winger skipper captain batsman bowler
  player golfer swimmer sprinter runner boxer cyclist driver rider champion medalist medallist athlete referee umpire
  officer official adviser advisor aide counsellor counselor representative negotiator mediator
  founder co-founder cofounder owner entrepreneur businessman businesswoman investor banker billionaire tycoon magnate
  employee worker engineer pilot doctor physician surgeon nurse teacher principal headteacher student pupil farmer fisherman
  resident villager shopkeeper trader neighbour neighbor witness suspect victim survivor refugee migrant
  husband wife father mother son daughter brother sister uncle aunt cousin grandfather grandmother friend colleague
  partner widow child boyfriend girlfriend
  fighter soldier warlord militant rebel gunman veteran guerrilla insurgent extremist jihadist
  dictator ruler monarch successor predecessor counterpart rival incumbent opponent speaker whip
  treasurer trustee member fellow dean rector vice-chancellor provost chaplain priest cleric preacher elder nun monk
  secretary-treasurer ombudsman rapporteur auditor inspector-general accountant consultant developer librarian
  inventor explorer astronaut cosmonaut biologist chemist physicist astronomer psychologist sociologist geologist
  epidemiologist virologist ecologist conservationist veterinarian anthropologist archaeologist archeologist
  philosopher theologian translator publisher blogger influencer youtuber vlogger dancer violinist pianist guitarist
  drummer vocalist frontman director-designate commander-in-chief pm-designate president-elect
  competitor accused headliner laureate prophet emissary commentator vlogger sculptor novelist essayist playwright ceramicist
  librettist curator organist cellist saxophonist first-lady chargé chief-executive chief-minister strongman technician sportsman sportswoman
`);

/** Words that stand between others in a title: "former Deputy Prime Minister", "chief executive officer". */
export const ROLE_MODIFIERS: ReadonlySet<string> = words(`
  special personal permanent resident honorary commanding investigating designate elect lead wing-commander vice-admiral
  former ex then current new newly incoming outgoing acting interim caretaker late deputy vice assistant associate
  senior junior chief top lead leading veteran retired prime foreign defence defense finance interior home
  justice health education trade energy environment transport agriculture labour labor culture tourism economy
  military army navy naval air force police security intelligence state national federal regional provincial local
  city opposition party government parliamentary presidential legal political human rights executive managing
  general public press media union house senate congress cabinet chiefs joint staff attorney under principal
  head first second lady majority minority human financial economic climate science technology communications
  communication marketing operations policy research external internal foreign affairs prime chief
  supreme high court district county civil society religious spiritual tribal community world club team national
  co presidential royal crown grand major field rear wing squadron flight warrant petty non-resident
`);

/** Last letters of names: "Jr.", "III". Folded, without full stops. */
export const SUFFIXES: ReadonlySet<string> = words('jr sr ii iii iv');

/** Letters after a name that are no part of it: honours, degrees, a seat in parliament, a service. */
export const POSTNOMINALS: ReadonlySet<string> = words(
  'KCB KCMG KBE DBE CBE OBE MBE MP MEP MSP PhD MD QC KC SC JP USN USA USAF USMC',
);

/** Roles that only say how somebody stands to somebody else: titles before a name, but nothing to call a person by. */
export const RELATIONS: ReadonlySet<string> = words(`
  colleague counterpart friend rival partner neighbour neighbor husband wife father mother son daughter brother sister uncle
  aunt cousin grandfather grandmother widow child boyfriend girlfriend predecessor successor opponent competitor incumbent
`);

/** What stands before the name of a ship. */
export const SHIP_PREFIXES: ReadonlySet<string> = words(
  'uss usns usnb hms hmcs hmas hmnzs rfa fs fgs its ins mv ms ss rms bns',
);
