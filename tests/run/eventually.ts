import { expect } from "vitest";

/** Asks again until the answer is the one expected, or half a minute has passed. */
export const eventually = <T>(answer: () => T | Promise<T>) =>
  expect.poll(answer, { timeout: 30_000, interval: 50 });
