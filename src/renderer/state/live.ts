import { useSyncExternalStore } from 'react';

/** A value that changes over time and tells when it did. */
export interface Live<T> {
  get(): T;
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

export interface LiveCell<T> extends Live<T> {
  set(value: T): void;
}

export function createLive<T>(initial: T): LiveCell<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The present value in a component. */
export function useLive<T>(live: Live<T>): T {
  return useSyncExternalStore(live.subscribe, live.get);
}

/**
 * A part of the present value. The component is drawn anew only when that part is another object,
 * so `select` must give the same object for what has not changed.
 */
export function useLivePart<T, Part>(live: Live<T>, select: (value: T) => Part): Part {
  return useSyncExternalStore(live.subscribe, () => select(live.get()));
}
