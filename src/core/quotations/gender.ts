const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Grammatical gender that words give a person; `null` where they leave it open. */
export type Gender = 'he' | 'she' | null;

const FEMALE_WORDS = wordSet(
  'mrs ms miss lady dame madam madame queen princess spokeswoman congresswoman chairwoman businesswoman councilwoman ' +
    'policewoman woman girl mother sister daughter wife widow aunt grandmother actress girlfriend mom niece baroness duchess first-lady',
);
const MALE_WORDS = wordSet(
  'mr sir lord king prince pope cardinal imam congressman businessman councilman policeman man boy ' +
    'father brother son husband uncle grandfather actor boyfriend dad nephew baron duke',
);
const FEMALE_NAMES = wordSet(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly ' +
    'emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela ' +
    'shirley anna brenda pamela emma nicole helen samantha katherine catherine christine debra rachel carolyn janet maria ' +
    'heather diane julie joyce victoria kelly christina joan evelyn lauren judith megan andrea cheryl hannah jacqueline martha ' +
    'gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris ' +
    'marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary hilary carly ' +
    'angelina ursula kaja sanna giorgia annalena christia melania ivanka michele condoleezza sonia elena ruth loretta kamala ' +
    'nikki olga irina natalia oksana yulia tatiana svetlana maryna iryna ludmila marine penny theresa nicola priti liz yvette ' +
    'rosie fatima aisha leila zainab mariam huma cokie arianna gretchen megyn dana susana claudia monica veronica valerie ' +
    'wendy tammy kirsten claire jill erin molly lucy kate katie jenny jane sally sue rosa tulsi dolores eleanor florence ' +
    'ines sofia chiara francesca giulia ingrid astrid birgit heike petra silvia beata agnieszka magdalena dalia mette jacinda',
);
const MALE_NAMES = wordSet(
  'james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven ' +
    'paul andrew joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan ' +
    'stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron ' +
    'jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald ' +
    'carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne ' +
    'randy vincent mason roy ralph bobby russell bradley philip eugene barack mitt ted marco jeb bernie rand ben mike jim tim ' +
    'chris bill bob tom tony rick newt lindsey martin lincoln rudy rush sean glenn vladimir volodymyr sergei sergey dmitry ' +
    'dmytro oleksandr andriy viktor yuri igor ivan boris mikhail nikolai pavel emmanuel françois nicolas jean-yves olaf friedrich ' +
    'boris keir rishi grant lloyd jens radek radosław andrzej mateusz viktor recep mohammed muhammad mohamed ahmed ali hassan ' +
    'hussein omar abdullah ibrahim mahmoud benjamin bashar yusuf khalid saad pete jd elon jeff greg steve dave dan matt nick ' +
    'ron ken doug fred chuck harry louis leon max simon neil ian graham hugh oliver stuart craig corey reince roberto carlos luis ' +
    'miguel antonio pedro pablo diego javier fernando jorge mario luigi giuseppe matteo marcello stefan hans klaus jürgen wolfgang ' +
    'lars sven erik jonas pieter jan piotr janusz xi shinzo narendra justin jean-claude sébastien thierry cedric claude',
);

const bare = (word: string): string => word.toLowerCase().replace(/\.$/u, '');

const genderOf = (word: string): Gender => {
  if (FEMALE_WORDS.has(word) || FEMALE_NAMES.has(word)) return 'she';
  return MALE_WORDS.has(word) || MALE_NAMES.has(word) ? 'he' : null;
};

const HONORIFICS = wordSet('mr mrs ms miss sir lady dame lord madam madame');

/**
 * Gender of a named person: by an honorific that begins a role, else by the name, else by the other words of the
 * roles ("owner of Miss Universe" says nothing against a man's name).
 */
export const genderOfPerson = (name: string, roles: readonly string[]): Gender => {
  const words = roles.map((role) => role.split(/\s+/u));
  const honorifics = words.map(([first]) => first ?? '').filter((first) => HONORIFICS.has(bare(first)));
  return genderIn([...honorifics, ...name.split(' '), ...words.flat()]);
};

/** Gender by titles, roles and given names: the first word of a phrase that tells. */
export const genderIn = (words: readonly string[]): Gender => {
  for (const word of words) {
    const gender = genderOf(bare(word));
    if (gender !== null) return gender;
  }
  return null;
};

const PRONOUNS: Readonly<Record<string, Gender>> = { he: 'he', his: 'he', him: 'he', she: 'she', her: 'she' };

/** What a lower-cased pronoun asks of the person it stands for; `undefined` for "they", "it" and "I". */
export const genderOfPronoun = (lower: string): Gender | undefined => PRONOUNS[lower];
