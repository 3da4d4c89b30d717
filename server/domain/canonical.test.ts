import { describe, expect, it } from "vitest";
import { canonical } from "./canonical";
import { Refusal } from "./refusal";

describe("The canonical text of a value", () => {
  it("the canonical text sorts names at every depth", () => {
    const value = { b: { d: 1, c: [{ f: 2, e: null }] }, a: "text" };
    expect(canonical(value)).toBe('{"a":"text","b":{"c":[{"e":null,"f":2}],"d":1}}');
  });

  it("the canonical text keeps the order of lists", () => {
    expect(canonical([3, 1, 2])).toBe("[3,1,2]");
  });

  it.each([[null], [true], [1], ["text"]])("the canonical text of %j is its JSON", (value) => {
    expect(canonical(value)).toBe(JSON.stringify(value));
  });
});

it("a refusal is an error with its code, its name and its cause", () => {
  const cause = new Error("why");
  const refusal = new Refusal("not-found", { cause });
  expect([refusal.name, refusal.code, refusal.message, refusal.cause]).toEqual([
    "Refusal",
    "not-found",
    "not-found",
    cause,
  ]);
});
