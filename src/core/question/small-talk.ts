import { fold } from './words.js';

const words = (text: string): ReadonlySet<string> => new Set(fold(text.trim()).split(/\s+/u));

/** Greetings, thanks and the like in the languages of the articles: one of them makes a text small talk. */
const TALK = words(`
  hi hello hey heya hiya hullo yo howdy sup greetings gm gn bye goodbye byebye cya farewell thanks thank thankyou thx ty tysm
  cheers ok okay okey okie kk cool nice great awesome perfect brilliant excellent lovely lol lmao rofl haha hahaha hehe wow yay
  yes yep yup yeah nope sorry oops welcome test testing tests ping pong bot verbatim
  hallo moin servus grüezi danke dankeschön tschüss tschüs
  bonjour bonsoir salut coucou merci
  hola gracias adiós
  ciao buongiorno buonasera salve grazie arrivederci
  cześć hej siema witam dzięki dziękuję
  привет здравствуйте здравствуй спасибо
  привіт вітаю дякую
`);

/** Words that may stand beside them without asking anything. */
const BESIDE = words(`
  there all everyone everybody folks guys friend friends mate man bud buddy again dear my you u so very much a lot the it is was
  that this your oh ah and well good for now later
  sehr schön vielen dir euch ihnen auch
  beaucoup à vous tous bien
  a todos muchas muy mille tutti bardzo большое всем дуже всім
`);

/** Whole phrases whose words say little by themselves. */
const PHRASES = new RegExp(
  `^(?:${[
    'good (?:morning|afternoon|evening|night|day|bye|bot|job|work)(?: (?:all|everyone|everybody|bot|to you|there))?',
    'bad bot',
    'how (?:are|r) (?:you|u|things)(?: (?:doing|today))?',
    'how(?:s| is) it going',
    'how do you do',
    "what(?:s| is|'s) up",
    '(?:who|what) are you',
    '(?:who|what) is this(?: bot)?',
    'are you (?:there|a bot|real|human|alive|online|awake|ok|an ai)',
    '(?:anyone|anybody) (?:there|here)',
    'what (?:can|do) you do',
    'what can i (?:ask|do)(?: (?:you|here))?',
    'how (?:do|can) i (?:use|ask) (?:this|you|it)(?: bot)?',
    'how does this(?: bot)? work',
    'help(?: me)?(?: please)?',
    'never ?mind',
    'no(?: problem| worries| thanks| thank you)?',
    "you(?:'re|re| are) (?:welcome|great|awesome|the best)",
    'see (?:you|ya)(?: (?:later|soon|tomorrow))?',
    'please',
    '(?:thanks|thank you|thx|cheers)(?: (?:so|very) much| a lot)? for (?:the|your) (?:help|answer|answers|info|reply)',
    'guten (?:tag|morgen|abend)',
    'gute nacht',
    'vielen dank',
    'auf wiedersehen',
    'bitte',
    'au revoir',
    "s'il (?:vous|te) plait",
    'buen(?:os|as) (?:dias|tardes|noches)',
    'por favor',
    'per favore',
    'dzien dobry',
    'dobry wieczor',
    'do widzenia',
    'добрыи (?:день|вечер)',
    'доброе утро',
    'до свидания',
    'добрии (?:день|вечір)',
    'доброго (?:дня|ранку|вечора)',
    'до побачення',
    'пока',
  ].join('|')})$`,
  'u',
);

/** Longer texts are no small talk. */
const WORDS_MOST = 8;

/**
 * Whether a text asks nothing: greetings, thanks, a test, what the bot is, emoji or marks alone, or nothing at all. In
 * English, and the commonest such words of the other languages of articles. Conservative: one word that is not of its
 * lists makes a text a question.
 */
export const isSmallTalk = (text: string): boolean => {
  const said = fold(text.normalize('NFC'))
    .replace(/<a?:\w{1,40}:\d{1,20}>|<[@#][!&]?\d{1,20}>/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim();
  if (said === '' || PHRASES.test(said)) return true;
  const all = said.split(' ');
  return (
    all.length <= WORDS_MOST &&
    all.some((word) => TALK.has(word)) &&
    all.every((word) => TALK.has(word) || BESIDE.has(word))
  );
};
