import { memo } from '../../desk/memo.js';
import type { DeskArticle } from '../../desk/types.js';
import type { Person, Speaker } from '../../extraction.js';
import type { Paragraph } from '../../passages/types.js';
import { roleWordOf } from '../../question/role-words.js';
import { wordsIn } from '../../question/words.js';
import { contains, type Span, sliceOf } from '../../span.js';

/** Ends a paragraph that leads in to a statement: “… said:”, “… issued the following statement:”. */
const LEAD_IN =
  /\b(?:said|says|added|stated|continued|declared|told [^:]{1,60}|statement|remarks|comments?)\b[^.:]{0,60}:$/u;
const INLINE = /^([^:.“"]{2,80}\b(?:said|stated|added)): ?(?=\p{Lu})/u;
const QUOTED = /^["“„«]/u;
const LEAD_IN_LENGTH_MOST = 300;

/** The last person with a role that the words name: “The Foreign Secretary” after “Foreign Secretary Jane Roe”. */
const personInRole = (people: readonly Person[], words: string, before: number): Person | null => {
  const wanted = wordsIn(words).map(({ folded }) => folded);
  const held = (person: Person): boolean =>
    person.roles.some(({ text }) => {
      const role = wordsIn(text).map(({ folded }) => folded);
      return role.some((word) => roleWordOf(word) !== null) && role.every((word) => wanted.includes(word));
    });
  const lastMention = (person: Person): number =>
    person.mentions.findLast(({ start }) => start < before)?.start ?? -1;
  return people
    .filter((person) => !person.credit && held(person))
    .reduce<Person | null>(
      (last, person) => (last !== null && lastMention(last) >= lastMention(person) ? last : person),
      null,
    );
};

const asSpeaker = (desk: DeskArticle, span: Span, paragraph: number, person: Person): Speaker => ({
  ...span,
  paragraph,
  text: sliceOf(desk.article.text, span),
  kind: 'person',
  person: person.name,
  certainty: 'likely',
  resolved: null,
});

/** Who speaks by a lead-in: the speaker that the extraction reads there, else the last person named or whose role is. */
const speakerOf = (desk: DeskArticle, lead: Span, paragraph: number): Speaker | null => {
  const { people, reported } = desk.extraction;
  const read =
    reported.find((words) => words.speaker !== null && contains(lead, words.speaker))?.speaker ?? null;
  if (read?.person !== null && read !== null) return read;
  const named = people
    .filter(({ credit }) => !credit)
    .flatMap((person) =>
      person.mentions.filter((mention) => contains(lead, mention)).map((span) => ({ person, span })),
    )
    .at(-1);
  if (named !== undefined) return asSpeaker(desk, named.span, paragraph, named.person);
  const person = personInRole(people, sliceOf(desk.article.text, lead), lead.start);
  return person === null ? read : asSpeaker(desk, lead, paragraph, person);
};

/** Whether a paragraph speaks of the speaker as of somebody else: nobody names himself, so the statement is over. */
const namesSpeaker = (desk: DeskArticle, paragraph: Paragraph, speaker: Speaker): boolean => {
  const words = new Set(wordsIn(sliceOf(desk.article.text, paragraph)).map(({ folded }) => folded));
  const person = desk.extraction.people.find(({ name }) => name === speaker.person);
  const forms = [speaker.person ?? speaker.text, ...(person?.roles.map(({ text }) => text) ?? [])];
  return forms.some((form) => {
    const last = wordsIn(form);
    const wanted = form === speaker.person ? last.slice(-1) : last;
    return wanted.length > 0 && wanted.every(({ folded }) => words.has(folded));
  });
};

/** A stretch of text that is somebody's statement without quotation marks, after words that lead in to it. */
export type Statement = Span & { readonly speaker: Speaker };

const leadIn = (
  desk: DeskArticle,
  paragraph: Paragraph,
): { readonly lead: Span; readonly from: number } | null => {
  const text = sliceOf(desk.article.text, paragraph);
  if (text.length <= LEAD_IN_LENGTH_MOST && LEAD_IN.test(text))
    return { lead: paragraph, from: paragraph.end };
  const inline = INLINE.exec(text);
  if (inline === null) return null;
  const from = paragraph.start + inline[0].length;
  return { lead: { start: paragraph.start, end: from }, from };
};

/**
 * The statements of an article: what follows “Name said:” without quotation marks, up to the article's end, a heading,
 * a paragraph in quotation marks, the next lead-in, or a paragraph that names the speaker.
 */
export const statementsOf = memo((desk: DeskArticle): readonly Statement[] => {
  const { paragraphs } = desk.layout;
  return paragraphs.flatMap((paragraph, index) => {
    const led = paragraph.role === 'body' ? leadIn(desk, paragraph) : null;
    const speaker = led === null ? null : speakerOf(desk, led.lead, paragraph.number);
    if (led === null || speaker === null) return [];
    let end = led.from === paragraph.end ? -1 : paragraph.end;
    for (const next of paragraphs.slice(index + 1)) {
      const over =
        next.role !== 'body' || QUOTED.test(sliceOf(desk.article.text, next)) || leadIn(desk, next) !== null;
      if (over || namesSpeaker(desk, next, speaker)) break;
      end = next.end;
    }
    return end < 0 ? [] : [{ start: led.from, end, speaker }];
  });
});
