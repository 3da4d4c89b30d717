// A person sees the rows of their own projects, and of vendors only those of their own camp, in every table.
import { describe, expect, it } from "vitest";
import { readIn, scopeOf } from "@/db/scope";
import { asApp, askerOf, callerAs, governedTables, settingsOf } from "./opened";
import { foundRivals, mail } from "./rivals";
import { rivalsDatabase } from "./rivals-database";

const database = rivalsDatabase(async ({ owner }) => {
  await foundRivals(owner, "elsewhere");
});

const PLACES = ["public", "history", "asof"] as const;
const SOON = "2099-01-01T00:00:00Z";

interface Row {
  readonly text: string;
}

/** Every row of every table, its history and its past view that these settings show, as text. */
async function everything(
  settings: Readonly<Record<string, string>>,
): Promise<Map<string, string[]>> {
  const { owner, app } = database();
  const tables = await governedTables(owner);
  const shown = new Map<string, string[]>();
  await asApp(app, { ...settings, "fukan.as_of": SOON }, async (sql) => {
    const there = new Set(
      (
        await sql<
          { name: string }[]
        >`select schemaname || '.' || tablename as name from pg_tables union select schemaname || '.' || viewname from pg_views`
      ).map((r) => r.name),
    );
    for (const table of tables) {
      for (const place of PLACES) {
        if (!there.has(`${place}.${table}`)) continue;
        const rows: Row[] = await sql.unsafe(
          `select to_jsonb(t)::text as text from ${place}.${table} t`,
        );
        shown.set(
          `${place}.${table}`,
          rows.map((row) => row.text),
        );
      }
    }
  });
  return shown;
}

const idsOf = async (project: string): Promise<string> => {
  const [row] = await database().owner<
    { id: string }[]
  >`select project_id as id from project where key = ${project}`;
  return row?.id ?? "";
};

describe("the rows of a scope", () => {
  it("a scope without an asker has no rows", async () => {
    for (const [place, rows] of await everything({})) expect(rows, place).toEqual([]);
  });

  it("a scope has no rows for a person without a project", async () => {
    const settings = {
      "fukan.actor": "00000000-0000-0000-0000-000000000001",
      "fukan.projects": "{}",
      "fukan.whole": "on",
    };
    for (const [place, rows] of await everything(settings)) expect(rows, place).toEqual([]);
  });

  it("every table has rows for the ministry, or these tests would prove nothing", async () => {
    const shown = await everything(
      settingsOf(await askerOf(database().owner, mail("official"), "rivals")),
    );
    const empty = [...shown].filter(([, rows]) => rows.length === 0).map(([place]) => place);
    expect(empty).toEqual([]);
  });

  it("a scope never has rows of another project, neither for the ministry nor for a vendor", async () => {
    const other = await idsOf("elsewhere");
    for (const who of ["official", "auditor", "red", "blue-sub"]) {
      const shown = await everything(
        settingsOf(await askerOf(database().owner, mail(who), "rivals")),
      );
      for (const [place, rows] of shown)
        expect(
          rows.filter((row) => row.includes(other)),
          `${who} ${place}`,
        ).toEqual([]);
    }
  });

  it.each([
    ["red", "blue"],
    ["red-sub", "blue"],
    ["blue", "red"],
    ["blue-sub", "red"],
  ])(
    "a scope never shows %s a row of %s: no name and no id in any table, history or past",
    async (who, rival) => {
      const { owner } = database();
      const project = await idsOf("rivals");
      const parties = await owner<{ id: string; account: string; member: string }[]>`
      select y.id, m.account_id as account, m.id as member from party y join member m on (m.project_id, m.party_id) = (y.project_id, y.id)
       where y.project_id = ${project} and y.key in (${rival}, ${`${rival}-sub`})`;
      const work = await owner<{ id: string }[]>`
      select t.id from task t join party y on (y.project_id, y.id) = (t.project_id, t.party_id)
       where t.project_id = ${project} and y.key in (${rival}, ${`${rival}-sub`})`;
      const marks = [
        ...parties.flatMap((p) => [p.id, p.account, p.member]),
        ...work.map((w) => w.id),
        `vendor ${rival}`,
        `of ${rival}`,
        `by ${rival}`,
        `${rival} knows`,
      ];
      expect(marks.length).toBeGreaterThan(10);
      for (const [place, rows] of await everything(
        settingsOf(await askerOf(owner, mail(who), "rivals")),
      )) {
        expect(
          rows.filter((row) => marks.some((mark) => row.includes(mark))),
          place,
        ).toEqual([]);
      }
    },
  );

  it("a prime contractor sees the work of its subcontractor, but not the other way round", async () => {
    const { owner } = database();
    const tasks = async (who: string) =>
      (
        (await everything(settingsOf(await askerOf(owner, mail(who), "rivals")))).get(
          "public.task",
        ) ?? []
      )
        .map((row) => /(?:work of|test by) [a-z-]+/.exec(row)?.[0])
        .sort();
    expect(await tasks("red")).toEqual(["test by red", "work of red", "work of red-sub"]);
    expect(await tasks("red-sub")).toEqual(["work of red-sub"]);
  });

  it("a subcontractor sees the name of the vendor above it", async () => {
    const shown = await everything(
      settingsOf(await askerOf(database().owner, mail("red-sub"), "rivals")),
    );
    const keys = (shown.get("public.party") ?? []).map(
      (row) => /"key": "([a-z-]+)"/.exec(row)?.[1],
    );
    expect(keys.sort()).toEqual(["ministry", "red", "red-sub"]);
  });
});

