// Copies how a project is set up into a new one: parties, platforms, the chain, planned environments, days off, the approval route
// and the thresholds. No record of what happened is copied.
import { listRoute } from "@/db/queries/proposals";
import { listRecords, type RecordRow } from "@/db/queries/records";
import { countSetUp, findProject } from "@/db/queries/setup";
import { readIn, scopeOf } from "@/db/scope";
import type { Asker } from "../domain/identity/standing";
import { daysOfThresholds, thresholdsOf } from "../domain/projects/thresholds";
import type { Values } from "../domain/records/field";
import { shownFields } from "../domain/records/kind";
import { kindOf } from "../domain/records/kinds";
import { amendProject } from "./amend-project";
import { enterRecord } from "./records";
import { orNotFound } from "./refusal";
import { setRoute } from "./routes";

/** The kinds that are copied, in the order in which they refer to each other. */
const COPIED = ["party", "platform", "chain", "environment", "day_off"] as const;
/** What is left out: environments are planned anew, and sources are those of the other project's facts. */
const LEFT_OUT = ["plannedOn", "reaches", "reachesOn"];
const MOST = 500;

const REASON = {
  ja: "ほかの事業の構成を写しました。",
  en: "Copied from the set-up of another project.",
};

/** What a form would send for a record like this one. */
const likeIn = (name: (typeof COPIED)[number], { values }: RecordRow): Values =>
  Object.fromEntries(
    shownFields(kindOf(name).fields).flatMap(([field]) =>
      LEFT_OUT.includes(field) || values[field] === null ? [] : [[field, values[field]]],
    ),
  );

/** Vendors stand after the vendors above them. */
const inTiers = (rows: readonly RecordRow[]): readonly RecordRow[] => {
  const ordered: RecordRow[] = [];
  const add = (row: RecordRow): void => {
    if (ordered.includes(row)) return;
    const above = rows.find(({ key }) => key === row.values.parent);
    if (above !== undefined) add(above);
    ordered.push(row);
  };
  rows.forEach(add);
  return ordered;
};

/** Whether nothing but the ministry has been entered. */
async function isNew({ account, membership }: Asker): Promise<boolean> {
  const scope = scopeOf(account.id, [membership], null);
  const { vendors, platforms, stages } = await readIn(scope, (db) =>
    countSetUp(db, membership.projectId),
  );
  return vendors + platforms + stages === 0;
}

/**
 * Copies the set-up of the project of `from` into the project of `to`, if that is new: the same press sent again copies
 * nothing.
 */
export async function copyStructure(from: Asker, to: Asker): Promise<void> {
  if (!(await isNew(to))) return;
  const { projectId } = from.membership;
  const scope = scopeOf(from.account.id, [from.membership], null);
  const { rows, route, project } = await readIn(scope, async (db) => ({
    rows: await Promise.all(
      COPIED.map(async (name) => ({
        name,
        all: await listRecords(db, projectId, kindOf(name), MOST, 0),
      })),
    ),
    route: await listRoute(db, projectId),
    project: await orNotFound(findProject(db, projectId)),
  }));
  for (const { name, all } of rows) {
    const others = all.filter(({ values }) => name !== "party" || values.kind !== "ministry");
    for (const row of inTiers(others))
      await enterRecord(kindOf(name), to, { values: likeIn(name, row) });
  }
  if (route.length > 0) await setRoute(to, { steps: route });
  if (Object.keys(project.thresholds).length > 0) {
    const thresholds = daysOfThresholds(thresholdsOf(project.thresholds));
    await amendProject(to, { thresholds, reason: REASON });
  }
}
