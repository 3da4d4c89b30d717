// Opens all connections to PostgreSQL. Days, instants and JSON stay texts here; the drizzle schema turns them into values.
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

// They are kept on the process, because the framework may load this module more than once.
const pools = globalThis as typeof globalThis & {
  fukanLending?: Lending;
  fukanOwnerPool?: postgres.Sql;
  fukanListener?: postgres.Sql;
};

/** The connections for the requests of people. */
export function lending(): Lending {
  const { DATABASE_URL, DATABASE_POOL } = env();
  if (DATABASE_URL === undefined) throw new Error("DATABASE_URL is not set");
  // Without this the driver could end an old connection between two statements of a transaction.
  const open = (onclose: () => void) => connect(DATABASE_URL, 1, { max_lifetime: null, onclose });
  pools.fukanLending ??= new Lending(open, DATABASE_POOL);
  return pools.fukanLending;
}

/** The owner's pool. Only the demonstration opens it, to set the clock and to replay the record. */
export function ownerPool(): postgres.Sql {
  const { DATABASE_URL, DATABASE_OWNER_URL } = env();
  const url = DATABASE_OWNER_URL ?? DATABASE_URL;
  if (url === undefined) throw new Error("DATABASE_OWNER_URL is not set");
  pools.fukanOwnerPool ??= connect(url, 2);
  return pools.fukanOwnerPool;
}

/** The connection that listens for notifications. It must not lead through a pooler, where LISTEN is lost. */
export function listener(): postgres.Sql {
  const { DATABASE_LISTEN_URL, DATABASE_URL } = env();
  const url = DATABASE_LISTEN_URL ?? DATABASE_URL;
  if (url === undefined) throw new Error("DATABASE_URL is not set");
  pools.fukanListener ??= connect(url, 1);
  return pools.fukanListener;
}

/** Ends all connections; the next use opens new ones. */
export async function disconnect(): Promise<void> {
  const open = [pools.fukanOwnerPool, pools.fukanListener];
  const lent = pools.fukanLending;
  delete pools.fukanLending;
  delete pools.fukanOwnerPool;
  delete pools.fukanListener;
  await Promise.all([lent?.end(), ...open.map((sql) => sql?.end({ timeout: 5 }))]);
}