describe("writing within a scope", () => {
  it("writing within a scope cannot insert a row into another project or a rival's work", async () => {
    const { owner, app } = database();
    const red = await askerOf(owner, mail("red"), "rivals");
    const [blue] = await owner<{ id: string; project: string }[]>`
      select y.id, y.project_id as project from party y join project p using (project_id) where p.key = 'rivals' and y.key = 'blue'`;
    const elsewhere = await idsOf("elsewhere");
    const insert = (project: string, party: string | null) =>
      asApp(
        app,
        settingsOf(red),
        (sql) => sql`
        insert into finding (project_id, rule, subject_kind, subject_id, party_id, records, since, from_on, actors, facts, weight)
        values (${project}, 'x', 'task', gen_random_uuid(), ${party}, '[]', '2020-01-01', '2020-01-01', '[]', '{}', 1)`,
      );
    await expect(insert(elsewhere, null)).rejects.toThrow(/row-level security/);
    await expect(insert(red.membership.projectId, blue?.id ?? "")).rejects.toThrow(
      /row-level security/,
    );
  });

  it("writing within a scope cannot change a rival's work, even if it is named by its id", async () => {
    const { owner, app } = database();
    const red = await askerOf(owner, mail("red"), "rivals");
    const touched = await asApp(
      app,
      settingsOf(red),
      (sql) =>
        sql`update task set title = '{"ja":"mine"}' where title ->> 'ja' like '%blue%' returning id`,
    );
    expect(touched.length).toBe(0);
  });
});

describe("a hidden thing", () => {
  const message = async (call: Promise<unknown>): Promise<string> => {
    try {
      await call;
      return "answered";
    } catch (error) {
      return error instanceof Error ? `${error.name} ${error.message}` : "?";
    }
  };

  it("a hidden thing is answered like one that does not exist", async () => {
    const red = callerAs(database().owner, mail("red"));
    const about = { project: "rivals" };
    expect(await message(red.queues.read({ ...about, party: "blue" }))).toBe(
      await message(red.queues.read({ ...about, party: "nobody" })),
    );
    expect(await message(red.projects.home({ project: "elsewhere" }))).toBe(
      await message(red.projects.home({ project: "nowhere" })),
    );
    expect(await message(red.queues.read({ ...about, party: "blue" }))).toBe("TRPCError not-found");
  });

  it("no procedure reveals a hidden thing, whatever it lists, counts or links", async () => {
    const red = callerAs(database().owner, mail("red"));
    const about = { project: "rivals" };
    const answers = await Promise.all([
      red.projects.home(about),
      red.projects.list(),
      red.releases.list(about),
      red.releases.read({ ...about, version: "1.0.0" }),
      red.coverage.matrix(about),
      red.queues.read({ ...about, party: null }),
      red.reports.list(about),
      red.events.list(about),
    ]);
    expect(JSON.stringify(answers)).toContain("red");
    expect(JSON.stringify(answers)).not.toMatch(/blue/);
  });
});

describe("the settings of a scope", () => {
  const good = {
    accountId: "00000000-0000-0000-0000-000000000001",
    projectId: "00000000-0000-0000-0000-000000000002",
  };
  const hostile = [
    "",
    "'",
    "x'; reset role; --",
    "{}",
    `${good.projectId}'`,
    `${good.projectId}\n`,
    ` ${good.projectId}`,
    good.projectId.toUpperCase().replace("2", "A"),
    "00000000-0000-0000-0000-00000000000g",
    `${good.projectId},${good.projectId}`,
    "*",
    "%",
    "０0000000-0000-0000-0000-000000000002",
    "\0",
    "null",
  ];
  const scope = scopeOf(good.accountId, [], null);

  it.each(hostile)("a scope with %j for an id is refused before any SQL", async (text) => {
    const reached = () => Promise.reject(new Error("the query ran"));
    for (const wrong of [
      { accountId: text },
      { projectIds: [text] },
      { parties: [text] },
      { above: [good.projectId, text] },
    ]) {
      await expect(readIn({ ...scope, ...wrong }, reached)).rejects.toThrow("not an id in a scope");
    }
  });

  it.each([
    "",
    "now",
    "infinity",
    "2020-10-12",
    "2020-10-12T00:00:00",
    "2020-10-12T00:00:00Z'",
    "2020-10-12T00:00:00Z; reset role",
    "2020-10-12T00:00:00.0000000Z",
    "2020-10-12T00:00:00Z\n",
  ])("a scope with %j for an instant is refused before any SQL", async (text) => {
    const asOf = text as typeof scope.asOf;
    await expect(
      readIn({ ...scope, asOf }, () => Promise.reject(new Error("the query ran"))),
    ).rejects.toThrow("not an instant in a scope");
  });

  it("a scope leaves nothing behind on the connection for the next asker", async () => {
    const { owner } = database();
    const official = await askerOf(owner, mail("official"), "rivals");
    const count = (ids: readonly string[]) =>
      readIn({ ...scope, projectIds: ids, whole: true }, async (db) => {
        const answer: unknown = await db.execute("select count(*)::int from task");
        return JSON.stringify(answer);
      });
    const before = await count([]);
    const full = await Promise.all(
      Array.from({ length: 12 }, () => count([official.membership.projectId])),
    );
    expect(new Set(full).size).toBe(1);
    expect(full[0]).not.toBe(before);
    for (const after of await Promise.all(Array.from({ length: 12 }, () => count([]))))
      expect(after).toBe(before);
  });
});
