/** Discord's totals, which its published schema does not hold. */
export const limits = {
  content: 2000,
  embedCharacters: 6000,
  textDisplayCharacters: 4000,
  components: 40,
  classicRows: 5,
  rowButtons: 5,
  componentBytes: 10_170,
  bytesPerTextDisplay: 12,
  commandCharacters: 8000,
  choiceValue: 100,
  modalComponents: 5,
  commandsOfKind: { 1: 100, 2: 15, 3: 15 } as { readonly [kind: number]: number },
  createsADay: 200,
  firstResponseMs: 3000,
  tokenMs: 15 * 60 * 1000,
} as const;

export const flags = { suppressEmbeds: 4, ephemeral: 64, loading: 128, componentsV2: 32_768 } as const;
