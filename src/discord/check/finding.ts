/** One line of `verbatim check`. A problem always says what to do about it; a note is no problem, or was skipped. */
export type Finding =
  | { readonly mark: 'ok' | 'note'; readonly text: string }
  | { readonly mark: 'problem'; readonly text: string; readonly remedy: string };

export const ok = (text: string): Finding => ({ mark: 'ok', text });
export const note = (text: string): Finding => ({ mark: 'note', text });
export const problem = (text: string, remedy: string): Finding => ({ mark: 'problem', text, remedy });
