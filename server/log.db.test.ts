import { sql } from "drizzle-orm";
import { afterEach, expect, it, vi } from "vitest";
import { readIn, scopeOf } from "@/db/scope";
import { aDatabase, askerOf } from "@/tests/db/opened";
import { incident } from "./log";

const database = aDatabase("record-2020-11-24");
const TYPED = "だれかの秘密";

afterEach(() => vi.restoreAllMocks());

/** What the log says about a failure. */
async function logged(failing: () => Promise<unknown> | unknown): Promise<string> {
  const lines: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  await Promise.resolve()
    .then(failing)
    .catch((error: unknown) => incident(error, "test"));
  return lines.join("");
}

it("a typed text does not reach the log when a query fails on it", async () => {
  const { account, membership } = await askerOf(
    database().owner,
    "official@fukan.example",
    "cocoa",
  );
  const scope = scopeOf(account.id, [membership], null);
  const line = await logged(() =>
    readIn(scope, (db) => db.execute(sql`select ${TYPED}::text::uuid`)),
  );
  expect(line).toContain("22P02");
  expect(line).toContain("::uuid");
  expect(line).not.toContain(TYPED);
});

it("a typed text does not reach the log when a parser quotes it", async () => {
  const line = await logged(() => JSON.parse(TYPED));
  expect(line).toContain("SyntaxError");
  expect(line).not.toContain(TYPED);
});
