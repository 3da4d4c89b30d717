// Applies db/migrations/*.sql in order, each once and each whole or not at all.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import postgres from "postgres";
import { PlainError } from "@/server/domain/plain-error";

const FOLDER = join(process.cwd(), "db/migrations");
const LOCK = 7_218_032_041;

/** Makes the roles `fukan_owner` and `fukan_app`. A login that may not do so gets PostgreSQL's own error. */
const ROLES = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'fukan_owner') then create role fukan_owner nologin; end if;
  if not exists (select from pg_roles where rolname = 'fukan_app') then create role fukan_app nologin nosuperuser nobypassrls; end if;
  if not pg_has_role(current_user, 'fukan_owner', 'usage') then execute format('grant fukan_owner to %I', current_user); end if;
  if not pg_has_role(current_user, 'fukan_app', 'usage') then execute format('grant fukan_app to %I', current_user); end if;
  execute format('grant create, temporary on database %I to fukan_owner', current_database());
  execute format('grant connect on database %I to fukan_app', current_database());
  grant usage, create on schema public to fukan_owner;
end $$;
create table if not exists public.migration (name text primary key, applied_at timestamptz not null default now());
alter table public.migration add column if not exists sha256 text;
alter table public.migration owner to fukan_owner;
`;

interface Migration {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

/** The files in the order in which they are applied. Line ends are made equal, so that a checksum is the same everywhere. */
async function listMigrations(upTo: string | undefined): Promise<Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".sql")).sort();
  const wanted = names.filter((name) => upTo === undefined || name <= upTo);
  return Promise.all(
    wanted.map(async (name) => {
      const text = (await readFile(join(FOLDER, name), "utf8")).replaceAll("\r\n", "\n");
      return { name, text, sha256: createHash("sha256").update(text).digest("hex") };
    }),
  );
}

const changed = (name: string) =>
  new PlainError(
    [
      `データベースの変更 ${name} が、適用したあとで書き換えられています。元のファイルに戻してから、もう一度始めてください。`,
      `  The migration ${name} was changed after it had been applied: put the original file back and start again.`,
    ].join("\n"),
  );

type Transaction = postgres.TransactionSql;

/** Runs a transaction under a lock that only one server holds at a time; a lock of the transaction works through a pooler. */
const alone = async <T>(sql: postgres.Sql, work: (tx: Transaction) => Promise<T>): Promise<T> => {
  const done = await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${LOCK})`;
    return { answer: await work(tx) };
  });
  return done.answer;
};

/** What was applied, by name, with its checksum; one that was applied before checksums were kept gets its own now. */
async function appliedAmong(
  tx: Transaction,
  migrations: readonly Migration[],
): Promise<ReadonlySet<string>> {
  const rows = await tx<{ name: string; sha256: string | null }[]>`
    select name, sha256 from public.migration`;
  const kept = new Map(rows.map(({ name, sha256 }) => [name, sha256]));
  for (const { name, sha256 } of migrations) {
    const before = kept.get(name);
    if (before === null)
      await tx`update public.migration set sha256 = ${sha256} where name = ${name}`;
    else if (before !== undefined && before !== sha256) throw changed(name);
  }
  return new Set(kept.keys());
}

/** Applies one migration, unless another server has just done so; answers whether it did. */
const applyOne = (sql: postgres.Sql, { name, text, sha256 }: Migration): Promise<boolean> =>
  alone(sql, async (tx) => {
    const there = await tx`select 1 from public.migration where name = ${name}`;
    if (there.length > 0) return false;
    await tx.unsafe("set local role fukan_owner; set local search_path = public");
    await tx.unsafe(text);
    await tx`insert into public.migration (name, sha256) values (${name}, ${sha256})`;
    return true;
  });

/**
 * Brings the database at `ownerUrl` to the newest shape, or to the migration named `upTo`.
 * Safe to call from several servers at once, also through a pooler: one migrates, the others wait.
 * Fails with a sentence, and changes nothing, where a file was changed that has been applied.
 */
export async function migrate(
  ownerUrl: string,
  say: (line: string) => void = () => {},
  upTo?: string,
): Promise<void> {
  const sql = postgres(ownerUrl, {
    max: 1,
    fetch_types: false,
    prepare: false,
    onnotice: () => {},
  });
  try {
    const migrations = await listMigrations(upTo);
    const applied = await alone(sql, async (tx) => {
      await tx.unsafe(ROLES);
      return appliedAmong(tx, migrations);
    });
    for (const migration of migrations) {
      if (applied.has(migration.name)) continue;
      if (await applyOne(sql, migration)) say(migration.name);
    }
  } finally {
    await sql.end();
  }
}
