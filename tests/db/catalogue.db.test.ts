// Checks PostgreSQL's catalogue for every table with a project, so that nobody has to remember the rules.
import { index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import type { Sql, TransactionSql } from "postgres";
import { expect, it } from "vitest";
import { differences, replaceTables, shapeOf } from "@/db/drift";
import { references } from "@/db/schema/keys";
import { UNSEALED, UNSEALED_COLUMNS } from "@/server/domain/events/integrity";
import { aDatabase, governedTables } from "./opened";

const database = aDatabase("migrated");

/** Tables of private data: they have no versions, and the past does not show them. */
const WITHOUT_PAST = ["draft"];
const withPast = async (owner: Sql) =>
  (await governedTables(owner)).filter((name) => !WITHOUT_PAST.includes(name));

it("the catalogue has at least the tables of the record", async () => {
  expect((await governedTables(database().owner)).length).toBeGreaterThanOrEqual(27);
});

it("row-level security is forced on every table of the application and its history", async () => {
  const open = await database().owner`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'history') and c.relkind in ('r', 'p')
       and c.relname not in ('migration', 'exercise_clock', 'sign_in_try')
       and not (c.relrowsecurity and c.relforcerowsecurity)`;
  expect([...open]).toEqual([]);
});

it("the application sees rows only through one policy, which names the project", async () => {
  const { owner } = database();
  for (const name of await governedTables(owner)) {
    const policies = await owner<
      { schemaname: string; policyname: string; roles: string; qual: string; with_check: string }[]
    >`
      select schemaname, policyname, array_to_string(roles, ',') as roles, qual, with_check from pg_policies
       where tablename = ${name} and schemaname in ('public', 'history')`;
    for (const schema of new Set(policies.map((p) => p.schemaname))) {
      const [mine, ...more] = policies.filter(
        (p) => p.schemaname === schema && p.roles === "fukan_app",
      );
      expect(more, name).toEqual([]);
      expect(mine?.qual, name).toContain("project_id = ANY");
      expect(mine?.with_check, name).toBe(mine?.qual);
      const party =
        await owner`select from information_schema.columns where table_schema = 'public' and table_name = ${name} and column_name in ('party_id', 'known_party_id')`;
      expect(mine?.qual.includes("scope_whole"), name).toBe(party.length > 0);
    }
    expect(policies.flatMap((p) => p.roles).sort()).toEqual(
      expect.arrayContaining(["fukan_app", "fukan_owner"]),
    );
    expect(
      new Set(policies.map((p) => p.roles)).size,
      `${name} has no policy for anybody else`,
    ).toBe(2);
  }
});

it.each(["draft", "request"])("rows of %s are visible only to their own person", async (name) => {
  const policies = await database().owner<{ qual: string }[]>`
    select qual from pg_policies where tablename = ${name} and policyname = 'scope'`;
  expect(policies.length).toBeGreaterThan(0);
  for (const { qual } of policies) expect(qual).toMatch(/private_to = \(? ?SELECT scope_actor/);
});

it("a table of private data has no versions", async () => {
  for (const name of WITHOUT_PAST) {
    const [kept] = await database().owner`
      select to_regclass(${`history.${name}`}) as history, to_regclass(${`asof.${name}`}) as past,
             (select count(*)::int from pg_trigger where tgrelid = ${`public.${name}`}::regclass and tgname = 'keep') as triggers`;
    expect(kept, name).toEqual({ history: null, past: null, triggers: 0 });
  }
});

it("every version of a row is stored, or the row cannot be changed", async () => {
  const { owner } = database();
  for (const name of await withPast(owner)) {
    const triggers = await owner<{ tgname: string; tgenabled: string }[]>`
      select tgname, tgenabled from pg_trigger where tgrelid = ${`public.${name}`}::regclass and not tgisinternal`;
    const kept = triggers.some((t) => t.tgname === "keep" && t.tgenabled === "O");
    const added = triggers.some((t) => t.tgname === "added_only" && t.tgenabled === "O");
    expect([kept, added].filter(Boolean), name).toHaveLength(1);
    const [history] = await owner<
      { there: boolean }[]
    >`select to_regclass(${`history.${name}`}) is not null as there`;
    expect(history?.there, name).toBe(kept);
  }
});

it("the past of every table has the columns of the present, under the reader's own permissions", async () => {
  const { owner } = database();
  const columns = (schema: string, name: string) => owner<{ text: string }[]>`
    select attname || ' ' || format_type(atttypid, atttypmod) as text from pg_attribute
     where attrelid = ${`${schema}.${name}`}::regclass and attnum > 0 and not attisdropped order by attnum`;
  for (const name of await withPast(owner)) {
    expect([...(await columns("asof", name))], name).toEqual([...(await columns("public", name))]);
    const [view] = await owner<
      { options: string[] | null }[]
    >`select reloptions as options from pg_class where oid = ${`asof.${name}`}::regclass`;
    expect(view?.options, name).toContain("security_invoker=true");
  }
});

it("the past has every index of the present, each with the two ends of a version", async () => {
  const { owner } = database();
  const without = await owner`
    select p.tablename, p.indexname from pg_indexes p
     where p.schemaname = 'public' and to_regclass('history.' || quote_ident(p.tablename)) is not null
       and p.indexname not in (select conname from pg_constraint where contype = 'p')
       and not exists (select from pg_indexes h where h.schemaname = 'history' and h.indexname = p.indexname)`;
  expect([...without]).toEqual([]);
  const unread = await owner`
    select indexdef from pg_indexes
     where schemaname = 'history' and indexname not in (tablename || '_present', tablename || '_act', tablename || '_ended')
       and split_part(indexdef, ' WHERE ', 1) not like '%, valid_from, valid_until)'`;
  expect([...unread]).toEqual([]);
});

it("every governed table is sealed except those named with a reason", async () => {
  const { owner } = database();
  const named = await owner<{ name: string; reason: string }[]>`select * from unsealed()`;
  expect(Object.fromEntries(named.map(({ name, reason }) => [name, reason]))).toEqual(UNSEALED);
  const columns = await owner<{ table: string; column: string; reason: string }[]>`
    select table_name as "table", column_name as "column", reason from unsealed_columns()`;
  expect(columns.map(({ table, column, reason }) => [table, column, reason])).toEqual(
    Object.entries(UNSEALED_COLUMNS).flatMap(([table, open]) =>
      Object.entries(open).map(([column, reason]) => [table, column, reason]),
    ),
  );
  const sealed = await owner<{ name: string }[]>`
    select v.viewname as name from pg_views v
      join pg_trigger g on g.tgrelid = to_regclass(format('public.%I', v.viewname)) and g.tgname = 'act' and g.tgenabled = 'O'
     where v.schemaname = 'sealed'`;
  expect([...sealed.map(({ name }) => name), ...Object.keys(UNSEALED)].sort()).toEqual(
    await governedTables(owner),
  );
});

it("adding columns to a sealed table leaves the text of older versions unchanged", async () => {
  const filled = await database().owner`
    select a.attrelid::regclass::text as name, a.attname from pg_attribute a
      join pg_attribute act on act.attrelid = a.attrelid and act.attname = 'act_id'
     where a.attnum > act.attnum and not a.attisdropped and (a.attnotnull or a.atthasdef)
       and a.attrelid in (select to_regclass(format('public.%I', viewname)) from pg_views where schemaname = 'sealed')
       and not exists (select from unsealed_columns() u where u.table_name = a.attrelid::regclass::text and u.column_name = a.attname)`;
  expect([...filled]).toEqual([]);
});

it("every primary, unique and foreign key begins with the project", async () => {
  const keys = await database().owner`
    select c.conrelid::regclass::text as name, c.conname from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype in ('p', 'u', 'f') and a.attname <> 'project_id'
       and c.connamespace in ('public'::regnamespace, 'history'::regnamespace)
       and exists (select from pg_attribute x where x.attrelid = c.conrelid and x.attname = 'project_id' and not x.attisdropped)
       -- Accounts belong to no project; a project's key is looked up before its id is known.
       and not (c.contype = 'f' and c.confrelid = 'account'::regclass) and c.conname <> 'project_key_key'`;
  expect([...keys]).toEqual([]);
  const references = await database().owner`
    select c.conrelid::regclass::text as name, c.conname from pg_constraint c
      join pg_attribute a on a.attrelid = c.confrelid and a.attnum = c.confkey[1]
     where c.contype = 'f' and a.attname <> 'project_id' and c.confrelid <> 'account'::regclass`;
  expect([...references]).toEqual([]);
});

it("the application's role has no privileges of its own", async () => {
  const { owner } = database();
  const [role] =
    await owner`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = 'fukan_app'`;
  expect(role).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolreplication: false,
  });
  const owned =
    await owner`select classid::regclass::text, objid from pg_shdepend where refobjid = 'fukan_app'::regrole and deptype = 'o'`;
  expect([...owned]).toEqual([]);
  const member = await owner`select from pg_auth_members where member = 'fukan_app'::regrole`;
  expect(member.length).toBe(0);
});

