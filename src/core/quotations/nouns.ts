const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Roles that people speak in, one at a time; plurals are derived. */
const ROLE_WORDS =
  'official officer spokesman spokeswoman spokesperson president minister premier chancellor prime-minister ambassador ' +
  'diplomat envoy negotiator mediator general colonel major captain commander chief admiral lieutenant sergeant soldier ' +
  'marine pilot veteran fighter rebel militant analyst expert economist historian scholar professor researcher scientist ' +
  'academic author writer journalist reporter correspondent editor columnist commentator blogger anchor host moderator ' +
  'broadcaster interviewer senator congressman congresswoman representative lawmaker legislator governor mayor secretary ' +
  'chairman chairwoman chair chairperson director head leader boss executive ceo manager strategist adviser advisor aide ' +
  'staffer operative consultant pollster surrogate delegate candidate nominee contender frontrunner front-runner hopeful ' +
  'incumbent politician democrat republican conservative liberal libertarian populist independent partisan lobbyist donor ' +
  'fundraiser organizer organiser activist campaigner volunteer supporter critic opponent ally rival backer follower fan ' +
  'protester protestor demonstrator attendee participant member delegate voter resident citizen neighbor neighbour ' +
  'villager farmer worker employee teacher student nurse doctor physician surgeon lawyer attorney prosecutor judge justice ' +
  'detective investigator sheriff deputy agent policeman inspector witness victim survivor suspect defendant plaintiff ' +
  'juror inmate refugee migrant immigrant mother father parent son daughter brother sister wife husband widow relative ' +
  'friend colleague boyfriend girlfriend uncle aunt cousin grandmother grandfather man woman boy girl child person ' +
  'passenger driver customer client businessman businesswoman entrepreneur billionaire mogul investor banker trader broker ' +
  'owner founder co-founder partner priest pastor bishop pope cardinal archbishop imam rabbi cleric reverend king queen ' +
  'prince princess actor actress singer musician comedian artist filmmaker director player coach athlete star celebrity ' +
  'source insider whistleblower informant user caller viewer reader listener commenter speaker guest panelist interviewee ' +
  'respondent representative counterpart predecessor successor superior subordinate deputy chief-of-staff treasurer ' +
  'monitor observer peacekeeper inspector trooper guard ranger firefighter paramedic medic worker engineer scientist ' +
  'commissioner councilman councilwoman councilor councillor alderman clerk bureaucrat regulator technocrat czar whip ' +
  'tycoon magnate dissident exile separatist loyalist insurgent jihadist nationalist evangelical christian muslim ' +
  'sailor skipper fisherman shopkeeper trucker waitress waiter tourist traveler traveller commuter shopper vendor merchant ' +
  'miner hunter gunman hostage prisoner detainee heckler onlooker bystander mourner marcher striker widower ' +
  'mom dad native newcomer teenager youth pundit detractor skeptic sceptic attendant planner participant counsel';
const IRREGULAR_PLURALS =
  'spokesmen spokeswomen spokespeople congressmen congresswomen policemen men women children people chairmen ' +
  'businessmen councilmen aldermen wives police authorities personnel staff troops brass parties military clergy ' +
  'family team crowd audience panel jury delegation couple group army-chiefs';

