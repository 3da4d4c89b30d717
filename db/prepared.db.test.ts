import { PgDialect } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { asked, askerOf, callerAs, openDatabase } from "@/tests/db/opened";
import { listEvents } from "./queries/events";
import { listDistributions } from "./queries/releases";
import { readIn } from "./scope";

const OFFICIAL = "official@fukan.example";
let database: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  database = await openDatabase("record-2020-11-24");
});
afterAll(() => database.close());

const PAST = "2020-10-12";

it("no page builds the text of a query that it has asked before, of now or of the past", async () => {
  const api = callerAs(database.owner, OFFICIAL);
  const builds = vi.spyOn(PgDialect.prototype, "sqlToQuery");
  const read = async (asOf?: string) => {
    const about = { project: "cocoa", ...(asOf === undefined ? {} : { asOf }) };
    await api.projects.home(about);
    await api.releases.list(about);
    await api.releases.read({ ...about, version: "1.1.4" });
    await api.coverage.matrix(about);
    await api.queues.read({ ...about, party: "persol" });
    await api.events.list(about);
  };
  for (const when of [undefined, PAST]) await read(when);
  builds.mockClear();
  for (const when of [PAST, undefined]) await read(when);
  expect(builds.mock.calls.map(([query]) => JSON.stringify(query).slice(0, 200))).toEqual([]);
});

it("a prepared query answers by the values and in the transaction that it is asked with", async () => {
  const asker = await askerOf(database.owner, OFFICIAL, "cocoa");
  const { projectId } = asker.membership;
  const versions = (filter: Parameters<typeof listDistributions>[2], ascending: boolean) =>
    readIn(asked(asker, null).scope, async (db) => {
      const rows = await listDistributions(db, projectId, filter, "version", ascending, 50, 0);
      return rows.map(({ version, platformKey }) => `${version} ${platformKey}`);
    });
  const [up, down, ios, one] = await Promise.all([
    versions({}, true),
    versions({}, false),
    versions({ platform: "ios" }, true),
    versions({ platform: "ios", version: "1.1.4" }, true),
  ]);
  expect(up[0]).toBe("1.0.0 android");
  expect(down[0]).toBe("1.1.5 android");
  expect(ios).toEqual(up.filter((name) => name.endsWith("ios")));
  expect(one).toEqual(["1.1.4 ios"]);
});

it("a list of values is asked for as it is, whatever is written in it", async () => {
  const asker = await askerOf(database.owner, OFFICIAL, "cocoa");
  const lines = await readIn(asked(asker, null).scope, (db) =>
    listEvents(db, asker.membership.projectId, { kinds: ["release-registered"] }, 50, 0),
  );
  expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(["release-registered"]));
});
