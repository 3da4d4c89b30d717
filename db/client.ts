// The one driver. Connections are lent, so many a server; values come and go as PostgreSQL writes them, the schema gives them types.
import postgres from "postgres";
import { env } from "@/server/env";
import { Lending } from "./lending";

const asWritten = (value: unknown) => value;
const DATES = [1082, 1083, 1114, 1115, 1182, 1184, 1185, 1231];
const JSONS = [114, 3802];

export function connect(
  url: string,
  max: number,
  more: Pick<postgres.Options<Record<string, never>>, "max_lifetime" | "onclose"> = {},
): postgres.Sql {
  const sql = postgres(url, {
    ...more,
    max,
    fetch_types: false,
    prepare: env().DATABASE_PREPARE,
    onnotice: () => {},
    connection: { TimeZone: "UTC", application_name: "fukan" },
    connect_timeout: 5,
  });
  for (const oid of DATES) sql.options.parsers[oid] = asWritten;
  for (const oid of [...DATES, ...JSONS]) sql.options.serializers[oid] = asWritten;
  return sql;
}

// One pool a process, also where the framework loads this module more than once.
const pools = globalThis as typeof globalThis & {
  fukanLending?: Lending;
  fukanOwnerPool?: postgres.Sql;
  fukanListener?: postgres.Sql;
};

/** The connections under which people are served. */
export function lending(): Lending {
  const { DATABASE_URL, DATABASE_POOL } = env();
  if (DATABASE_URL === undefined) throw new Error("DATABASE_URL is not set");
  // The driver would end an old connection also between two statements of a transaction.
  const open = (onclose: () => void) => connect(DATABASE_URL, 1, { max_lifetime: null, onclose });
  pools.fukanLending ??= new Lending(open, DATABASE_POOL);
  return pools.fukanLending;
}

/** The owner's pool: only the demonstration, which sets the clock and plays the record, opens it. */
export function ownerPool(): postgres.Sql {
  const { DATABASE_URL, DATABASE_OWNER_URL } = env();
  const url = DATABASE_OWNER_URL ?? DATABASE_URL;
  if (url === undefined) throw new Error("DATABASE_OWNER_URL is not set");
  pools.fukanOwnerPool ??= connect(url, 2);
  return pools.fukanOwnerPool;
}

/** What hears for this server; a pooler between would not keep what it listens for. */
export function listener(): postgres.Sql {
  const { DATABASE_LISTEN_URL, DATABASE_URL } = env();
  const url = DATABASE_LISTEN_URL ?? DATABASE_URL;
  if (url === undefined) throw new Error("DATABASE_URL is not set");
  pools.fukanListener ??= connect(url, 1);
  return pools.fukanListener;
}

/** Ends them all; the next use opens them anew. */
export async function disconnect(): Promise<void> {
  const open = [pools.fukanOwnerPool, pools.fukanListener];
  const lent = pools.fukanLending;
  delete pools.fukanLending;
  delete pools.fukanOwnerPool;
  delete pools.fukanListener;
  await Promise.all([lent?.end(), ...open.map((sql) => sql?.end({ timeout: 5 }))]);
}
