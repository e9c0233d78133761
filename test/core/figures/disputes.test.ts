import { describe, expect, it } from 'vitest';
import { figures } from './support.js';

/** The disputing sentence of the first amount, or `null`. */
const dispute = (text: string): string | null => {
  const figure = figures(text).find((one) => one.class === 'amount');
  return figure?.disputedBy == null ? null : text.slice(figure.disputedBy.start, figure.disputedBy.end);
};

const CLAIM = 'A minister told the radio that the garrison would have 4,000 guards.';

describe('sentences that dispute a figure', () => {
  it.each([
    ['But others at the port said that the numbers are under discussion.'],
    ['However, the size has not been agreed, an aide said.'],
    ['Another count puts it at 2,500.'],
    ['The union gave a lower figure.'],
    ['In the evening papers this was relayed as about 5,000.'],
    ['The number is disputed.'],
    ['The ministry rejected that number.'],
    ['Others speak of 2,000.'],
    ['The governor’s office denied the figure.'],
    ['Estimates of the garrison vary.'],
    ['Others contested that.'],
    ['That was reported elsewhere as 500.'],
    ['An aide passed this on as 500.'],
    ['Versions of it diverge.'],
    ['Officials put them much lower.'],
    ['Other guards had about 900.'],
    ['THE NUMBER REMAINS UNVERIFIED.'],
    ['The total is yet to be worked out.'],
    ['The range is not fixed.'],
  ])('the next: %s', (next) => {
    expect(dispute(`${CLAIM} ${next}`)).toBe(next);
  });

  it.each([
    ['The minister left on Monday.'],
    ['But other envoys went home.'],
    ['The talks were under discussion for weeks.'],
    ['He denied that he was ill.'],
    ['The guards rejected the food.'],
  ])('none: %s', (next) => {
    expect(dispute(`${CLAIM} ${next}`)).toBeNull();
  });

  it('finds it in the next paragraph', () => {
    expect(dispute(`${CLAIM}\nBut other envoys said the size was still being debated.`)).toBe(
      'But other envoys said the size was still being debated.',
    );
  });

  it('finds the sentence before that leaves the number open', () => {
    expect(dispute('How many guards would come is open. A minister spoke of 4,000 guards.')).toBe(
      'How many guards would come is open.',
    );
    expect(dispute('The number of guards is told in several ways. A minister spoke of 4,000 guards.')).toBe(
      'The number of guards is told in several ways.',
    );
  });

  it('takes the one before only from its own paragraph, and only when it has no number itself', () => {
    const open = 'The number of ships is told in two ways.';
    expect(dispute(`${open}\nA minister spoke of 4,000 guards.`)).toBeNull();
    expect(
      dispute(`It rained. ${open.replace('two ways', 'two ways: some say 12')} There are 4,000 guards.`),
    ).toBeNull();
  });

  it('does not reach over a heading', () => {
    expect(dispute(`${CLAIM}\nA number that is disputed\nThe weather was fine.`)).toBeNull();
  });

  it('is about counts, not about the measures beside them', () => {
    const text = 'A guard of 400 would watch the 300-mile coast for two years. But the number is disputed.';
    expect(figures(text).map((figure) => figure.disputedBy !== null)).toEqual([true, false, false]);
  });

  it('is about the largest count where none is hedged', () => {
    const text = 'Two towns would send 400 guards. But the number is disputed.';
    expect(figures(text).map((figure) => figure.disputedBy !== null)).toEqual([false, true]);
  });

  it('before the sentence is about every count', () => {
    const text = 'The number of guards is told in several ways. A paper counted 18, another 17 guards.';
    expect(
      figures(text)
        .filter((figure) => figure.disputedBy !== null)
        .map((figure) => figure.text),
    ).toEqual(['18', '17']);
  });

  it('is about vague amounts only where nothing else is counted', () => {
    const text = 'Thousands of guards came. But the number is disputed.';
    expect(figures(text).map((figure) => figure.disputedBy !== null)).toEqual([true]);
  });

  it('leaves dates alone', () => {
    const [date] = figures('The garrison came in 2022. But the number is disputed.');
    expect(date?.disputedBy).toBeNull();
  });
});
