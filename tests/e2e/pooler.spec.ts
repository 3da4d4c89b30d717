// Two servers work through PgBouncer in transaction mode, with fewer connections than they hold.
import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { expect, onTestFinished, test } from "vitest";
import { verifyRecord } from "../../server/record/verify";
import { freshDatabase } from "../database";
import { waitingIn } from "../db/proposing";
import { eventually } from "../run/eventually";
import { hearFrom } from "../run/hearing";
import { findPooler, startPooler } from "../run/pooler";
import { ask } from "../run/request";
import { startOn, UNTIL } from "../run/server";
import { sessionOf } from "../run/session";
import { shownOn } from "../run/shown";

const program = findPooler();
const NAME =
  "two servers sign in, propose, approve, hear, are killed and begin again through PgBouncer";
const WHY = "(left out: PgBouncer is not installed here and cannot be)";

test.skipIf(program === undefined)(program === undefined ? `${NAME} ${WHY}` : NAME, async () => {
  const database = await freshDatabase({ template: `record-${UNTIL}` });
  onTestFinished(database.drop);
  const pooler = await startPooler(program ?? "", [database.appUrl, database.ownerUrl]);
  onTestFinished(pooler.stop);
  const owner = postgres(database.ownerUrl, { max: 2, onnotice: () => {} });
  onTestFinished(() => owner.end());
  const start = async () => {
    const through = {
      appUrl: pooler.through(database.appUrl),
      ownerUrl: pooler.through(database.ownerUrl),
    };
    const env = { DATABASE_LISTEN_URL: database.appUrl, ...pooler.env };
    const server = await startOn(through, { env });
    onTestFinished(async () => void (await server.stop()));
    return server;
  };
  const [first, second] = await Promise.all([start(), start()]);
  const cookieAt = async (address: string, persona: "official" | "adviser" | "prime") =>
    `fukan-session=${await sessionOf(address, persona)}; fukan-locale=ja`;
  const post = async (page: string, act: string, cookie: string, body: Record<string, string>) => {
    const { origin: address, pathname: path } = new URL(page);
    const shown = await shownOn(address, path, cookie);
    return ask(address, {
      method: "POST",
      path: `${path}/acts/${act}`,
      headers: {
        cookie,
        accept: "application/json",
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({ ...shown, ...body, request: randomUUID() }).toString(),
    });
  };

  const official = await cookieAt(first.address, "official");
  const [queue] = await owner<{ version: number }[]>`
    select q.version from queue q join party p on p.id = q.party_id where p.key = 'persol'`;
  const asked = await waitingIn(owner, "persol");
  const queuePath = "/p/cocoa/queues/persol";
  const proposed = await post(first.address + queuePath, "send", official, {
    version: String(queue?.version),
    seen: JSON.stringify([null]),
    moves: JSON.stringify([{ tasks: [asked[5]?.id], place: 1 }]),
    reason: "試験が先です",
  });
  expect([proposed.status, proposed.text]).toEqual([200, expect.stringContaining("sent=1")]);

  // The vendor's page is open at one server while the adviser approves at the other.
  const prime = await cookieAt(first.address, "prime");
  const hearing = await hearFrom(first.address, queuePath, prime);
  const adviser = await cookieAt(second.address, "adviser");
  const proposal = "/p/cocoa/approvals/1";
  const approval = { verdict: "approved", words: "足りないものは後で確かめます" };
  const approved = await post(second.address + proposal, "decide", adviser, approval);
  expect([approved.status, approved.text]).toEqual([200, '{"to":null}']);
  let heard = "";
  for await (const chunk of hearing) {
    heard += chunk;
    if (/"count":[1-9]/.test(heard)) break;
  }
  expect(heard).toMatch(/"count":[1-9]/);

  await second.kill();
  const again = await start();
  const seen = await ask(again.address, { path: proposal, headers: { cookie: adviser } });
  expect(seen.status).toBe(200);
  expect((await waitingIn(owner, "persol"))[0]?.id).toBe(asked[5]?.id);
  expect(await verifyRecord(database.ownerUrl)).toEqual([]);
  await eventually(async () => {
    const locks = await owner`select 1 from pg_locks where locktype = 'advisory'
      and database = (select oid from pg_database where datname = current_database())`;
    return locks.length;
  }).toBe(0);
  expect(first.output() + again.output()).not.toContain('"incident"');
});
