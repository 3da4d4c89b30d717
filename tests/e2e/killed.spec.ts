// The server is killed in the middle of an approval, at one step after another, and started again: the approval is
// wholly there or wholly absent, and the form sent again counts once.
import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyRecord } from "../../server/record/verify";
import { type FreshDatabase, freshDatabase } from "../database";
import { everything } from "../db/everything";
import { proposeMove, waitingIn } from "../db/proposing";
import { markFor } from "../run/mark";
import { beforehand } from "../run/orders";
import { type Relay, startRelay } from "../run/relay";
import { type Answered, ask } from "../run/request";
import { launchServer, type RunningServer } from "../run/server";
import { eventually, sessionOf } from "../run/site";

const UNTIL = "2020-11-24";
const SECRET = "0123456789abcdef0123456789abcdef";
/** The steps between two kills: every one of them is tried without a server in nothing-lost-cut.db.test.ts. */
const STRIDE = 7;

let database: FreshDatabase;
let owner: postgres.Sql;
let relay: Relay;
let server: RunningServer;

const start = () =>
  launchServer({
    env: {
      DATABASE_URL: relay.url,
      DATABASE_LISTEN_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      FUKAN_DEMONSTRATION: "1",
      FUKAN_RECORD_UNTIL: UNTIL,
      NEXTAUTH_SECRET: SECRET,
    },
  });

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

/** The plans of the tests that the page of the proposal shows, as its form sends them. */
const plansShown = async (cookie: string): Promise<string> => {
  const { text } = await ask(server.address, { path: PROPOSAL, headers: { cookie } });
  return /name="plans" value="([0-9a-f]*)"/.exec(text)?.[1] ?? "";
};

/** The adviser presses 承認する. */
const approve = async (
  cookie: string,
  shown: { readonly plans: string; readonly account: string },
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
    body: new URLSearchParams({ verdict: "approved", ...shown, request }).toString(),
  });

/** Whoever was killed holds nothing in the database any more. */
const released = () =>
  eventually(async () => {
    const rows = await owner`
      select 1 from pg_stat_activity where datname = current_database()
         and usename <> current_user and xact_start is not null`;
    return rows.length;
  }).toBe(0);

test("an approval at which the server is killed is wholly there or wholly absent", async () => {
  const before = await everything(owner);
  const asked = await waitingIn(owner, "persol");
  const request = randomUUID();
  const cookie = `fukan-session=${await sessionOf(server.address, "adviser")}`;
  const shown = {
    plans: await plansShown(cookie),
    account: await markFor(server.address, cookie),
  };
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
});
