import { describe, expect, it } from 'vitest';
import { figures, line } from './support.js';

const ARTICLE = `The guards of the strait marked the second anniversary of their post on May 4, 2031. (Ana Lopes/Gazette)
PORT ELLA — Harbour chiefs of 12 towns met on Tuesday about a patrol of fewer than 4,000 sailors, two envoys said.
Another count puts it at 2,500.
According to one draft, boats would keep watch along the 300-mile coast within hours or days.
One senior envoy spoke of a two-month trial that could cost £1.4bn, or 0.3 percent of the budget.
“We don’t have a lot of boats,” she said. Several stages would follow.`;

describe('an article', () => {
  it('gives its figures in order, each with what stands around it', () => {
    expect(figures(ARTICLE).map((figure) => `¶${figure.paragraph} ${line(ARTICLE, figure)}`)).toEqual([
      '¶1 ordinal “second” of anniversary',
      '¶1 date “May 4, 2031”',
      '¶2 “12” 12 of towns',
      '¶2 [fewer than] “4,000” 4000 < of sailors',
      '¶2 “two” 2 of envoys',
      '¶3 “2,500” 2500',
      '¶4 “300-mile” 300 mile of coast',
      '¶4 vague “hours or days”',
      '¶5 “two-month” 2 month of trial',
      '¶5 “£1.4bn” 1400000000 pound of trial',
      '¶5 “0.3 percent” 0.3 percent of budget',
      '¶6 vague “a lot of” of boats',
      '¶6 vague “Several” of stages',
    ]);
  });

  it('disputes the hedged count of a sentence, not what else is counted in it', () => {
    const disputed = figures(ARTICLE).filter((figure) => figure.disputedBy !== null);
    expect(disputed.map((figure) => figure.text)).toEqual(['4,000']);
  });
});
