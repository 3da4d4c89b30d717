// Which new passwords are accepted and which are refused.
import { describe, expect, it } from "vitest";
import { charactersIn, judgePassword } from "./new-password";

const common = new Set(["password12345", "qwertyuiop123"]);
const judge = (password: string, again = password, email = "hanako.yamada@example.go.jp") => {
  const projects = ["cocoa", "接触確認アプリ", "it", "COCOA: the contact app", "map"];
  const isCommon = (text: string) => common.has(text);
  const outcome = judgePassword({ password, again, email, projects, isCommon });
  return outcome.ok ? "taken" : outcome.code;
};

/** Six characters of eight code units each. */
const FAMILIES = "👨‍👩‍👧👨‍👩‍👦👩‍👩‍👧👩‍👩‍👦👨‍👨‍👧👨‍👨‍👦";

describe("A new password", () => {
  it.each([
    ["twelve characters", "kq7-wv2mxz9p", "taken"],
    ["words with spaces", "lamp river over seven", "taken"],
    ["twelve characters that are more code units", "👨‍👩‍👧が語🎌か゚abcdefg", "taken"],
    ["eleven characters", "kq7-wv2mxz9", "password-short"],
    ["eleven characters that are more code units", "👨‍👩‍👧👨‍👩‍👧が語🎌か゚abcde", "password-short"],
    ["nothing", "", "password-short"],
    ["1,024 characters", `${"lamp/".repeat(204)}last`, "taken"],
    ["1,025 characters", "lamp/".repeat(205), "password-long"],
    ["1,024 characters of eight code units", FAMILIES.repeat(171).slice(0, 8 * 1024), "taken"],
    ["a million characters", "lamp/".repeat(200_000), "password-long"],
    ["one that is common", "password12345", "password-common"],
    ["a common one in capitals", "PassWord12345", "password-common"],
    ["a common one in wide letters", "ｐａｓｓｗｏｒｄ１２３４５", "password-common"],
    ["one character repeated", "zzzzzzzzzzzz", "password-common"],
    ["a few characters repeated", "xy9xy9xy9xy9x", "password-common"],
    ["the whole address", "hanako.yamada@example.go.jp", "password-has-account"],
    ["the name part of the address", "my Hanako.Yamada 9", "password-has-account"],
    ["the product's name", "kq7-Fukan-mxz9p", "password-has-name"],
    ["the product's name in Japanese", "わたしの俯瞰の入り口です", "password-has-name"],
    ["a project's key in wide letters", "kq7-ＣＯＣＯＡ-mxz9p", "password-has-name"],
    ["a project's name", "接触確認アプリの入り口です", "password-has-name"],
    ["a project's name of three letters", "a map of lamp oil", "password-has-name"],
    ["a project's name of two letters", "a bit of lamp oil", "taken"],
  ])("a new password of %s is judged", (_what, password, expected) => {
    expect(judge(password)).toBe(expected);
  });

  it("a new password must be typed twice in the same way", () => {
    expect(judge("kq7-wv2mxz9p", "kq7-wv2mxz9q")).toBe("password-differs");
  });

  it("a new password may contain a two-letter part of the name", () => {
    expect(judge("kq7-wv2mxz9p", undefined, "kq@example.go.jp")).toBe("taken");
  });
});

it("the characters of a new password are counted as people see them", () => {
  expect(charactersIn("👨‍👩‍👧が語")).toBe(3);
});
