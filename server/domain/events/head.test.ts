import { expect, it } from "vitest";
import { parseInstant } from "../calendar/instant";
import { readHeads, statementOf } from "./head";

const at = parseInstant("2020-11-24T09:00:00+09:00");
if (at === null) throw new Error("a moment");
const head = { project: "cocoa", line: 12, hash: "ab".repeat(32), recordedAt: at };
const text = `${statementOf(head, "2026-11-28T12:00:00Z", "S2V5")}signature: U2ln\n`;

it("a statement is read as it was written, even from a letter with Windows line ends", () => {
  const letter = `■ 控え\n${text}\n`.replaceAll("\n", "\r\n");
  expect(readHeads(letter)).toEqual([
    {
      project: "cocoa",
      line: 12,
      hash: head.hash,
      signed: text.slice(0, text.indexOf("signature:")),
      key: "S2V5",
      signature: "U2ln",
    },
  ]);
});

it("several statements are read in order, and one without a number has none", () => {
  const hidden = `${statementOf({ ...head, line: null }, "2026-11-29T12:00:00Z", "S2V5")}signature: U2ln\n`;
  expect(readHeads(text + hidden).map(({ line }) => line)).toEqual([12, null]);
});

it("a statement is written line by line, and its end is marked by a line feed", () => {
  expect(statementOf(head, "2026-11-28T12:00:00Z", "S2V5")).toBe(
    [
      "fukan-head 1",
      "project: cocoa",
      "line: 12",
      `hash: ${head.hash}`,
      "recorded: 2020-11-24T00:00:00.000000Z",
      "signed: 2026-11-28T12:00:00Z",
      "key: S2V5\n",
    ].join("\n"),
  );
});

it.each([
  ["An empty text", ""],
  ["A statement without a signature", statementOf(head, "2026-11-28T12:00:00Z", "S2V5")],
  ["A statement with a hash that is too short", text.replace("abab", "")],
])("%s is not a statement", (_what, other) => {
  expect(readHeads(other)).toEqual([]);
});
