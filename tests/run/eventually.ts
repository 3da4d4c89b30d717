import { expect } from "vitest";

/** Asks again until the expected answer comes or half a minute has passed. */
export const eventually = <T>(answer: () => T | Promise<T>) =>
  expect.poll(answer, { timeout: 30_000, interval: 50 });
