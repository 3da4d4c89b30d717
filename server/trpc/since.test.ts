// What a page carries of the record's numbering can be read by nobody and made by nobody.
import { beforeAll, expect, it } from "vitest";
import { provideEnv } from "../env";
import { openLine, sealLine } from "./since";

const PROJECT = "11111111-1111-4111-8111-111111111111";
const OTHER = "22222222-2222-4222-8222-222222222222";
const secret = (text: string) => provideEnv({ NEXTAUTH_SECRET: text.repeat(8) });
beforeAll(() => secret("abcdefgh"));

it("opens what was sealed, by every server of the same secret", () => {
  const sealed = sealLine(PROJECT, 812);
  expect(openLine(PROJECT, sealed)).toBe(812);
  secret("hgfedcba");
  expect(openLine(PROJECT, sealed)).toBe(null);
  secret("abcdefgh");
  expect(openLine(PROJECT, sealed)).toBe(812);
});

it("shows nothing, not even whether two are the same", () => {
  expect(sealLine(PROJECT, 812)).not.toBe(sealLine(PROJECT, 812));
  expect(sealLine(PROJECT, 812)).not.toContain("812");
});

it("is line 0 of a record that was begun anew under another id", () => {
  expect(openLine(PROJECT, sealLine(OTHER, 812))).toBe(0);
});

it.each(["", "x", "812", "あ", "=".repeat(98)])("refuses %s", (text) => {
  expect(openLine(PROJECT, text)).toBe(null);
});

it("refuses what was altered", () => {
  const sealed = sealLine(PROJECT, 812);
  const other = sealed[20] === "A" ? "B" : "A";
  expect(openLine(PROJECT, `${sealed.slice(0, 20)}${other}${sealed.slice(21)}`)).toBe(null);
});
