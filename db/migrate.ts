// Applies db/migrations/*.sql in order, each once and each whole or not at all.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import postgres from "postgres";

const FOLDER = join(process.cwd(), "db/migrations");
const LOCK = 7_218_032_041;

/** Makes the two roles the house stands on; a login that may not is told so by PostgreSQL. */
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
alter table public.migration owner to fukan_owner;
`;

/**
 * Brings the database at `ownerUrl` to the newest shape, or to the migration named `upTo`.
 * Safe to call from several servers at once: one migrates, the others wait.
 */
export async function migrate(
  ownerUrl: string,
  say: (line: string) => void = () => {},
  upTo?: string,
): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${LOCK})`;
    await sql.unsafe(ROLES);
    const done = new Set(
      (await sql<{ name: string }[]>`select name from public.migration`).map((m) => m.name),
    );
    const names = (await readdir(FOLDER)).filter((f) => f.endsWith(".sql")).sort();
    for (const name of names) {
      if (upTo !== undefined && name > upTo) break;
      if (done.has(name)) continue;
      const text = await readFile(join(FOLDER, name), "utf8");
      await sql.begin(async (tx) => {
        await tx.unsafe("set local role fukan_owner; set local search_path = public");
        await tx.unsafe(text);
        await tx`insert into public.migration (name) values (${name})`;
      });
      say(name);
    }
  } finally {
    await sql.end();
  }
}
