// The server is killed during an approval, at one step after another, and restarted: the approval is there completely
// or not at all, and the form sent again counts once. While the database is away, every endpoint says so and nothing
// typed is lost.
import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refusals } from "../../messages/ja/refusals";
import { verifyRecord } from "../../server/record/verify";
import { type FreshDatabase, freshDatabase } from "../database";
import { everything } from "../db/everything";
import { proposeMove, waitingIn } from "../db/proposing";
import { eventually } from "../run/eventually";
import { beforehand } from "../run/orders";
import { type Relay, startRelay } from "../run/relay";
import { type Answered, ask } from "../run/request";
import { type RunningServer, startOn, UNTIL } from "../run/server";
import { sessionOf } from "../run/session";
import { shownOn } from "../run/shown";

/** The steps between two kills. nothing-lost-cut.db.test.ts tests every step without a server. */
const STRIDE = 19;
/** The server restarts after each kill, which takes time on a busy machine. */
const KILLS_MS = 300_000;

let database: FreshDatabase;
let owner: postgres.Sql;
let relay: Relay;
let server: RunningServer;

const start = () =>
  startOn(
    { appUrl: relay.url, ownerUrl: database.ownerUrl },
    { env: { DATABASE_LISTEN_URL: database.appUrl } },
  );

beforeAll(async () => {
  database = await freshDatabase({ template: `record-${UNTIL}` });
  owner = postgres(database.ownerUrl, { max: 4, onnotice: () => {} });
  relay = await startRelay(database.appUrl);
  await beforehand(() => proposeMove(owner, { from: 6, to: 1 }))(database);
  server = await start();
});
afterAll(async () => {
  await server?.stop();
  await relay?.close();
  await owner?.end();
  await database?.drop();
});

const PROPOSAL = "/p/cocoa/approvals/1";

/** The adviser presses 承認する. */
const approve = async (
  cookie: string,
  shown: Readonly<Record<string, string>>,
  request: string,
): Promise<Answered> =>
  ask(server.address, {
    method: "POST",
    path: `${PROPOSAL}/acts/decide`,
    headers: {
      cookie,
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({
      verdict: "approved",
      words: "急ぎます",
      ...shown,
      request,
    }).toString(),
  });

/** Waits until the killed process holds nothing in the database. */
const released = () =>
  eventually(async () => {
    const rows = await owner`
      select 1 from pg_stat_activity where datname = current_database()
         and usename <> current_user and xact_start is not null`;
    return rows.length;
  }).toBe(0);

test(
  "an approval during which the server is killed is there completely or not at all",
  async () => {
    const before = await everything(owner);
    const asked = await waitingIn(owner, "persol");
    const request = randomUUID();
    const cookie = `fukan-session=${await sessionOf(server.address, "adviser")}`;
    const shown = await shownOn(server.address, PROPOSAL, cookie);
    let kills = 0;
    for (let after = before; after === before; kills += 1) {
      const silent = relay.breakAfter(1 + kills * STRIDE, "silence");
      const answer = approve(cookie, shown, request).catch(() => null);
      const first = await Promise.race([silent, answer]);
      relay.mend();
      if (first !== undefined) expect(first).toMatchObject({ status: 200 });
      await server.kill();
      await released();
      after = await everything(owner);
      server = await start();
    }
    expect(kills).toBeGreaterThan(3);
    const stands = await everything(owner);
    expect(await approve(cookie, shown, request)).toMatchObject({ status: 200 });
    expect(await everything(owner)).toBe(stands);
    const other = await approve(cookie, shown, randomUUID());
    expect(other.status).toBeGreaterThanOrEqual(400);
    expect(other.status).toBeLessThan(500);
    expect(await everything(owner)).toBe(stands);
    const order = await waitingIn(owner, "persol");
    expect(order.map(({ id }) => id)).toEqual([
      asked[5]?.id,
      ...asked.filter((_, place) => place !== 5).map(({ id }) => id),
    ]);
    expect(await verifyRecord(database.ownerUrl)).toEqual([]);
  },
  KILLS_MS,
);

test("while the database is away, every endpoint answers 503 with the time to ask again, and then works again", async () => {
  const cookie = `fukan-session=${await sessionOf(server.address, "adviser")}; fukan-locale=ja`;
  const { account = "" } = await shownOn(server.address, PROPOSAL, cookie);
  const typed = "環境がそろってから <決めます>";
  const fields = { verdict: "talk", kind: "comment", words: typed, "from-page": PROPOSAL, account };
  const send = (headers: Readonly<Record<string, string>>) =>
    ask(server.address, {
      method: "POST",
      path: `${PROPOSAL}/acts/decide`,
      headers: {
        cookie,
        "content-type": "application/x-www-form-urlencoded",
        referer: `${server.address}${PROPOSAL}`,
        ...headers,
      },
      body: new URLSearchParams(fields).toString(),
    });
  const input = encodeURIComponent(JSON.stringify({ project: "cocoa" }));
  relay.part();
  const answers = {
    page: await ask(server.address, { path: PROPOSAL, headers: { cookie } }),
    projects: await ask(server.address, { path: "/projects", headers: { cookie } }),
    signIn: await ask(server.address, { path: "/sign-in", headers: { cookie } }),
    // Its answers are kept on the way, but not this one.
    public: await ask(server.address, { path: "/public/cocoa" }),
    call: await ask(server.address, {
      path: `/api/trpc/projects.home?input=${input}`,
      headers: { cookie },
    }),
    file: await ask(server.address, { path: "/p/cocoa/events/export", headers: { cookie } }),
    script: await send({ accept: "application/json" }),
    form: await send({ accept: "text/html" }),
  };
  relay.mend();
  const sentence = refusals["database-away"];
  for (const [door, { status, headers, text }] of Object.entries(answers)) {
    expect([door, status, headers["retry-after"], headers["cache-control"]]).toEqual([
      door,
      503,
      "10",
      "no-store",
    ]);
    expect(text, door).toContain(door === "call" ? "database-away" : sentence);
  }
  expect(JSON.parse(answers.script.text)).toMatchObject({ sentence, changed: false });
  expect(answers.form.text).toContain("環境がそろってから &lt;決めます&gt;");
  await eventually(
    async () => (await ask(server.address, { path: PROPOSAL, headers: { cookie } })).status,
  ).toBe(200);
  expect(server.output()).not.toContain('"incident"');
});
