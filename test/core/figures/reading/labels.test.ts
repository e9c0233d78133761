import { describe, expect, it } from 'vitest';
import { amounts } from '../support.js';

describe('numbers that are no amounts', () => {
  it.each([
    ['Pilots trained on the F-16 in winter.'],
    ['The S&P 500 opened late.'],
    ['They invoked Article 5 again.'],
    ['A Boeing 747 landed.'],
    ['The G7 will meet.'],
    ['The G-7 will meet.'],
    ['She lives in Los Angeles, Calif. 90049 now.'],
    ['Call 555-1234 for tickets.'],
    ['Call 202-555-0143 for tickets.'],
    ['This was shown before [1] by others.'],
    ['1. Bring a coat to the harbour.'],
    ['2) Bring a coat to the harbour.'],
    ['See page 12 of the report.'],
    ['He lives at 10 Downing Street.'],
    ['COVID-19 closed the port.'],
    ['Their side won 2-0 at home.'],
    ['She won 7-6 (6), 6-4 at home.'],
    ['He 1) ate, 2) slept and 3) left.'],
    ['The port still serves the 757s.'],
    ['Power is cut from stages 4 to morning.'],
    ['They work 24/7 in the port.'],
    ['A 787 Dreamliner took off.'],
    ['It finished in the top 10.'],
    ['The 5G network failed.'],
    ['The file 1234567890123456789 was lost.'],
    ['Agent 007 smiled.'],
    ['Resolution 2202 was read out.'],
    ['The iPhone 11 sold out.'],
  ])('%s', (text) => {
    expect(amounts(text)).toEqual([]);
  });

  it.each([
    ['According to one version, the bridge stays shut.'],
    ['One senior official agreed.'],
    ['It is one of the oldest ports.'],
    ['Nobody wants this one.'],
    ['He was the only one unhappy with it.'],
    ['One day the bridge will open.'],
    ['At one point the lights failed.'],
    ['No one came.'],
    ['The Gang of Eight met.'],
    ['BBC One showed it.'],
    ['A two-way street leads there.'],
  ])('%s', (text) => {
    expect(amounts(text)).toEqual([]);
  });

  it.each([
    ['Only one ship left.', '“one” 1 of ship'],
    ['At least one guard was hurt.', '[At least] “one” 1 > of guard'],
    ['A one-month freeze began.', '“one-month” 1 month of freeze'],
    ['They waited one hour.', '“one hour” 1 hour'],
    ['The top three ports gained.', '“three” 3 of ports'],
    ['About 200 Leopard tanks came.', '[About] “200” 200 ~ of Leopard tanks'],
    ['About 300 Ukrainian soldiers came.', '[About] “300” 300 ~ of Ukrainian soldiers'],
    ['A grant of KD 3,000 was paid.', '“3,000” 3000'],
  ])('%s is an amount', (text, expected) => {
    expect(amounts(text)[0]).toContain(expected);
  });
});

describe('numbers with signs, labels and sets', () => {
  it.each([
    ['His 401(k) shrank.'],
    ["She is 6'2 in shoes."],
    ['The firm filed its 10-K late.'],
    ['The 7-Eleven closed.'],
    ['The over-18s waited.'],
    ['They call it phase two.'],
    ['It was shown in week three.'],
    ['She won 4-6, 6-7, 5-6 at home.'],
    ['a zero-emission bus came.'],
    ['They walked to ground zero.'],
    ['the ftse 100 fell.'],
  ])('%s', (text) => {
    expect(amounts(text)).toEqual([]);
  });

  it('keeps ranges and counts that look alike', () => {
    expect(amounts('She waited 4-6 weeks.')).toEqual(['“4-6 weeks” 4–6 week']);
    expect(amounts('They sold two ships.')).toEqual(['“two” 2 of ships']);
    expect(amounts('in may they sold 100 ships.')).toEqual(['“100” 100 of ships']);
  });
});
