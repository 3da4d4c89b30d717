// Checks an external PostgreSQL before anything is written, so that a problem is reported in one sentence and not as a
// stack trace.
import postgres from "postgres";
import { asHindrance, codeOf, Hindrance } from "./speech";

const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
]);
const STARTING = "57P03";

const unreachable = (where: string) =>
  new Hindrance(
    `データベース（${where}）に届きません。動いているか、DATABASE_URL の宛先が正しいかを確かめてください。`,
    `The database (${where}) cannot be reached: check that it is running and that DATABASE_URL is right.`,
  );

const explain = (error: unknown, where: string): unknown => {
  const code = codeOf(error) ?? "";
  if (UNREACHABLE.has(code) || code.startsWith("CONNECT") || code.startsWith("CONNECTION_"))
    return unreachable(where);
  if (code === STARTING) {
    return new Hindrance(
      `データベース（${where}）はまだ準備中です。少し待って、もう一度始めてください。`,
      `The database (${where}) is still starting up; wait and start again.`,
    );
  }
  if (code === "28P01" || code === "28000") {
    return new Hindrance(
      `データベース（${where}）に入れません。DATABASE_URL の利用者名とパスワードを確かめてください。`,
      `The database (${where}) refuses the login: check the user and password in DATABASE_URL.`,
    );
  }
  if (code === "3D000") {
    return new Hindrance(
      `データベースがありません（${where}）。作るか、DATABASE_URL を直してください。`,
      `There is no such database (${where}): create it, or correct DATABASE_URL.`,
    );
  }
  if (code === "53300") {
    return new Hindrance(
      `データベース（${where}）の接続数がいっぱいです。max_connections を増やすか、他の接続を減らしてください。`,
      `The database (${where}) has no connection left: raise max_connections or close others.`,
    );
  }
  return asHindrance(error);
};

/** Where a database is, without its login. */
export const whereOf = (url: string): string => {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port === "" ? "5432" : port}${pathname}`;
  } catch {
    return "DATABASE_URL";
  }
};

interface Found {
  readonly version: number;
  readonly read_only: boolean;
  readonly encoding: string;
  readonly may_make_roles: boolean;
  readonly roles_made: boolean;
}

const look = async (url: string): Promise<Found | undefined> => {
  const sql = postgres(url, { max: 1, connect_timeout: 10, prepare: false, onnotice: () => {} });
  try {
    const [found] = await sql<Found[]>`
      select current_setting('server_version_num')::int as version,
             pg_is_in_recovery() or current_setting('transaction_read_only') = 'on' as read_only,
             current_setting('server_encoding') as encoding,
             (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as may_make_roles,
             (select count(*) = 2 from pg_roles where rolname in ('fukan_owner', 'fukan_app')
                and pg_has_role(current_user, oid, 'usage')) as roles_made`;
    return found;
  } finally {
    await sql.end({ timeout: 1 });
  }
};

const judge = (found: Found | undefined, where: string): void => {
  if (found === undefined) throw unreachable(where);
  if (found.version < 150_000) {
    throw new Hindrance(
      `データベース（${where}）は PostgreSQL ${Math.floor(found.version / 10_000)} です。15 以上が必要です。`,
      `The database (${where}) is PostgreSQL ${Math.floor(found.version / 10_000)}; 15 or later is needed.`,
    );
  }
  if (found.read_only) {
    throw new Hindrance(
      `データベース（${where}）は読み取り専用です。書き込める主サーバーを DATABASE_URL に指定してください。`,
      `The database (${where}) is read-only: point DATABASE_URL at the primary.`,
    );
  }
  if (found.encoding !== "UTF8") {
    throw new Hindrance(
      `データベース（${where}）の文字コードが ${found.encoding} です。UTF8 で作り直してください。`,
      `The database (${where}) is encoded in ${found.encoding}: create it with UTF8.`,
    );
  }
  if (!found.may_make_roles && !found.roles_made) {
    throw new Hindrance(
      `データベース（${where}）の利用者に役割を作る権限がありません。CREATEROLE を与えるか、fukan_owner と fukan_app を作って与えてください。`,
      `The login of the database (${where}) may not create roles: give it CREATEROLE, or create fukan_owner and fukan_app and grant them to it.`,
    );
  }
};

/** Fails with one sentence unless this login can migrate this database. */
export const checkOwner = async (url: string): Promise<void> => {
  const where = whereOf(url);
  let found: Found | undefined;
  try {
    found = await look(url);
  } catch (error) {
    throw explain(error, where);
  }
  judge(found, where);
};

/** Fails with one sentence unless this login can connect. */
export const checkReach = async (url: string): Promise<void> => {
  try {
    await look(url);
  } catch (error) {
    throw explain(error, whereOf(url));
  }
};
