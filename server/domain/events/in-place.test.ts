import { expect, it } from "vitest";
import { inItsPlace } from "./in-place";

it.each([
  ["task-status-set", "vendor_manager", "prime", "below", true],
  ["task-status-set", "vendor_member", "below", "below", false],
  ["task-status-set", "vendor_manager", "prime", null, false],
  ["task-entered", "official", "ministry", "below", false],
  ["test-run-recorded", "vendor_manager", "prime", "below", true],
  ["order-acknowledged", "vendor_member", "below", "prime", false],
  ["undertaking-answered", "vendor_manager", "prime", "below", false],
])(
  "%s, entered as %s of %s about the work of %s: %s",
  (kind, actorRole, actorPartyId, partyId, expected) =>
    expect(inItsPlace({ kind, actorRole, actorPartyId, partyId })).toBe(expected),
);
