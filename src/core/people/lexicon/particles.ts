import { words } from './words.js';

/** Small words inside names: "Ursula von der Leyen", "Mohammed bin Salman", "Bashar al Assad". */
export const PARTICLES: ReadonlySet<string> = words(`
  al el ul ur ud bin ibn bint ben abu abd van von der den de du da dos das do di del della dello dal la le las los ter ten
  af av zu zur e y i binti as ash ad az
`);

/** Particles that may open a name after a small word: "al-Bashir", "bin Laden", "van Gogh", "de Gaulle". */
export const OPENING_PARTICLES: ReadonlySet<string> = words(
  'al el bin ibn abu van von de di da del du der den la le',
);
