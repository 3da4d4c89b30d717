// A project that is suspended, closed or archived is only read.
import { describe, expect, it } from "vitest";
import { ACTIONS } from "../identity/permissions";
import { CLOSED_STATES, isOpenFor } from "./project-state";

it.each(ACTIONS)("a project that goes on is open for %s", (action) => {
  expect(isOpenFor("open", action)).toBe(true);
});

describe.each(CLOSED_STATES)("a project that is %s", (state) => {
  it.each(["order.propose", "order.decide", "task.report", "report.receive", "route.set"] as const)(
    "is not open for %s",
    (action) => {
      expect(isOpenFor(state, action)).toBe(false);
    },
  );

  it.each(["project.amend", "member.set", "access.manage"] as const)("is open for %s", (action) => {
    expect(isOpenFor(state, action)).toBe(true);
  });
});
