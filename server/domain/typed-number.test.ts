import { describe, expect, it } from "vitest";
import { readNumber, readWhole } from "./typed-number";

describe("a typed number", () => {
  it.each([
    ["12", 12],
    ["１２", 12],
    [" 0.5 ", 0.5],
    ["０．５", 0.5],
    [".5", 0.5],
    ["1,200", 1200],
    ["１，２００．５", 1200.5],
    ["1,234,567", 1_234_567],
    ["-3", -3],
    ["007", 7],
  ])("the typed text %j is read as the number %d", (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });

  it.each([
    "",
    " ",
    "abc",
    "-",
    ".",
    ",",
    "1,5",
    "12,34",
    ",123",
    "1.",
    "1.2.3",
    "1e3",
    "0x10",
    "NaN",
    "Infinity",
    "一",
    "1 2",
    "5日",
    "9".repeat(400),
    "--1",
  ])("the typed text %j is not a number", (typed) => {
    expect(readNumber(typed)).toBeNull();
  });
});

describe("a typed whole number", () => {
  it.each([
    ["1", 1],
    ["５", 5],
    ["0", null],
    ["6", null],
    ["2.5", null],
    ["", null],
  ])("the typed text %j is read as a whole number between 1 and 5: %s", (typed, number) => {
    expect(readWhole(typed, 1, 5)).toBe(number);
  });
});
