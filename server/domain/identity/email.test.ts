// An address is stored as its account is known by it.
import { expect, it } from "vitest";
import { readEmail } from "./email";

it.each([
  ["taro.yamada@example.go.jp", "taro.yamada@example.go.jp"],
  [" Taro.Yamada@Example.GO.JP ", "taro.yamada@example.go.jp"],
  ["ｔａｒｏ＠example.go.jp", "taro@example.go.jp"],
  [`${"a".repeat(240)}@example.jp`, `${"a".repeat(240)}@example.jp`],
])("the address %j is read as %j", (typed, email) => {
  expect(readEmail(typed)).toEqual({ ok: true, value: email });
});

it.each([
  "",
  "taro",
  "taro@",
  "@example.jp",
  "a b@example.jp",
  "a@b@example.jp",
  "a@example.jp,b@example.jp",
  "Taro <taro@example.jp>",
  "a@example.jp\r\nbcc: b@example.jp",
  `${"a".repeat(245)}@example.jp`,
])("the text %j is not an address", (typed) => {
  expect(readEmail(typed)).toEqual({ ok: false, code: "email-malformed" });
});