// Everything except reading that the application may do, table by table.
const ADDS = [
  "acknowledgement",
  "approval",
  "comment_reading",
  "confirmation",
  "decision",
  "event",
  "figure",
  "file_content",
  "letter",
  "ministry_note",
  "order_hold",
  "remark",
  "remark_reminder",
  "request",
  "test_move",
  "test_result",
  "test_run",
];
const DELETES = [
  "coverage",
  "deputy",
  "draft",
  "defect_distribution",
  "defect_trial",
  "environment_platform_reach",
  "distribution_share",
  "environment_reach",
  "finding",
  "periodic_check_stage",
  "report_escalation",
  "report_trial",
  "route_step",
  "subject_step",
  "waiver_alternative",
  "stage",
  "standing",
  "test_case_stage",
  "test_suite_case",
];

/** Rows that are inserted and deleted but never updated. */
const FIXED = ["defect_distribution", "deputy", "standing", "test_case_stage", "test_suite_case"];

it("the application is granted no more than is listed here", async () => {
  const { owner } = database();
  const rows = await owner<{ name: string; may: string }[]>`
    select table_schema || '.' || table_name as name, string_agg(lower(privilege_type), ' ' order by privilege_type) as may
      from information_schema.role_table_grants
     where grantee in ('fukan_app', 'PUBLIC') and table_schema in ('public', 'history', 'asof') group by 1`;
  const granted = new Map(rows.map((row) => [row.name, row.may]));
  for (const name of await governedTables(owner)) {
    const fixed = FIXED.includes(name);
    const expected = [
      ...(fixed || DELETES.includes(name) ? ["delete"] : []),
      "insert",
      "select",
      ...(fixed || ADDS.includes(name) ? [] : ["update"]),
    ].join(" ");
    expect(granted.get(`public.${name}`), name).toBe(expected);
    expect(granted.get(`history.${name}`) ?? "select", name).toBe("select");
    expect(granted.get(`asof.${name}`), name).toBe(
      WITHOUT_PAST.includes(name) ? undefined : "select",
    );
    for (const schema of ["public", "history", "asof"]) granted.delete(`${schema}.${name}`);
  }
  expect(Object.fromEntries(granted)).toEqual({
    "public.exercise_clock": "select",
    "public.security_event": "select",
    "public.session": "select",
  });
});

