// "Two commands on a fresh machine": what the start guarantees if something is in its way.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { isAlive } from "../../server/launch/alive";
import { runNode } from "../../server/launch/child";
import { findPostmaster, freePort, until } from "../../server/launch/cluster/postmaster";
import { postChunked } from "../run/chunked";
import { launchServer, NotStarted, type RunningServer } from "../run/server";

const SHORT_RECORD = { FUKAN_RECORD_UNTIL: "2020-06-20" };

const refusal = async (launch: Parameters<typeof launchServer>[0]): Promise<NotStarted> => {
  try {
    const server = await launchServer(launch);
    await server.stop();
  } catch (error) {
    if (error instanceof NotStarted) return error;
    throw error;
  }
  throw new Error("it started");
};

const isOneSentence = (output: string): boolean =>
  !output.includes("    at ") && output.trim().split("\n").length <= 2;

describe("a start on its own data", () => {
  let data: string;
  let server: RunningServer;
  const start = () => launchServer({ args: ["--data", data], env: SHORT_RECORD });
  const place = () => {
    const noted = join(data, "place");
    try {
      return readFileSync(noted, "utf8").trim();
    } catch {
      return join(data, "postgres");
    }
  };
  const postmaster = () => findPostmaster({ cluster: join(place(), "cluster") });
  const ownerUrl = () => {
    const { owner } = JSON.parse(readFileSync(join(place(), "passwords.json"), "utf8"));
    return `postgres://postgres:${owner}@127.0.0.1:${postmaster()?.port}/fukan`;
  };
  const inDatabase = async <T>(ask: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
    const sql = postgres(ownerUrl(), { max: 1 });
    try {
      return await ask(sql);
    } finally {
      await sql.end();
    }
  };
  const marked = () =>
    inDatabase((sql) => sql`select 1 from pg_tables where tablename = 'kept_across_starts'`);

  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), "fukan-launch-"));
    server = await start();
    await inDatabase((sql) => sql`create table kept_across_starts (n int)`);
  });

  afterAll(async () => {
    await server.stop();
    rmSync(place(), { recursive: true, force: true });
    rmSync(data, { recursive: true, force: true });
  });

  test("a second start beside the first is refused in one sentence", async () => {
    const second = await refusal({ args: ["--data", data] });
    expect(second.code).toBe(1);
    expect(second.output).toContain("already running");
    expect(isOneSentence(second.output)).toBe(true);
  });

  test("SIGTERM ends the server with code 0 and its database, and the next start keeps the data", async () => {
    const before = postmaster();
    expect(await server.stop()).toBe(0);
    expect(before !== undefined && isAlive(before.pid)).toBe(false);
    server = await start();
    expect(await marked()).toHaveLength(1);
  });

  test("after kill -9 the next start finds the orphaned database, ends it and recovers", async () => {
    const orphan = postmaster();
    await server.kill();
    expect(orphan !== undefined && isAlive(orphan.pid)).toBe(true);
    server = await start();
    expect(orphan !== undefined && isAlive(orphan.pid)).toBe(false);
    expect(await marked()).toHaveLength(1);
  });

  test("the server ends when the process that started it disappears", async () => {
    const before = postmaster();
    await server.leave();
    expect(before !== undefined && (await until(() => !isAlive(before.pid), 10_000))).toBe(true);
    server = await start();
  });

  test("a body above 1 MiB is refused with 413, with or without a declared length", async () => {
    const body = "x".repeat(1024 * 1024 + 1);
    const declared = await fetch(`${server.address}/`, { method: "POST", body });
    const chunked = await postChunked(`${server.address}/`, body.length);
    expect([declared.status, chunked.status]).toEqual([413, 413]);
  });

  test.each(["/%E0%A4%A", "/%00", "/p/%ff"])(
    "a malformed address %s is answered with 400",
    async (path) => {
      expect((await fetch(server.address + path)).status).toBe(400);
    },
  );
});

describe("a start with an obstacle", () => {
  const secret = { NEXTAUTH_SECRET: "0123456789abcdef0123456789abcdef" };

  test("a port that is taken is reported in one sentence", async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, "127.0.0.1", done));
    const address = taken.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const { code, output } = await refusal({ port });
    await new Promise((done) => taken.close(done));
    expect([code, isOneSentence(output)]).toEqual([1, true]);
    expect(output).toContain(String(port));
  });

  test("a database that cannot be reached is reported in one sentence without its password", async () => {
    const DATABASE_URL = `postgres://nobody:secret@127.0.0.1:${await freePort()}/fukan`;
    const { code, output } = await refusal({ env: { DATABASE_URL, ...secret } });
    expect([code, isOneSentence(output)]).toEqual([1, true]);
    expect(output).toContain("cannot be reached");
    expect(output).not.toContain("secret@");
  });

  test("a wrong password for the database is reported in one sentence", async () => {
    const url = new URL(inject("database").ownerUrl);
    url.password = "wrong";
    const { code, output } = await refusal({ env: { DATABASE_URL: url.href, ...secret } });
    expect([code, isOneSentence(output)]).toEqual([1, true]);
    expect(output).toContain("refuses the login");
  });

  test("a missing secret is reported in one sentence", async () => {
    const { ownerUrl } = inject("database");
    const { code, output } = await refusal({
      env: { DATABASE_URL: ownerUrl, NEXTAUTH_SECRET: "" },
    });
    expect([code, isOneSentence(output)]).toEqual([1, true]);
    expect(output).toContain("NEXTAUTH_SECRET");
  });

  test("an unknown option is answered with how to start, in one sentence", async () => {
    const { code, output } = await refusal({ args: ["--nothing"] });
    expect([code, isOneSentence(output)]).toEqual([1, true]);
    expect(output).toContain("npm start");
  });

  test.each(["serve", "verify-record", "admin-create", "bench", "test"])(
    "all wrong settings are reported together and without a stack trace by %s",
    async (command) => {
      const { code, output } = await runNode(["--import", "tsx", `server/launch/${command}.ts`], {
        quiet: true,
        env: { ...process.env, PORT: "none", NEXTAUTH_SECRET: "x", FUKAN_TRUST_PROXY: "yes" },
      });
      expect(code).toBe(1);
      expect(output).not.toContain("    at ");
      const named = [...output.matchAll(/^設定 (\w+)：/gm)].map(([, name]) => name);
      expect(named.sort()).toEqual(["FUKAN_TRUST_PROXY", "NEXTAUTH_SECRET", "PORT"]);
    },
  );
});