const pluralOf = (word: string): string => {
  if (/[^aeo]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/u.test(word) ? `${word}es` : `${word}s`;
};

const SINGULAR_ROLES = new Set(ROLE_WORDS.split(' '));
const PLURAL_ROLES = new Set([...[...SINGULAR_ROLES].map(pluralOf), ...IRREGULAR_PLURALS.split(' ')]);

/** Whether a lower-cased word names a role of one person or of several. */
export const isRole = (lower: string): boolean => SINGULAR_ROLES.has(lower) || PLURAL_ROLES.has(lower);
/** Whether a role word stands for several people. */
export const isPluralRole = (lower: string): boolean => PLURAL_ROLES.has(lower) && !SINGULAR_ROLES.has(lower);

/** Roles that stand before a name as a title. */
export const TITLES = wordSet(
  'mr mrs ms miss dr sir dame lord lady prof professor president vice-president vice prime minister chancellor premier ' +
    'senator sen rep representative congressman congresswoman gov governor mayor secretary ambassador judge justice ' +
    'gen general lt lieutenant col colonel maj major capt captain cmdr commander adm admiral sgt sergeant cpl pvt brig ' +
    'brigadier rev reverend father sister pope cardinal bishop archbishop imam rabbi king queen prince princess chief ' +
    'officer detective sheriff deputy director chairman chairwoman speaker attorney foreign defense defence former ' +
    'senate house majority minority leader whip hon messrs st coach',
);

const THING_WORDS =
  'statement report letter memo email e-mail text tweet post message note poll survey study paper document book article ' +
  'editorial column op-ed story account release notice filing complaint lawsuit suit indictment affidavit motion brief ' +
  'ruling decision opinion order warrant resolution bill law amendment constitution treaty agreement deal plan proposal ' +
  'platform manifesto charter communique communiqué declaration summary transcript testimony speech address remark ' +
  'comment ad advertisement commercial video clip recording audio broadcast program programme show documentary film ' +
  'website site page blog newspaper magazine journal daily outlet network channel station agency bureau office ministry ' +
  'department committee commission council panel board court tribunal parliament congress senate legislature government ' +
  'administration cabinet regime kremlin pentagon embassy consulate campaign party coalition alliance union association ' +
  'federation organization organisation foundation institute university college school hospital church company firm ' +
  'corporation bank fund group network team club league army navy military force command unit police brigade ' +
  'spokesman’s headline caption sign banner poster placard sticker label slogan motto headline subtitle chapter section ' +
  'passage paragraph line version draft copy file dossier record review audit analysis assessment estimate finding ' +
  'data figure chart guideline policy rule code manual handbook guide questionnaire form petition invitation flyer ' +
  'pamphlet leaflet mailer brochure script song lyric inscription plaque letterhead subpoena press media wire service ' +
  'source profile piece dispatch bulletin advisory alert warning hashtag thread question answer citation press-release';
const SINGULAR_THINGS = new Set(THING_WORDS.split(' '));
const PLURAL_THINGS = new Set([...SINGULAR_THINGS].map(pluralOf));

/** Whether a lower-cased word names a thing or body that can say something: a statement, a poll, a ministry. */
export const isThing = (lower: string): boolean => SINGULAR_THINGS.has(lower) || PLURAL_THINGS.has(lower);

/** Last words of names that are no persons: bodies, papers, places. */
export const BODY_NAMES = wordSet(
  'party committee house senate congress department ministry office agency bureau university college school institute ' +
    'foundation association union federation organization organisation council commission court parliament government ' +
    'administration campaign group company corp inc llc ltd bank fund times post news press journal tribune herald ' +
    'gazette guardian telegraph magazine network radio television tv cnn bbc nbc abc cbs msnbc fox reuters ap afp fbi ' +
    'cia nsa nato eu un pac center centre club league board service street states kingdom nations republic island ' +
    'county city state district army navy force forces corps guard police pentagon kremlin republicans democrats ' +
    'americans conservatives act bill law plan deal project report survey poll america united north south east west ' +
    'twitter facebook politico breitbart hill gop dnc rnc aclu nra tower hotel hospital church',
);

/** Nouns for an act of speech: "his claim that “…”", "the senator’s warning". */
export const CUE_NOUNS = wordSet(
  'claim claims assertion assertions statement statements comment comments remark remarks promise promises pledge ' +
    'pledges vow call calls demand demands warning warnings argument arguments insistence suggestion suggestions ' +
    'description admission accusation accusations allegation allegations complaint complaints question questions ' +
    'answer answers response reply message tweet tweets speech address letter email note memo op-ed slogan ' +
    'mantra words phrase term view belief opinion contention declaration proclamation prediction rhetoric attack ' +
    'criticism reference references refrain line quote quip joke interview testimony post announcement proposal ' +
    'observation plea request reminder denial rant tirade statement verdict conclusion explanation reaction advice motto ' +
    'retort excuse chant chants',
);
