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
  paris sydney
`);

const DEMONYMS = words(`
  afghan albanian algerian american andorran angolan argentine argentinian armenian australian austrian azerbaijani azeri
  bahamian bahraini bangladeshi barbadian belarusian belgian belizean beninese bhutanese bolivian bosnian botswanan
  brazilian british bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian chadian chilean chinese
  colombian comorian congolese croatian cuban cypriot czech danish djiboutian dominican dutch ecuadoran ecuadorian egyptian
  emirati english eritrean estonian ethiopian fijian filipino finnish french gabonese gambian georgian german ghanaian greek
  grenadian guatemalan guinean guyanese haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli
  italian ivorian jamaican japanese jordanian kazakh kazakhstani kenyan korean kosovar kosovan kurdish kuwaiti kyrgyz lao
  laotian latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy malawian malaysian maldivian malian
  maltese mauritanian mauritian mexican moldovan monegasque mongolian montenegrin moroccan mozambican namibian nauruan nepali
  nepalese nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian papuan paraguayan persian peruvian
  philippine polish portuguese qatari romanian russian rwandan salvadoran salvadorian samoan saudi scottish senegalese
  serbian singaporean slovak slovakian slovene slovenian somali spanish sri-lankan lankan sudanese surinamese swazi swedish
  swiss syrian taiwanese tajik tanzanian thai tibetan togolese tongan tunisian turkish turkmen ugandan ukrainian uruguayan
  uzbek venezuelan vietnamese welsh yemeni yemenite zambian zimbabwean kiwi rican uyghur chechen
  african asian european arab arabic latin western eastern caribbean scandinavian balkan nordic soviet nazi byzantine ottoman
  catalan basque flemish bavarian parisian texan californian hawaiian siberian crimean kashmiri punjabi bengali tamil
  sinhalese pashtun pashto baloch sindhi hausa igbo yoruba zulu xhosa maori aboriginal indigenous native roma romani berber
  tuareg amazigh druze serb croat bosniak
  muslim christian jewish catholic protestant orthodox hindu buddhist sunni shia shiite sikh alawite yazidi
  democrat republican tory labour anglo-american franco-german south-african north-korean south-korean
  u.s us u.k uk eu u.n un nato
`);

/** Whether a folded word names people of a country, a region, a faith or a party: "ukrainian", "french", "democrats". */
export const isDemonym = (word: string): boolean =>
  DEMONYMS.has(word) || (word.length > 4 && word.endsWith('s') && DEMONYMS.has(word.slice(0, -1)));
