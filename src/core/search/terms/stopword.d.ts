/** The lists of the package `stopword` (MIT) that are used here; it ships no types. */
declare module 'stopword' {
  export const deu: readonly string[];
  export const fra: readonly string[];
  export const ita: readonly string[];
  export const pol: readonly string[];
  export const rus: readonly string[];
  export const spa: readonly string[];
  export const ukr: readonly string[];
}
