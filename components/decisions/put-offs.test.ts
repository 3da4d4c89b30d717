import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { linksIn } from "@/components/ui/links";
import { textsOf } from "@/components/ui/rendered.fixture";
import { day } from "@/server/domain/projects/state.fixture";
import { PutOffs } from "./put-offs";

const said = (before: string | null): string => {
  const putOff = {
    number: 3,
    status: "open" as const,
    platform: { ja: "iOS" },
    platformKey: "ios",
    version: "1.1.4",
    until: day("2020-12-18"),
    before: before === null ? null : day(before),
    proposer: "official" as const,
    awaited: "adviser" as const,
    dueOn: null,
    decidedOn: null,
  };
  const linkTo = linksIn("cocoa", undefined);
  const props = { putOffs: [putOff], today: day("2020-11-24"), linkTo };
  return textsOf("ja", createElement(PutOffs, props), "b").join("");
};

describe("an open request to put a test off", () => {
  it("leaves open whether it is put off", () =>
    expect([said(null), said("2020-11-23")]).toEqual(
      Array(2).fill("後に回すかどうかは、まだ決まっていません。"),
    ));

  it("leaves open another day where it is put off already", () =>
    expect(said("2020-11-24")).toBe("いつまで後に回すかを変えることは、まだ決まっていません。"));
});
