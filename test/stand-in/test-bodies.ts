/** Bodies that several tests send; each is good as it stands. */
export const text = (length: number): string => 'x'.repeat(length);

export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const embed = (more: object): object => ({ embeds: [{ title: 't', ...more }] });

export const button = (more: object = {}): object => ({
  type: 2,
  style: 1,
  label: 'b',
  custom_id: 'a',
  ...more,
});

export const row = (...components: object[]): object => ({ type: 1, components });

export const rows = (...components: object[]): object => ({ content: 'c', components });

export const display = (content: string): object => ({ type: 10, content });

/** A Components V2 message. */
export const v2 = (...components: object[]): object => ({ flags: 32_768, components });

/** A body at a limit, one past it, and where the complaint then stands. */
export type LimitCase = readonly [name: string, atLimit: object, past: object, where: string];
