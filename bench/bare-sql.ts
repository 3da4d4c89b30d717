// The same data by bare SQL: a page's own statements on one connection, without scope, as plain rows.
import type postgres from "postgres";
import { connect } from "../db/client";
import { type Amount, repeat } from "./http";
import type { Statement } from "./wire";

const BOOLEAN = 16;
const SETTINGS = /^set local (search_path|fukan\.as_of)\b/;

/** A connection on which a page's statements are sent in one flight. */
export interface BareSql {
  readonly load: (amount: Amount) => Promise<number[]>;
  readonly end: () => Promise<void>;
}

/** The settings with which a page asks about the past, without role and scope. */
const timeOf = (statements: readonly Statement[]): string[] =>
  statements
    .filter(({ simple }) => simple)
    .flatMap(({ text }) => text.split(";").map((part) => part.trim()))
    .filter((part) => SETTINGS.test(part))
    .map((part) => part.replace("set local", "set"));

/** Opens a superuser's connection for the statements of one page. */
export async function openBareSql(ownerUrl: string, heard: readonly Statement[]): Promise<BareSql> {
  const sql: postgres.Sql = connect(ownerUrl, 1);
  // The recorded values are texts already.
  sql.options.serializers[BOOLEAN] = (value: unknown) => value;
  for (const setting of new Set(timeOf(heard))) await sql.unsafe(setting);
  const asked = heard.filter(({ simple, text }) => !simple && !text.includes("standing("));
  const once = async (): Promise<number> => {
    const started = performance.now();
    await Promise.all(
      asked.map(({ text, values }) => sql.unsafe(text, [...values], { prepare: true })),
    );
    return performance.now() - started;
  };
  return { load: (amount) => repeat(amount, once), end: () => sql.end() };
}
