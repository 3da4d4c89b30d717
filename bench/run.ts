// `npm run bench -- [--scale 100] [--pages home,queue] [--requests 150] [--quick]`: fills databases with
// generated projects and measures the pages on them; with `--record` it measures how fast records are verified instead, with
// `--acts` how long changes take in a large project.
// It measures and tells; it asserts nothing.
import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { z } from "zod";
import { env } from "../server/env";
import { measureActs } from "./acts";
import { ensureBareBuilt } from "./bare-page";
import { type Filled, fillDatabase } from "./databases";
import { idOf } from "./generate/plan";
import { watchMemory } from "./memory";
import { watchMoves } from "./moves";
import { vendorsChange, watchOpenPages } from "./open-pages";
import { watchOrders } from "./orders";
import { addressOf, PAGES, type Page } from "./pages";
import { measureRecord } from "./record-lines";
import { type Measured, tellOnce, tellPages } from "./report";
import { scriptBytes } from "./scripts";
import { type Served, serveBare, serveProduct } from "./server";
import { audienceCookies, readersCookie } from "./session";
import { type Cell, type Effort, type Subject, timePage } from "./timed";
import { watchPages } from "./watched";

const { values: given } = parseArgs({
  options: {
    scale: { type: "string" },
    pages: { type: "string" },
    requests: { type: "string" },
    quick: { type: "boolean", default: false },
    record: { type: "boolean", default: false },
    acts: { type: "boolean", default: false },
  },
});
const wished = z
  .object({
    scale: z.coerce.number().int().min(1).max(100).default(10),
    pages: z
      .string()
      .default(PAGES.join(","))
      .transform((text) => text.split(","))
      .pipe(z.array(z.enum(PAGES))),
    requests: z.coerce
      .number()
      .int()
      .min(8)
      .max(100_000)
      .default(given.quick ? 60 : 150),
  })
  .parse(given);
const databaseUrl = (named: "DATABASE_URL" | "DATABASE_OWNER_URL"): string => {
  const url = env()[named];
  if (url === undefined) throw new Error("start it with npm run bench");
  return url;
};
const appUrl = databaseUrl("DATABASE_URL");
const ownerUrl = databaseUrl("DATABASE_OWNER_URL");

const SCALES = [...new Set([1, wished.scale])];
const CONNECTIONS = [1, 8];
const effort: Effort = { requests: wished.requests, rounds: given.quick ? 2 : 5, seconds: 1 };
const OPEN_PAGES = 500;
const ORDERS = given.quick ? 8 : 25;
const memoryRequests = given.quick ? 1_000 : 10_000;
const pages: readonly Page[] = wished.pages;
const started = performance.now();
const say = (line: string): void =>
  console.log(`${((performance.now() - started) / 1_000).toFixed(0).padStart(4)} s  ${line}`);

const secret = randomBytes(32).toString("hex");
const cookie = await readersCookie(secret);
const running: Served[] = [];

async function openSubject(filled: Filled): Promise<Subject> {
  const watched = await watchPages(filled, pages, secret, cookie);
  const server = await serveProduct(filled.appUrl, filled.ownerUrl, secret);
  running.push(server);
  return { filled, server, place: { origin: server.origin, cookie }, pages: watched };
}

async function measure(): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const filled: Filled[] = [];
  for (const scale of SCALES) {
    say(`filling ${scale}×`);
    filled.push(await fillDatabase(appUrl, ownerUrl, scale, today));
  }
  say("building the bare page");
  await ensureBareBuilt();
  const bareServer = await serveBare();
  running.push(bareServer);
  const bare = { origin: bareServer.origin, cookie: "" };
  const subjects: Subject[] = [];
  for (const one of filled) {
    say(`reading the pages at ${one.plan.scale}×`);
    subjects.push(await openSubject(one));
  }
  const [first] = subjects;
  if (first === undefined) return;

  const cells = new Map(subjects.map((subject): [Subject, Cell[]] => [subject, []]));
  for (const [nth, { page, when }] of first.pages.entries()) {
    say(`timing ${page}, ${when}`);
    for (const connections of CONNECTIONS) {
      for (const { subject, cell } of await timePage(subjects, nth, connections, effort, bare))
        cells.get(subject)?.push(cell);
    }
  }
  tellPages(
    [...cells].map(
      ([
        {
          filled: { plan, rows, seconds, recordWhole },
        },
        measured,
      ]): Measured => ({
        scale: plan.scale,
        rows,
        filledInSeconds: seconds,
        recordWhole,
        cells: measured,
      }),
    ),
  );
  const paths = first.pages.map(({ path }) => path);
  const [, small] = first.filled.plan.projects;
  if (small === undefined) return;
  say(`${OPEN_PAGES} open pages`);
  const vendor = { ...first.place, cookie: await readersCookie(secret, "vendor_manager") };
  const openPages = await watchOpenPages(
    first.server,
    (await audienceCookies(secret)).map((audience) => ({ ...first.place, cookie: audience })),
    `/p/${small.key}`,
    OPEN_PAGES,
    vendorsChange(vendor, small.key, idOf("task", small.index, 0)),
  );
  say("moves, proposals and approvals in the longest queue");
  const queue = addressOf("queue", "now", first.filled.plan, 0);
  const moves = await watchMoves(first.place, queue, ORDERS);
  const desk = {
    official: first.place,
    adviser: { ...first.place, cookie: await readersCookie(secret, "adviser") },
    ownerUrl: first.filled.ownerUrl,
    queue,
  };
  const orders = await watchOrders(desk, ORDERS);
  const home = first.pages.find(({ page }) => page === "home")?.path ?? paths[0] ?? "/";
  say(`${memoryRequests} requests for the memory`);
  const memory = await watchMemory(first.server, cookie, paths, memoryRequests);
  tellOnce({
    homeScript: await scriptBytes(first.place, home),
    queueScript: await scriptBytes(first.place, queue),
    bareScript: await scriptBytes(bare, "/"),
    memory,
    openPages,
    moves,
    orders,
  });
  say("done");
}

try {
  if (given.record) await measureRecord(ownerUrl);
  else if (given.acts)
    await measureActs({ appUrl, ownerUrl }, SCALES, ORDERS, new Date().toISOString().slice(0, 10));
  else await measure();
} finally {
  await Promise.all(running.map((server) => server.stop()));
}
