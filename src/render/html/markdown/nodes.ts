/** Discord's Markdown as a tree: what stands inside a line. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: InlineStyle; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly address: string; readonly children: readonly Inline[] }
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string }
  | { readonly kind: 'command'; readonly name: string }
  | { readonly kind: 'mention'; readonly text: string };

export type InlineStyle = 'strong' | 'em' | 'underline' | 'strike' | 'spoiler';

export type Item = {
  readonly depth: number;
  readonly number: number | null;
  readonly children: readonly Inline[];
};

/** What stands as lines of its own. */
export type Block =
  | { readonly kind: 'lines'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly kind: 'subtext'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'code-block'; readonly language: string; readonly text: string }
  | { readonly kind: 'quote'; readonly children: readonly Block[] };
