/** Lets a test wait for a state instead of sleeping; every wait is bounded and ends when the stand-in closes. */
export type Signal = {
  readonly changed: () => void;
  readonly until: (holds: () => boolean, withinMs: number) => Promise<boolean>;
  readonly close: () => void;
};

export function createSignal(): Signal {
  const waiting = new Set<() => void>();
  let closed = false;
  return {
    changed: () => {
      for (const check of [...waiting]) check();
    },
    until: (holds, withinMs) =>
      new Promise((resolve) => {
        const settle = (value: boolean): void => {
          clearTimeout(timer);
          waiting.delete(check);
          resolve(value);
        };
        const check = (): void => {
          if (holds()) settle(true);
          else if (closed) settle(false);
        };
        const timer = setTimeout(() => settle(holds()), withinMs);
        waiting.add(check);
        check();
      }),
    close: () => {
      closed = true;
      for (const check of [...waiting]) check();
    },
  };
}
