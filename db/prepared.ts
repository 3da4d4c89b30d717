// Queries whose SQL text is built once and reused with other values. Building it for each request took a sixth of the
// time of a page.
import { AsyncLocalStorage } from "node:async_hooks";
import { type Placeholder, sql } from "drizzle-orm";
import type { RemoteCallback } from "drizzle-orm/pg-proxy";
import { databaseBy } from "./rows";

type Database = ReturnType<typeof databaseBy>;
/** What a query needs to read. */
export type Reader = Pick<
  Database,
  "select" | "selectDistinct" | "selectDistinctOn" | "with" | "$with" | "execute"
>;

const senders = new WeakMap<object, RemoteCallback>();
const sender = new AsyncLocalStorage<RemoteCallback>();

/** A database whose statements go where `send` sends them. */
export function sendingBy(send: RemoteCallback): Database {
  const db = databaseBy(send);
  senders.set(db, send);
  return db;
}

/**
 * Sends a statement at once, before whatever is asked next in this transaction. Whoever does not wait for it loses nothing:
 * PostgreSQL answers in order, and if it fails, so does everything after it.
 */
export function sendFirst(db: Reader, text: string, values: unknown[] = []): Promise<unknown> {
  const send = senders.get(db);
  if (send === undefined) throw new Error("not a database of a transaction");
  const sent = send(text, values, "execute");
  sent.catch(() => undefined);
  return sent;
}

/** The database that builds the texts. It sends nothing itself. */
const anywhere = databaseBy((text, values, method) => {
  const send = sender.getStore();
  if (send === undefined) throw new Error("a prepared query is asked for in a transaction");
  return send(text, values, method);
});

/** A value that is known only when the query runs. The text of the query cannot depend on it. */
export type Given<T> = Placeholder<string, T>;
/** A value, known now or given later. */
export type Value<T> = T | Given<T>;
type Values<G extends readonly Placeholder[]> = {
  [N in keyof G]: G[N] extends Given<infer T> ? T : never;
};

interface Built<R> {
  readonly execute: (values: Record<string, unknown>) => Promise<R>;
}
/** A query that can be prepared. */
export interface Preparable<R> extends PromiseLike<R> {
  readonly prepare: (name: string) => Built<R>;
}

/**
 * A query that `build` writes once, at its first use, with places for the values. Asked with values, it runs in the
 * transaction of the database that it is asked with.
 */
export function prepared<G extends Placeholder[], R>(
  build: (db: Reader, ...given: G) => Preparable<R>,
): (db: Reader, ...values: Values<G>) => Promise<R> {
  let built: Built<R> | undefined;
  const places = Array.from({ length: build.length - 1 }, (_, place) =>
    sql.placeholder(String(place)),
  );
  return (db, ...values) => {
    const send = senders.get(db);
    if (send === undefined) throw new Error("not a database of a transaction");
    // The type says which value a placeholder takes; at run time it is only a name.
    built ??= build(anywhere, ...(places as G)).prepare("");
    const query = built;
    return sender.run(send, () => query.execute(Object.fromEntries(values.entries())));
  };
}

/** The same for a query of one row. Answers null when there is none. */
export function preparedOne<G extends Placeholder[], R>(
  build: (db: Reader, ...given: G) => Preparable<R[]>,
): (db: Reader, ...values: Values<G>) => Promise<R | null> {
  const all = prepared(build);
  return async (db, ...values) => (await all(db, ...values))[0] ?? null;
}

/** A query with several variants, each built once. A variant is one of a few plain values, never what a person typed. */
export function preparedBy<F, Q>(make: (form: F) => Q): (form: F) => Q {
  const known = new Map<string, Q>();
  return (form) => {
    const name = JSON.stringify(form);
    const query = known.get(name) ?? make(form);
    known.set(name, query);
    return query;
  };
}

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, "\\$&")}"`;

/** Matches any of the texts or ids of a list. */
export const isAnyOf = (value: unknown, list: Given<readonly string[]>) =>
  sql`${value} = any(${sql.param<unknown, string>(list, {
    mapToDriverValue: (texts) =>
      Array.isArray(texts) ? `{${texts.map((text) => quoted(String(text))).join(",")}}` : "{}",
  })})`;
