// What one person does is told to the others' open pages: at two servers on one database, across a cut, and nothing
// moves under the cursor.

import type { Browser, BrowserContext, Page } from "playwright-core";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { PersonaKey } from "../../server/record/personas";
import { type FreshDatabase, freshDatabase } from "../database";
import { launchBrowser } from "../run/browser";
import { ask } from "../run/request";
import { english, sentence } from "../run/sentences";
import { launchServer, type RunningServer } from "../run/server";
import { sessionOf } from "../run/site";

const UNTIL = "2020-11-24";
const SECRET = "0123456789abcdef0123456789abcdef";

let database: FreshDatabase;
let owner: postgres.Sql;
let browser: Browser;
let near: RunningServer;
let far: RunningServer;
const contexts: BrowserContext[] = [];
const complaints: string[] = [];

const start = (port?: number) =>
  launchServer({
    ...(port === undefined ? {} : { port }),
    env: {
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      FUKAN_DEMONSTRATION: "1",
      FUKAN_RECORD_UNTIL: UNTIL,
      NEXTAUTH_SECRET: SECRET,
    },
  });

beforeAll(async () => {
  database = await freshDatabase({ template: `record-${UNTIL}` });
  owner = postgres(database.ownerUrl, { max: 1, onnotice: () => {} });
  [near, far, browser] = [await start(), await start(), await launchBrowser()];
});
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  expect(complaints.splice(0)).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([near?.stop(), far?.stop()]);
  await owner?.end();
  await database?.drop();
});

async function open(
  server: RunningServer,
  who: PersonaKey,
  { path = "/p/cocoa", locale = "ja", width = 1280 } = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: server.address,
    viewport: { width, height: 900 },
  });
  contexts.push(context);
  context.setDefaultTimeout(30_000);
  context.on("weberror", (error) => complaints.push(error.error().message));
  context.on("console", (message) => {
    // What the browser itself says of a connection that is gone cannot be kept from it.
    const own = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !own) complaints.push(message.text());
  });
  const own = { domain: "127.0.0.1", path: "/" };
  await context.addCookies([
    { ...own, name: "fukan-session", value: await sessionOf(server.address, who) },
    { ...own, name: "fukan-locale", value: locale },
  ]);
  const page = await context.newPage();
  const heard = page.waitForResponse((response) => response.url().includes("live.changes"));
  await page.goto(path);
  await heard;
  return page;
}

/** The prime contractor says that a task of its queue has begun, or waits again. */
async function report(server: RunningServer, status: "in_progress" | "not_started"): Promise<void> {
  const [task] = await owner<{ id: string }[]>`
    select id from task where title ->> 'ja' = '通しの試験（iOS 1.1.4）'`;
  const { status: answer, text } = await ask(server.address, {
    method: "POST",
    path: "/api/trpc/tasks.report",
    headers: {
      "content-type": "application/json",
      cookie: `fukan-session=${await sessionOf(server.address, "prime")}`,
    },
    body: JSON.stringify({ project: "cocoa", task: task?.id, status }),
  });
  expect(answer, text).toBe(200);
}

const notice = (page: Page) => page.locator(".live [role=status]");
const showing = (page: Page) =>
  page.getByRole("button", { name: sentence("live.show"), exact: true });

describe("what another person does", () => {
  test("is told at both servers, moves nothing, and is shown when asked for", async () => {
    const [official, adviser, prime, subcontractor] = await Promise.all([
      open(near, "official"),
      open(far, "adviser", { locale: "en", width: 390 }),
      open(far, "prime"),
      open(near, "subcontractor"),
    ]);
    const heading = official.getByRole("heading", { level: 1 });
    const before = await heading.boundingBox();
    await report(far, "in_progress");
    await official.getByText(sentence("live.one")).waitFor();
    await adviser.getByText(english("live.one")).waitFor();
    expect(await heading.boundingBox()).toEqual(before);
    await report(near, "not_started");
    await official.getByText(sentence("live.many", { count: "2" })).waitFor();
    expect(await notice(prime).textContent()).toBe("");
    expect(await notice(subcontractor).textContent()).toBe("");
    await showing(official).click();
    await showing(official).waitFor({ state: "detached" });
    expect(await official.evaluate(() => document.activeElement?.id)).toBe("main");
    await report(near, "in_progress");
    await official.getByText(sentence("live.one")).waitFor();
  });

  test("is not told to a page of the past", async () => {
    const context = await browser.newContext({ baseURL: near.address });
    contexts.push(context);
    const value = await sessionOf(near.address, "official");
    await context.addCookies([{ domain: "127.0.0.1", path: "/", name: "fukan-session", value }]);
    const page = await context.newPage();
    await page.goto("/p/cocoa?asOf=2020-10-20");
    expect(await page.locator(".live").count()).toBe(0);
  });
});

describe("a cut", () => {
  test("is said, and nothing is missed: the server is killed, and started again", async () => {
    const page = await open(near, "official");
    const { port } = near;
    await near.kill();
    await report(far, "not_started");
    await page.getByText(sentence("live.cut")).waitFor();
    near = await start(port);
    await page.getByText(sentence("live.one")).waitFor();
    expect(await page.getByText(sentence("live.cut")).count()).toBe(0);
  });

  test("of the browser's own line is made good as soon as it is back", async () => {
    const page = await open(near, "official");
    await page.context().setOffline(true);
    await report(far, "in_progress");
    await page.getByText(sentence("live.cut")).waitFor();
    await page.context().setOffline(false);
    await page.getByText(sentence("live.one")).waitFor();
  });

  test("by a server that ends is a clean end: no half answer is left", async () => {
    const page = await open(near, "official");
    const failures: string[] = [];
    page.on("requestfailed", (request) => failures.push(request.failure()?.errorText ?? ""));
    const { port } = near;
    expect(await near.stop()).toBe(0);
    expect(failures.filter((failure) => failure.includes("CHUNKED"))).toEqual([]);
    near = await start(port);
  });
});
