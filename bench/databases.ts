// A database for each scale in the throw-away PostgreSQL.
import postgres from "postgres";
import { migrate } from "../db/migrate";
import { type Generated, generate } from "./generate";

/** A generated database and the addresses of its two logins. */
export interface Filled extends Generated {
  readonly appUrl: string;
  readonly ownerUrl: string;
}

/** The address of another database of the same server. */
export const named = (url: string, database: string): string => {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
};

/** Makes, migrates and fills the database of one scale. */
export async function fillDatabase(
  appUrl: string,
  ownerUrl: string,
  scale: number,
  today: string,
): Promise<Filled> {
  const name = `bench_${scale}`;
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(`create database ${name}`);
  } finally {
    await sql.end();
  }
  const owner = named(ownerUrl, name);
  await migrate(owner);
  return { ...(await generate(owner, scale, today)), appUrl: named(appUrl, name), ownerUrl: owner };
}
