import type { Paragraph } from './passages/types.js';
import type { Span } from './span.js';

/** How far the text itself settles something. An `unclear` speaker keeps its best guess and is never shown as fact. */
export type Certainty = 'certain' | 'likely' | 'unclear';

/** A span with its text and the number of the paragraph in which it begins. */
export type Located = Span & { readonly paragraph: number; readonly text: string };

/** What names a speaker: a person's name, a pronoun, an unnamed source ("a French official"), or a thing ("the report"). */
export type SpeakerKind = 'person' | 'pronoun' | 'source' | 'thing';

/** The words that name who says something, and what they resolve to. */
export type Speaker = Located & {
  readonly kind: SpeakerKind;
  /** Full name of the person, as the article gives it; `null` for unnamed sources and things. */
  readonly person: string | null;
  readonly certainty: Certainty;
  /** The words elsewhere that these words stand for (“he” → “another French official”); `null` where they name it themselves. */
  readonly resolved: Located | null;
};

/**
 * `speech`: words said that can stand alone; `fragment`: words quoted inside a sentence that reports somebody's words;
 * `term`: a scare quote, a title or a term outside anybody's reported words, never listed as said.
 */
export type QuotationKind = 'speech' | 'fragment' | 'term';

/** Words between quotation marks; the span excludes the marks. `speaker` is `null` where the text names none. */
export type Quotation = Span & {
  readonly paragraph: number;
  readonly kind: QuotationKind;
  readonly speaker: Speaker | null;
};

/**
 * A sentence that reports somebody's words without quotation marks; the span is the whole sentence, or one clause of a
 * sentence that two people share. Spans are disjoint.
 */
export type Reported = Span & { readonly paragraph: number; readonly speaker: Speaker | null };

/** A role or title as written, next to the name: “Mayor”, “Capt.”, “the harbour’s chief pilot at the hearing”. */
export type PersonRole = Span & { readonly text: string };

/** A person named in one article. */
export type Person = {
  /** The fullest form in the article, without titles. */
  readonly name: string;
  /** Other forms in the article that mean the same person. */
  readonly aliases: readonly string[];
  /** Named only for a picture or as an author: no part of the news. */
  readonly credit: boolean;
  readonly roles: readonly PersonRole[];
  /** Names without titles, in text order. */
  readonly mentions: readonly Span[];
  /** Pronouns that stand for the person where a speaker was resolved. */
  readonly pronouns: readonly Span[];
};

/** A speaker or group without a name; one entry is the same source only where the text itself says so. */
export type Source = { readonly text: string; readonly mentions: readonly Span[] };

/** Only an `amount` has a value. */
export type FigureClass = 'amount' | 'vague' | 'ordinal' | 'date' | 'time';

/** `=` as is, `<` at most, `>` at least, `~` about, `up` and `down` for a change by or to the value. */
export type FigureChange = '=' | '<' | '>' | '~' | 'up' | 'down';

/** An amount as written with what it counts, who says so, and what disputes it. */
export type Figure = Span & {
  readonly paragraph: number;
  readonly text: string;
  readonly class: FigureClass;
  readonly value: number | null;
  /** Upper end of a range; `null` when it is not one. */
  readonly upper: number | null;
  readonly change: FigureChange;
  readonly unit: string | null;
  /** The counted thing as written ("troops"). */
  readonly counts: string | null;
  /** The words that hedge it ("less than"). */
  readonly hedge: Span | null;
  readonly sentence: Span;
  readonly speaker: Speaker | null;
  /** A neighbouring sentence that disputes it. */
  readonly disputedBy: Span | null;
};

/** What a statement about a force speaks of. */
export type ForceTopic = 'land' | 'air' | 'sea' | 'strikes' | 'bases' | 'backstop' | 'training' | 'size';

/** A sentence that says what a force would be, do, have or be posted at. */
export type ForceStatement = Span & {
  readonly paragraph: number;
  readonly about: readonly ForceTopic[];
  readonly speaker: Speaker | null;
};

/** Everything that is extracted from one article, each with its span, in text order. */
export type Extraction = {
  readonly articleId: string;
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  readonly reported: readonly Reported[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  readonly figures: readonly Figure[];
  readonly forces: readonly ForceStatement[];
};

/** Who says what in an article: what the reading of quotations and reported words gives to figures and forces. */
export type Attribution = {
  readonly quotations: readonly Quotation[];
  readonly reported: readonly Reported[];
  readonly sources: readonly Source[];
  /** Spans of pronouns by the full name of the person that they stand for. */
  readonly pronouns: ReadonlyMap<string, readonly Span[]>;
  /** Who says the words at a span: the speaker of the quotation that holds it, else of the reported sentence; else `null`. */
  readonly speakerAt: (span: Span) => Speaker | null;
  /** Who names what stands at a span, where that is another than who reports it; else `null`. */
  readonly holderAt: (span: Span) => Speaker | null;
};
