import { expect, it } from "vitest";
import { reachOn } from "./reach";

const reach = (platformId: string | null, truth: string, stageId = "s1") => ({
  environmentId: "lab",
  stageId,
  platformId,
  truth,
});

it.each([
  ["nothing", [], ["ios"], undefined],
  ["every platform", [reach(null, "real")], ["ios"], "real"],
  ["this platform", [reach("ios", "dummy")], ["ios"], "dummy"],
  ["another platform", [reach("android", "dummy")], ["ios"], undefined],
  [
    "every platform, and this one otherwise",
    [reach(null, "real"), reach("ios", "dummy")],
    ["ios"],
    "dummy",
  ],
  [
    "every platform, and another one otherwise",
    [reach("android", "dummy"), reach(null, "real")],
    ["ios"],
    "real",
  ],
  ["another stage", [reach(null, "real", "s2")], ["ios"], undefined],
])("of what is said of %s, the platform's own goes first", (_, reaches, platforms, truth) =>
  expect(reachOn(reaches, { environmentId: "lab", stageId: "s1" }, platforms)?.truth).toBe(truth),
);
