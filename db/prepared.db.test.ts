import { PgDialect } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { readAsOf } from "@/server/domain/calendar/as-of";
import { asked, askerOf, openDatabase } from "@/tests/db/opened";
import { listEvents } from "./queries/events";
import { type DistributionFilter, listDistributions } from "./queries/releases";
import { readIn } from "./scope";

let database: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  database = await openDatabase("record-2020-11-24");
});
afterAll(() => database.close());

const official = () => askerOf(database.owner, "official@fukan.example", "cocoa");

/** The distributions that pass a filter, now or as of a day. */
async function versions(filter: DistributionFilter, { ascending = true, asOf = "" } = {}) {
  const asker = await official();
  const past = asOf === "" ? null : readAsOf(asOf, asker.now);
  const { scope } = asked(asker, past?.ok ? past.value : null);
  return readIn(scope, async (db) => {
    const { projectId } = asker.membership;
    const rows = await listDistributions(db, projectId, filter, "version", ascending, 50, 0);
    return rows.map(({ version, platformKey }) => `${version} ${platformKey}`);
  });
}

it("the text of a query is built once for all askers, for the present and the past", async () => {
  await versions({ platform: "ios" });
  const builds = vi.spyOn(PgDialect.prototype, "sqlToQuery");
  await versions({ platform: "android" });
  await versions({ platform: "ios" }, { asOf: "2020-10-12" });
  expect(builds).toHaveBeenCalledTimes(0);
  builds.mockRestore();
});

it("a prepared query uses the values and the transaction that it is called with", async () => {
  const [up, down, ios, one, past] = await Promise.all([
    versions({}),
    versions({}, { ascending: false }),
    versions({ platform: "ios" }),
    versions({ platform: "ios", version: "1.1.4" }),
    versions({ platform: "ios" }, { asOf: "2020-07-20" }),
  ]);
  expect(down[0]).toBe("1.1.5 android");
  expect(ios).toEqual(up.filter((name) => name.endsWith("ios")));
  expect(one).toEqual(["1.1.4 ios"]);
  expect(past).toEqual(ios.slice(0, past.length));
  expect(past.length).toBeLessThan(ios.length);
});

it("a list of values is passed as it is, whatever characters it contains", async () => {
  const asker = await official();
  const lines = await readIn(asked(asker, null).scope, (db) =>
    listEvents(db, asker.membership.projectId, { kinds: ["release-registered"] }, 50, 0),
  );
  expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(["release-registered"]));
});
