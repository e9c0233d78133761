import { words } from './words.js';

/** Nouns that make a capitalised run an organisation, a place, a work or an event; folded. */
export const THING_WORDS: ReadonlySet<string> = words(`
  university ministry council party bank street road avenue boulevard lane river lake mount mountain mountains airport
  stadium cup league fc afc cf united city state states house court supreme act law bill treaty day week month year war
  agreement accord group company companies inc ltd limited plc llc corp corporation co association federation foundation
  institute institution centre center hospital clinic school college academy committee commission agency office
  department division bureau authority board police army navy air force forces guard guards union nations congress
  parliament senate assembly government administration times post news daily herald tribune gazette guardian telegraph
  journal magazine radio television tv network channel press media club hotel restaurant church mosque temple cathedral
  abbey park square bridge island islands sea ocean bay gulf valley province district region county territory front movement
  brigade battalion regiment corps command operation project programme program plan fund funds trust award awards prize
  medal festival games olympics championship championships tournament series season open grand prix summit conference
  forum convention protocol declaration resolution report survey index review society service services system systems
  strategy initiative policy reform scheme campaign mission alliance coalition republic kingdom empire union
  desert forest beach coast port harbour harbor station railway railways airlines airways motors industries holdings
  technologies technology software solutions energy oil gas petroleum power electric electricity water mining steel foods
  capital investments insurance securities exchange stock market markets chamber commerce trade treasury reserve
  constitution article section chapter amendment code order security defence defense intelligence human rights
  liberation democratic republican socialist communist conservative labour labor national international
  universe world global african european asian american arab pacific atlantic mediterranean
  album song film movie band book novel show studio studios records theatre theater museum gallery library
  award tour ship uss hms airbus boeing missile tank protocol virus disease pandemic
  twitter facebook google youtube instagram whatsapp tiktok netflix amazon microsoft apple
  wing women youth students workers teachers farmers children people army parties brotherhood
  village town township hill hills heights avenue gate tower towers building palace castle prison
  crisis spring revolution uprising massacre festival carnival ltda sa gmbh ag nv spa
`);

/** What stands before a name of a place or thing: "Lake", "Mount", "Port". */
export const PLACE_OPENERS: ReadonlySet<string> = words(`
  lake mount port fort cape gulf river camp san santa saint st sao new north south east west central upper lower
  university republic province city town village district county state
`);
