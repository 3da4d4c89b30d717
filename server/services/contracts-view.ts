// Contracts as people read them: term, what changed, and effort by month.
import { listEfforts } from "@/db/queries/efforts";
import { listEventsOfKinds } from "@/db/queries/events";
import { listFindings } from "@/db/queries/findings";
import { listParties } from "@/db/queries/projects";
import { listRecords } from "@/db/queries/records";
import { readIn } from "@/db/scope";
import { daysBetween, parseDay } from "../domain/calendar/day";
import { effortEndsOn, monthsOf, totalsOf, usedFor } from "../domain/contracts/effort";
import { heldOn } from "../domain/findings/held";
import { type Value, wordsOrNull } from "../domain/records/field";
import { KINDS } from "../domain/records/kinds";
import { type Asked, projectOf } from "./asked";
import { eventLine } from "./events-view";
import { mayNow } from "./may-now";

/** The most contracts, and the most changes of them all, that the page shows. */
const MOST = 100;
const CHANGES = 1_000;
const CHANGED = ["contract-amended", "contract-extended"] as const;

const countOf = (fact: unknown): number => (typeof fact === "number" ? fact : 0);
const dayIn = (value: Value | undefined) => parseDay(typeof value === "string" ? value : "");

/** It has ended, and something that it owes is left: that is read first. */
const isLeft = ({
  left,
  owed,
}: {
  readonly left: number | null;
  readonly owed: unknown;
}): boolean => left !== null && left < 0 && owed !== null;

/** Every contract that the reader may see, with what became of its term and its effort. */
export async function readContracts(asked: Asked) {
  const projectId = projectOf(asked);
  const { day, scope } = asked;
  return readIn(scope, async (db) => {
    const [rows, efforts, findings, parties, changes] = await Promise.all([
      listRecords(db, projectId, KINDS.contract, MOST, 0),
      listEfforts(db, projectId),
      listFindings(db, projectId, ["contract-gap"]),
      listParties(db, projectId),
      listEventsOfKinds(db, projectId, CHANGED, CHANGES),
    ]);
    const vendors = new Set(parties.flatMap(({ kind, key }) => (kind === "vendor" ? [key] : [])));
    const gaps = findings.filter(({ fromOn, untilOn }) =>
      heldOn({ from: fromOn, until: untilOn }, day),
    );
    const contracts = rows.map(({ id, key, title, told, values }) => {
      const own = efforts.filter(({ contractId }) => contractId === id);
      const endsOn = dayIn(values.endsOn);
      const gap = gaps.find(({ subjectId }) => subjectId === id);
      return {
        id,
        key,
        title,
        party: wordsOrNull(told.party),
        from: wordsOrNull(told.from),
        kind: typeof values.kind === "string" ? values.kind : null,
        scope: wordsOrNull(values.scope),
        amountYen: typeof values.amountYen === "number" ? values.amountYen : null,
        beginsOn: dayIn(values.beginsOn),
        endsOn,
        /** Calendar days until its last day; negative: it ended so many days ago. null: no last day is on record. */
        left: endsOn === null ? null : daysBetween(day, endsOn),
        /** Whether its end is near or past with something left to do, and what that is. */
        short: gap !== undefined,
        owed:
          gap === undefined
            ? null
            : { tests: countOf(gap.facts.tests), defects: countOf(gap.facts.defects) },
        subcontract: typeof values.from === "string" && vendors.has(values.from),
        months: monthsOf(own),
        effort: {
          ...totalsOf(own),
          byWork: {
            development: usedFor(own, "development"),
            maintenance: usedFor(own, "maintenance"),
            repair: usedFor(own, "repair"),
          },
          endsOn: effortEndsOn(own),
        },
        changes: changes
          .filter(({ subjectId }) => subjectId === id)
          .map((line) => eventLine(line, asked)),
      };
    });
    return {
      contracts: contracts.toSorted((a, b) => Number(isLeft(b)) - Number(isLeft(a))),
      seesAll: scope.whole,
      mayEnter: mayNow(asked, "contract.register"),
      mayEffort: mayNow(asked, "effort.record"),
      day,
    };
  });
}
