import { words } from './words.js';

/** Countries, parts of the world and well known capitals, word by word; folded. */
export const PLACES: ReadonlySet<string> = words(`
  afghanistan albania algeria andorra angola antigua barbuda argentina armenia australia austria azerbaijan bahamas bahrain
  bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia herzegovina botswana brazil brunei bulgaria burkina
  faso burundi cambodia cameroon canada verde chad chile china colombia comoros congo costa rica croatia cuba cyprus czechia
  czech denmark djibouti dominica ecuador egypt eritrea estonia eswatini swaziland ethiopia fiji finland france gabon gambia
  germany ghana greece grenada guatemala guinea guinea-bissau guyana haiti honduras hungary iceland india indonesia iran iraq
  ireland israel italy jamaica japan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia
  libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia
  moldova monaco mongolia montenegro morocco mozambique myanmar burma namibia nauru nepal netherlands holland zealand nicaragua
  niger nigeria macedonia norway oman pakistan palau palestine panama papua paraguay peru philippines poland portugal qatar
  romania russia rwanda samoa senegal serbia seychelles leone singapore slovakia slovenia solomon somalia somaliland spain lanka
  sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand timor togo tonga trinidad tobago tunisia turkey
  turkiye turkmenistan tuvalu uganda ukraine emirates uae britain england scotland wales uk u.k us u.s usa u.s.a america uruguay
  uzbekistan vanuatu vatican venezuela vietnam yemen zambia zimbabwe africa asia europe oceania antarctica arabia balkans
  caribbean caucasus crimea donbas donbass gaza kashmir kurdistan palestinian sahel scandinavia siberia tibet xinjiang
  kyiv kiev moscow london paris berlin rome madrid washington brussels beijing tokyo delhi islamabad kabul baghdad tehran
  damascus aleppo mosul raqqa idlib riyadh jeddah doha dubai ankara istanbul cairo tripoli tunis algiers rabat nairobi lagos
  abuja accra dakar bamako kampala kigali addis ababa khartoum juba pretoria johannesburg harare lusaka maputo luanda kinshasa
  geneva vienna prague warsaw budapest bucharest sofia belgrade sarajevo zagreb ljubljana tirana skopje athens lisbon dublin
  edinburgh oslo stockholm helsinki copenhagen tallinn riga vilnius minsk chisinau tbilisi yerevan baku jerusalem
  amman beirut sanaa aden kuwait muscat seoul pyongyang taipei hanoi bangkok jakarta manila kuala lumpur canberra sydney
  melbourne wellington auckland ottawa toronto montreal quebec ontario havana caracas bogota lima quito santiago brasilia
  korea alabama alaska arizona arkansas colorado connecticut delaware georgia hawaii idaho illinois iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey
  mexico ohio oklahoma oregon pennsylvania dakota tennessee utah vermont wisconsin wyoming alberta manitoba saskatchewan
  newfoundland labrador yukon nunavut queensland tasmania bavaria saxony catalonia galicia andalusia lombardy sicily tuscany
  punjab sindh balochistan kerala gujarat rajasthan bihar assam karnataka maharashtra guangdong sichuan hunan hubei fujian
  yunnan okinawa hokkaido chechnya dagestan transnistria abkhazia ossetia donetsk luhansk kherson zaporizhzhia kharkiv odesa
  rio buenos aires montevideo asuncion paz york california texas florida chicago boston hague strasbourg nato eu un
`);

/** Places that are first names as well. */
export const PLACES_AND_NAMES: ReadonlySet<string> = words(`
  jordan chad israel georgia virginia carolina dakota salvador santiago sofia florence austin chelsea brooklyn montana troy
`);

const DEMONYM =
  /(?:ian|ean|ese|ish|ani|aqi|raqi|emeni|akhi|eli|uaiti|uwaiti|ahraini|epali|omani|engali|abwean|abwese)$/u;

const MORE_DEMONYMS = words(`
  french german dutch greek swiss czech polish danish swedish finnish norwegian icelandic turkish kurdish british
  english scottish welsh irish american european african asian arab arabic afghan pakistani saudi qatari kuwaiti emirati
  omani yemeni iraqi israeli somali bengali thai filipino philippine new-zealander kiwi cuban mexican venezuelan
  chilean uyghur tibetan kazakh uzbek tajik kyrgyz turkmen slovak slovene serb croat bosniak palestinian
  spanish portuguese basque catalan latin western eastern south-african south-korean north-korean u.s uk u.k eu un us u.n
  nato muslim christian jewish catholic protestant hindu buddhist sunni shia shiite democrat republican tory labour
  tamil sinhalese pashtun hausa igbo yoruba zulu maori aboriginal indigenous native roma gypsy nazi soviet
  guatemalan honduran salvadoran salvadorian nicaraguan rican dominican ecuadoran moroccan kenyan ugandan rwandan malawian
  ghanaian cameroonian libyan chadian malian ivorian togolese burkinabe lankan kosovar cypriot tibetan zimbabwean korean hongkonger
  singaporean malaysian mongolian namibian tanzanian zambian jordanian lebanese syrian puerto german-born british-born
  anglo-american franco-german malagasy monegasque lao burmese malay swazi basotho motswana
`);

/** Whether a folded word names people of a country, a region or a faith: "ukrainian", "french". */
export const isDemonym = (word: string): boolean =>
  MORE_DEMONYMS.has(word) || (word.length > 5 && DEMONYM.test(word) && !PERSONAL.has(word));

/** Names that end like a nationality. */
const PERSONAL = words(`
  christian julian adrian sebastian damian fabian vivian gillian lillian cornish parish amani hani maryan ryan brian ian
  bolian dorian cristian octavian florian kilian jillian urmia sarkisian petrosian kardashian khachaturian kevorkian
  sargsyan mcclean mclean maclean sean dean jean selesnish dervish hamish reese therese louise denise cheese
  italian-born rani hassani shirvani rouhani rohani karzani barzani talabani vahdani rabbani sudani imani khani
  gibran angelique maclellan mikaelian australian-born sargsian eli ayeli
`);
