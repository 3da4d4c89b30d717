import { expect, test } from "vitest";
import { MOST_OF_ONE } from "../services/live-places";
import { OpenPages } from "./open-pages";

/** A process that records which places it is told to release. */
const processOf = () => {
  const givenUp: string[] = [];
  return { givenUp, send: (message: { givenUp: string }) => givenUp.push(message.givenUp) };
};

const taken = (account: string, place: string) => ({ account, place, taken: true });

test("the oldest place of an account is released, in whichever process it is, when one place too many is taken", () => {
  const pages = new OpenPages();
  const [first, second] = [processOf(), processOf()];
  pages.hear(first, taken("a", "oldest"));
  for (let n = 1; n < MOST_OF_ONE; n += 1) pages.hear(second, taken("a", `of the second ${n}`));
  pages.hear(second, taken("b", "of another account"));
  expect([first.givenUp, second.givenUp]).toEqual([[], []]);
  pages.hear(second, taken("a", "one too many"));
  expect([first.givenUp, second.givenUp]).toEqual([["oldest"], []]);
});

test("a place that was given back, or whose process has ended, does not count", () => {
  const pages = new OpenPages();
  const [first, second] = [processOf(), processOf()];
  pages.hear(first, taken("a", "of the first"));
  for (let n = 1; n < MOST_OF_ONE; n += 1) pages.hear(second, taken("a", `of the second ${n}`));
  pages.forget(first);
  pages.hear(second, { account: "a", place: "of the second 1", taken: false });
  pages.hear(second, taken("a", "one more"));
  pages.hear(second, taken("a", "and another"));
  expect(second.givenUp).toEqual([]);
});

test("messages about anything but places are ignored", () => {
  const pages = new OpenPages();
  const process = processOf();
  for (const told of ["memory", null, { account: "a" }, { givenUp: "x" }])
    pages.hear(process, told);
  expect(process.givenUp).toEqual([]);
});
