import { expect, it } from "vitest";
import { EVENT_KINDS } from "./event";
import { EVENT_GROUPS, groupOf, kindsOf } from "./kind-groups";

it("every kind of event is in its own group and in no other", () => {
  for (const kind of EVENT_KINDS)
    expect(EVENT_GROUPS.filter((group) => kindsOf(group).includes(kind))).toEqual([groupOf(kind)]);
});

it("every group has at least one kind of event", () => {
  for (const group of EVENT_GROUPS) expect(kindsOf(group).length, group).toBeGreaterThan(0);
});