it.each([
  ["a line of the record cannot be changed", "update event set body = '{}'"],
  ["a line of the record cannot be removed", "delete from event"],
  ["the end of the record cannot be moved", "update event_head set seq = 0"],
  ["the end of the record cannot be read", "select * from event_head"],
  [
    "the exercise's clock cannot be set",
    "insert into exercise_clock values (true, now(), now(), now())",
  ],
  ["the exercise's clock cannot be moved", "update exercise_clock set shown = now()"],
  ["a password cannot be read", "select password_hash from account"],
  ["a password cannot be set", "update account set password_hash = 'x'"],
  [
    "an account cannot be made",
    "insert into account (email, name) values ('a@b', '{\"ja\":\"a\"}')",
  ],
  ["an account cannot be reopened", "update account set closed_at = null"],
  ["tries of sign-in cannot be read", "select * from sign_in_try"],
  ["tries of sign-in cannot be forgotten", "delete from sign_in_try"],
  [
    "a line of the log of security events cannot be changed",
    "update security_event set kind = 'x'",
  ],
  ["a line of the log of security events cannot be removed", "delete from security_event"],
  [
    "a line of the log of security events cannot be dated back",
    "insert into security_event (kind, at) values ('x', '2000-01-01')",
  ],
  [
    "a session cannot be made",
    "insert into session (account_id, address, device) values (gen_random_uuid(), '', '')",
  ],
  ["a session cannot be begun anew", "update session set ended_at = null"],
  ["the history cannot be written", "delete from history.release"],
  ["the migrations cannot be read", "select * from migration"],
  ["nothing can be made", "create table public.mine (a int)"],
  ["nothing can be put under government", "select govern('release')"],
  ["row-level security cannot be left", "set role fukan_owner"],
  ["triggers cannot be silenced", "set session_replication_role = replica"],
  ["tables cannot be emptied", "truncate event"],
])("%s by the application", async (_rule, statement) => {
  await expect(database().app.unsafe(statement)).rejects.toThrow(/permission denied/);
});

