// The one driver. A pool a server; values come and go as PostgreSQL writes them, the schema gives them types.
import postgres from "postgres";
import { env } from "@/server/env";

const asWritten = (value: unknown) => value;
const DATES = [1082, 1083, 1114, 1115, 1182, 1184, 1185, 1231];
const JSONS = [114, 3802];

export function connect(url: string, max: number): postgres.Sql {
  const sql = postgres(url, {
    max,
    fetch_types: false,
    onnotice: () => {},
    connection: { TimeZone: "UTC", application_name: "fukan" },
    connect_timeout: 10,
  });
  for (const oid of DATES) sql.options.parsers[oid] = asWritten;
  for (const oid of [...DATES, ...JSONS]) sql.options.serializers[oid] = asWritten;
  return sql;
}

// One pool a process, also where the framework loads this module more than once.
const pools = globalThis as typeof globalThis & {
  fukanPool?: postgres.Sql;
  fukanOwnerPool?: postgres.Sql;
};

/** The pool under which people are served. */
export function pool(): postgres.Sql {
  const { DATABASE_URL, DATABASE_POOL } = env();
  if (DATABASE_URL === undefined) throw new Error("DATABASE_URL is not set");
  pools.fukanPool ??= connect(DATABASE_URL, DATABASE_POOL);
  return pools.fukanPool;
}

/** The owner's pool: only the demonstration, which sets the clock and plays the record, opens it. */
export function ownerPool(): postgres.Sql {
  const { DATABASE_URL, DATABASE_OWNER_URL } = env();
  const url = DATABASE_OWNER_URL ?? DATABASE_URL;
  if (url === undefined) throw new Error("DATABASE_OWNER_URL is not set");
  pools.fukanOwnerPool ??= connect(url, 2);
  return pools.fukanOwnerPool;
}

/** Ends both pools; the next use opens them anew. */
export async function disconnect(): Promise<void> {
  const open = [pools.fukanPool, pools.fukanOwnerPool];
  delete pools.fukanPool;
  delete pools.fukanOwnerPool;
  await Promise.all(open.map((sql) => sql?.end({ timeout: 5 })));
}
