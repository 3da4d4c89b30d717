import { expect, it } from "vitest";
import { saidAlike } from "./said-alike";

const side = (name: string, ja: string | null) => ({ name, words: ja === null ? null : { ja } });
const told = (...sides: readonly ReturnType<typeof side>[]) =>
  saidAlike(sides).map((group) => group.map(({ name }) => name).join("+"));

it("sides that wrote the same words are told once, whatever stands between them", () =>
  expect(
    told(
      side("ministry", "通知が届かないかもしれない"),
      side("adviser", "分からない"),
      side("prime", "通知が届かない\nかもしれない".replace("\n", "")),
    ),
  ).toEqual(["ministry+prime", "adviser"]));

it("spaces and line breaks make no difference, other words do", () =>
  expect(told(side("a", "一つ  目\n"), side("b", "一つ 目"), side("c", "一つ目。"))).toEqual([
    "a+b",
    "c",
  ]));

it("sides that wrote nothing are each named as missing", () =>
  expect(told(side("a", null), side("b", null))).toEqual(["a", "b"]));
