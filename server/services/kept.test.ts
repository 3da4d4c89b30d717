import { expect, it } from "vitest";
import { keeping } from "./kept";

/** A reading that counts itself, with a clock and a turn that the test sets. */
function counted(answer: (nth: number) => Promise<number> = async (nth) => nth) {
  const at = { ms: 0, turn: 0, readings: 0 };
  const ask = keeping({ forMs: 100, clock: () => at.ms, turn: () => at.turn }, () => {
    at.readings += 1;
    return answer(at.readings);
  });
  return { at, ask };
}

it("many who ask at once cost one reading", async () => {
  const { at, ask } = counted();
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  expect(at.readings).toBe(1);
});

it("an answer is read again once its time has passed, and not before", async () => {
  const { at, ask } = counted();
  await ask();
  at.ms = 99;
  expect(await ask()).toBe(1);
  at.ms = 100;
  expect(await ask()).toBe(2);
});

it("an answer is read again at once when it may have changed", async () => {
  const { at, ask } = counted();
  await ask();
  at.turn = 1;
  expect(await ask()).toBe(2);
});

it("a failure is told to all who waited for it, and is not kept", async () => {
  const { ask } = counted(async (nth) => {
    if (nth === 1) throw new Error("away");
    return nth;
  });
  const both = await Promise.allSettled([ask(), ask()]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await ask()).toBe(2);
});
