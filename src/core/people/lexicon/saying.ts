import { words } from './words.js';

/** Verbs whose subject is a person: speech first, then other acts of one person; folded past and present forms. */
export const SAYING: ReadonlySet<string> = words(`
  said says say saying told tells telling added adds explained explains noted notes stressed stresses insisted insists
  warned warns argued argues claimed claims recalled recalls stated states asked asks replied replies wrote writes
  tweeted tweets commented comments remarked remarks continued continues concluded concludes lamented admitted admits
  acknowledged announced announces declared urged urges emphasised emphasized pointed observed thinks believes believed
  thought hopes hoped wants wanted recounted quipped joked testified confirmed denied dismissed described describes
`);

/** Verbs, mostly of people, that often follow a name without being speech. */
export const ACTING: ReadonlySet<string> = words(`
  was is has had will who whose himself herself died born married resigned won lost scored met visited arrived joined
  became served worked studied lives lived grew moved played plays sang starred directed began started returned left
  took went came made received accused vowed pledged attended led leads
`);
