// What is shown besides the scope belongs to the statements that are asked inside, whatever runs beside them.
import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { day } from "@/server/domain/projects/state.fixture";
import { KINDS } from "@/server/domain/records/kinds";
import { enterRecord } from "@/server/services/records";
import { aDatabase, askerOf } from "@/tests/db/opened";
import { foundRivals, mail, words } from "@/tests/db/rivals";
import { type Reader, readIn, scopeOf, showingDrafted, showingWithdrawn } from "./scope";

const database = aDatabase("migrated", async ({ owner }) => {
  await foundRivals(owner);
  await enterRecord(KINDS.waiver, await askerOf(owner, mail("official"), "rivals"), {
    values: {
      version: "1.0.0",
      platform: "android",
      reason: words("a draft"),
      endsOn: day("2030-01-31"),
    },
  });
});

const drafts = async (db: Reader): Promise<number> => {
  const [row] = await db
    .select({ all: sql<number>`count(*)::int` })
    .from(sql`waiver w`)
    .where(sql`w.approval_state = 'drafted'`);
  return row?.all ?? -1;
};
const reading = async <T>(fn: (db: Reader) => Promise<T>): Promise<T> => {
  const { account, membership } = await askerOf(database().owner, mail("official"), "rivals");
  return readIn(scopeOf(account.id, [membership], null), fn);
};

it("statements that run beside those that show drafts do not see them", async () => {
  const [before, inside, beside, twice, after] = await reading(async (db) => {
    const all = await Promise.all([
      drafts(db),
      showingDrafted(db, () => drafts(db)),
      drafts(db),
      showingDrafted(db, async () => [await drafts(db), await drafts(db)]),
    ]);
    return [...all, await drafts(db)];
  });
  expect({ before, inside, beside, twice, after }).toEqual({
    before: 0,
    inside: 1,
    beside: 0,
    twice: [1, 1],
    after: 0,
  });
});

it("what shows one thing inside what shows another shows both, and neither afterwards", async () => {
  const seen = await reading(async (db) => {
    const settings = async () => {
      const [row] = await db
        .select({
          drafted: sql<string | null>`current_setting('fukan.drafted', true)`,
          withdrawn: sql<string | null>`current_setting('fukan.withdrawn', true)`,
        })
        .from(sql`(select 1) one`);
      return `${row?.drafted ?? ""} ${row?.withdrawn ?? ""}`;
    };
    return showingDrafted(db, async () => [
      await showingWithdrawn(db, settings),
      await settings(),
    ]).then(async (inside) => [...inside, await settings()]);
  });
  expect(seen).toEqual(["shown shown", "shown ", " "]);
});

it("a refusal inside leaves nothing shown", async () => {
  const after = await reading(async (db) => {
    await showingDrafted(db, () => Promise.reject(new Error("refused"))).catch(() => null);
    return drafts(db);
  });
  expect(after).toBe(0);
});

it("another transaction that is opened inside sees nothing of it", async () => {
  const inner = await reading((db) => showingDrafted(db, () => reading((other) => drafts(other))));
  expect(inner).toBe(0);
});
