import { and, count, eq, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { drizzle, type RemoteCallback } from "drizzle-orm/pg-proxy";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "@/tests/db/opened";
import { connect } from "./client";
import { databaseBy } from "./rows";
import * as proposals from "./schema/proposals";
import * as releases from "./schema/releases";
import * as tasks from "./schema/tasks";

let database: Awaited<ReturnType<typeof openDatabase>>;
let connection: ReturnType<typeof connect>;
beforeAll(async () => {
  database = await openDatabase("record-2020-11-24");
  connection = connect(database.ownerUrl, 1);
});
afterAll(async () => {
  await connection.end();
  await database.close();
});

const send: RemoteCallback = async (text, values) => ({
  rows: await connection.unsafe(text, values).values(),
});

type Ask = (db: ReturnType<typeof drizzle>) => PromiseLike<readonly unknown[]>;

/** The rows of a query, after checking that there are some and that drizzle reads them in the same way. */
async function alike(ask: Ask): Promise<readonly unknown[]> {
  const rows = await ask(databaseBy(send));
  expect(rows).toEqual(await ask(drizzle(send)));
  expect(rows.length).toBeGreaterThan(0);
  return rows;
}

const { task } = tasks;
const { release, distribution } = releases;

it("rows of a table are read as drizzle reads them, column by column", async () => {
  const tables = Object.values({ ...proposals, ...releases, ...tasks }).filter((each) =>
    is(each, PgTable),
  );
  for (const table of tables) {
    const ask: Ask = (db) => db.select().from(table);
    expect(await ask(databaseBy(send))).toEqual(await ask(drizzle(send)));
  }
  await alike((db) => db.select().from(task));
});

it("a computed value is turned into what its expression says", async () => {
  const ask: Ask = (db) =>
    db
      .select({
        last: sql`max(${task.place})`,
        total: count(),
        days: sql`sum(${task.estimateDays})`.mapWith(Number).as("days"),
      })
      .from(task)
      .groupBy(task.queueId);
  const [row] = await alike(ask);
  expect(row).toEqual({
    last: expect.any(String),
    total: expect.any(Number),
    days: expect.any(Number),
  });
});

it("a row that a join does not find is null, also inside of another row", async () => {
  const rows = await alike((db) =>
    db
      .select({ title: task.title, release: { version: release.version, id: release.id } })
      .from(task)
      .leftJoin(
        release,
        and(eq(release.projectId, task.projectId), eq(release.id, task.releaseId)),
      ),
  );
  expect(rows).toContainEqual(expect.objectContaining({ release: null }));
  const flat = await alike((db) =>
    db
      .select({ version: release.version, on: distribution.distributedOn })
      .from(distribution)
      .leftJoin(release, sql`false`),
  );
  expect(flat).toContainEqual(expect.objectContaining({ version: null }));
});
