// What a page carries about the record's numbering can be neither read nor forged.
import { beforeAll, expect, it } from "vitest";
import { provideEnv } from "../env";
import { type Made, seal, unseal } from "./since";

const MADE: Made = {
  projectId: "11111111-1111-4111-8111-111111111111",
  accountId: "22222222-2222-4222-8222-222222222222",
  seq: 812,
  clockSetAt: "1606176000.123456",
};
const secret = (text: string) => provideEnv({ NEXTAUTH_SECRET: text.repeat(8) });
beforeAll(() => secret("abcdefgh"));

it("a sealed moment can be opened by every server with the same secret", () => {
  const sealed = seal(MADE);
  expect(unseal(sealed)).toEqual(MADE);
  secret("hgfedcba");
  expect(unseal(sealed)).toBe(null);
  secret("abcdefgh");
  expect(unseal(sealed)).toEqual(MADE);
  expect(unseal(seal({ ...MADE, clockSetAt: null }))).toEqual({ ...MADE, clockSetAt: null });
});

it("a sealed moment reveals nothing, not even whether two are equal", () => {
  expect(seal(MADE)).not.toBe(seal(MADE));
  expect(seal(MADE)).not.toContain("812");
});

it.each(["", "x", "812", "あ", "=".repeat(98)])("the text %s is not a sealed moment", (text) => {
  expect(unseal(text)).toBe(null);
});

it("an altered sealed moment is refused", () => {
  const sealed = seal(MADE);
  const other = sealed[20] === "A" ? "B" : "A";
  expect(unseal(`${sealed.slice(0, 20)}${other}${sealed.slice(21)}`)).toBe(null);
});