/** Runs the work in a transaction that is rolled back, so that the other tests find the database unchanged. */
const rolledBack = async (work: (sql: TransactionSql) => Promise<void>) => {
  const undone = new Error("undone");
  const end = database().owner.begin(async (sql) => {
    await work(sql);
    throw undone;
  });
  await expect(end).rejects.toBe(undone);
};

it("the drift check reports every key, constraint, index and default that differs between the database and the schema", async () => {
  await rolledBack(async (sql) => {
    const schema = await shapeOf(sql);
    await sql`alter table task drop constraint task_project_id_queue_id_fkey`;
    await sql`alter table report drop constraint report_project_id_owner_member_fkey`;
    await sql`drop index task_place`;
    await sql`create index task_place on task (project_id, place)`;
    await sql`create index task_due on task (project_id, due_on) where due_on is not null`;
    await sql`alter table queue alter reserve set default 0.3`;
    const changed = await shapeOf(sql);
    expect(differences(schema, changed).sort()).toEqual([
      "column reserve of queue: schema says numeric(4,3) not null default 0.2, database numeric(4,3) not null default 0.3",
      "constraint report_project_id_owner_member_fkey of report: only in the schema (FOREIGN KEY (project_id, owner_member) REFERENCES member(project_id, id))",
      "constraint task_project_id_queue_id_fkey of task: only in the schema (FOREIGN KEY (project_id, queue_id) REFERENCES queue(project_id, id))",
      "index task_due of task: only in the database (CREATE INDEX task_due ON public.task USING btree (project_id, due_on) WHERE (due_on IS NOT NULL))",
      "index task_place of task: schema says CREATE INDEX task_place ON public.task USING btree (project_id, queue_id, place), database CREATE INDEX task_place ON public.task USING btree (project_id, place)",
    ]);
    expect(differences(schema, schema)).toEqual([]);
  });
});

it("the drift check reads the keys, constraints and indexes that the drizzle schema declares", async () => {
  const project = pgTable("project", { projectId: uuid("project_id").primaryKey() });
  const box = pgTable(
    "box",
    {
      projectId: uuid("project_id").notNull(),
      id: uuid("id").notNull(),
      within: uuid("within"),
      label: text("label"),
    },
    (t) => [
      primaryKey({ columns: [t.projectId, t.id] }),
      ...references(t, { projectId: project, within: t }),
      unique("box_label").on(t.projectId, t.label),
      index("box_within").on(t.projectId, t.within.desc().nullsFirst()),
    ],
  );
  await rolledBack(async (sql) => {
    await replaceTables(sql, { project, box });
    expect(Object.fromEntries(await shapeOf(sql))).toEqual({
      "column id of box": "uuid not null",
      "column label of box": "text",
      "column project_id of box": "uuid not null",
      "column project_id of project": "uuid not null",
      "column within of box": "uuid",
      "constraint box_label of box": "UNIQUE (project_id, label)",
      "constraint box_project_id_fkey of box":
        "FOREIGN KEY (project_id) REFERENCES project(project_id)",
      "constraint box_project_id_within_fkey of box":
        "FOREIGN KEY (project_id, within) REFERENCES box(project_id, id)",
      "index box_within of box":
        "CREATE INDEX box_within ON public.box USING btree (project_id, within DESC)",
      "primary key of box": "PRIMARY KEY (project_id, id)",
      "primary key of project": "PRIMARY KEY (project_id)",
    });
  });
});
