import { describe, expect, it } from "vitest";
import { KINDS } from "./kinds";
import { lockedFields } from "./locked";

const fieldsOf = (locked: ReturnType<typeof lockedFields>) =>
  locked.map(({ field, code }) => `${field} ${code}`);

describe("lockedFields", () => {
  it("names what a role does not correct, and nothing for a role that does", () => {
    expect(fieldsOf(lockedFields(KINDS.defect, {}, "vendor_manager"))).toEqual([
      "severity not-allowed",
      "cause not-allowed",
      "causeBy not-allowed",
      "causeSource not-allowed",
    ]);
    expect(lockedFields(KINDS.defect, {}, "official")).toEqual([]);
    expect(fieldsOf(lockedFields(KINDS.test_case, {}, "vendor_manager"))).toEqual([
      "kind not-allowed",
      "platform not-allowed",
      "stages not-allowed",
    ]);
  });

  it("names what an approval has settled, whatever the role", () => {
    const locked = (approval: string | null) =>
      lockedFields(KINDS.waiver, { approval }, "official").map(({ field }) => field);
    const ends = ["endsOn", "endsWhenReady", "endsWhenReached", "endsWhenOut"];
    expect(locked("drafted")).toEqual([]);
    expect(locked(null)).toEqual(ends);
    expect(locked("approved")).toEqual([
      ...ends,
      "version",
      "platform",
      "decidedOn",
      "risk",
      "heldBy",
    ]);
  });

  it("names the statement with which a distribution went out, and the suite that a stated one replaced", () => {
    expect(lockedFields(KINDS.distribution, { unwaived: null }, "official")).toEqual([]);
    expect(fieldsOf(lockedFields(KINDS.distribution, { unwaived: "none" }, "official"))).toEqual([
      "unwaived statement-stands",
      "unwaivedWords statement-stands",
    ]);
    expect(fieldsOf(lockedFields(KINDS.test_suite, { approval: null }, "official"))).toEqual([
      "replaces replaced-already",
    ]);
  });
});
