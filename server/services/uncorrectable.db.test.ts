// What a correction does not reach: what was approved, what a source states without the source, what others judge.
import { describe, expect, it } from "vitest";
import { asked, askerOf } from "@/tests/db/opened";
import { mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { rolesFor } from "../domain/identity/permissions";
import type { Values } from "../domain/records/field";
import type { AnyKind } from "../domain/records/kind";
import { kindOf } from "../domain/records/kinds";
import type { RecordName } from "../domain/records/names";
import { correctRecord, enterRecord } from "./records";
import { readRecord } from "./records-view";

const database = rivalsDatabase();
const ask = (who: string) => askerOf(database().owner, mail(who), "rivals");
const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: { code?: string }) => error.code ?? "broken",
  );
const correct = async (name: RecordName, record: string, values: Values, who = "official") => {
  const kind: AnyKind = kindOf(name);
  return codeOf(correctRecord(kind, await ask(who), { record, values, reason: words("a slip") }));
};
const idOf = async (table: "waiver") => {
  const [row] = await database().owner<{ id: string }[]>`
    select w.id from ${database().owner(table)} w join project p using (project_id)
     where p.key = 'rivals' and w.source_id is not null limit 1`;
  return row?.id ?? "";
};

describe("a correction", () => {
  it("does not move the end of a waiver that a source states, and does not take its source away", async () => {
    const waiver = await idOf("waiver");
    const longer = { endsWhenReady: null, endsOn: "2030-12-31" };
    expect(await correct("waiver", waiver, longer)).toBe("extension-unapproved");
    expect(await correct("waiver", waiver, { source: null })).toBe("source-missing");
    expect(await correct("waiver", waiver, { reason: words("as the minutes say") })).toBe("done");
  });

  it("does not take the source from a distribution that went out on its word", async () => {
    expect(await correct("distribution", "1.0.0:android", { source: null })).toBe("source-missing");
  });

  it("of how severe a defect is, is made by those who judge it", async () => {
    const key = await enterRecord(kindOf("defect"), await ask("red"), {
      values: { title: words("a crash"), severity: "critical", foundOn: "2020-09-20" },
    });
    expect(await correct("defect", key, { severity: "minor" }, "red")).toBe("not-allowed");
    expect(await correct("defect", key, { effect: words("it stops") }, "red")).toBe("done");
    expect(await correct("defect", key, { severity: "minor" }, "official")).toBe("done");
    const lockedFor = async (who: string) =>
      (await readRecord(asked(await ask(who)), "defect", key)).locked;
    expect(await lockedFor("official")).toEqual([]);
    expect(await lockedFor("red")).toContainEqual({
      field: "severity",
      code: "not-allowed",
      roles: rolesFor("defect.judge"),
    });
  });

  it("does not put a party below itself", async () => {
    const below = { parent: "red-sub" };
    expect(await correct("party", "red", below, "admin")).toBe("parent-below");
    expect(await correct("party", "red", { parent: "red" }, "admin")).toBe("parent-below");
  });
});
