import type { Reply } from '../../app/reply.js';
import type { Services } from '../../app/services.js';
import { deskOf, usedOn } from './asked.js';

/** A number that no article is likely to give. */
const ELSEWHERE = '7,250';

/** A message made from the desk at hand: somebody's words, a number that is not the articles', and something of which no article speaks. */
export const foundInMessage = async (services: Services): Promise<Reply | null> => {
  const { figures, articles } = deskOf(services);
  const counted = figures.filter(
    ({ figure }) =>
      figure.class === 'amount' &&
      figure.unit === null &&
      figure.counts !== null &&
      (figure.value ?? 0) > 1_000,
  );
  for (const { article, figure } of counted) {
    const text = articles[article]?.article.text ?? '';
    const before = text.slice(figure.sentence.start, figure.hedge?.start ?? figure.start);
    const number = `${before}${ELSEWHERE}${text.slice(figure.end, figure.sentence.end)}`.replace(
      /[“”]/gu,
      '',
    );
    const reply = await usedOn(
      services,
      'find',
      `${number}\nThe violin was played at breakfast in a lighthouse.`,
    );
    const isWished = reply.kind === 'findings' && reply.findings.some(({ numbers }) => numbers.length > 0);
    if (isWished) return reply;
  }
  return null;
};
