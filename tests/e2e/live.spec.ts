// One person's acts are announced on the others' open pages: with two servers on one database, one of them with two
// processes, and across a cut; nothing moves under the cursor.
import { execFileSync } from "node:child_process";

import type { Browser, BrowserContext, Page, Request } from "playwright-core";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { PersonaKey } from "../../server/record/personas";
import { type FreshDatabase, freshDatabase } from "../database";
import { launchBrowser } from "../run/browser";
import { eventually } from "../run/eventually";
import { hearFrom } from "../run/hearing";
import { ask } from "../run/request";
import { english as inEnglish, sentence } from "../run/sentences";
import { type RunningServer, startOn, UNTIL } from "../run/server";
import { sessionOf } from "../run/session";

let database: FreshDatabase;
let owner: postgres.Sql;
let browser: Browser;
let near: RunningServer;
let far: RunningServer;
const contexts: BrowserContext[] = [];
const complaints: string[] = [];

const start = (port?: number, workers = 1) =>
  startOn(database, {
    ...(port !== undefined && { port }),
    env: { FUKAN_WORKERS: String(workers) },
  });

beforeAll(async () => {
  database = await freshDatabase({ template: `record-${UNTIL}` });
  owner = postgres(database.ownerUrl, { max: 1, onnotice: () => {} });
  [near, far, browser] = [await start(), await start(undefined, 2), await launchBrowser()];
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

/** A browser in which somebody is signed in. */
async function browserOf(
  server: RunningServer,
  who: PersonaKey,
  { locale = "ja", width = 1280 } = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: server.address,
    viewport: { width, height: 900 },
  });
  contexts.push(context);
  context.setDefaultTimeout(30_000);
  context.on("weberror", (error) => complaints.push(error.error().message));
  context.on("console", (message) => {
    // The browser itself logs a lost connection, which cannot be prevented.
    const own = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !own) complaints.push(message.text());
  });
  const own = { domain: "127.0.0.1", path: "/" };
  await context.addCookies([
    { ...own, name: "fukan-session", value: await sessionOf(server.address, who) },
    { ...own, name: "fukan-locale", value: locale },
  ]);
  return context;
}

/** A window that hears, itself or through another window of its browser. */
async function openIn(context: BrowserContext, path = "/p/cocoa"): Promise<Page> {
  const page = await context.newPage();
  const heard = page.waitForResponse((response) => response.url().includes("/api/trpc/live."));
  await page.goto(path);
  await heard;
  return page;
}

const open = async (
  server: RunningServer,
  who: PersonaKey,
  { path = "/p/cocoa", ...looking }: { path?: string; locale?: string; width?: number } = {},
): Promise<Page> => openIn(await browserOf(server, who, looking), path);

/** Moves the exercise without a browser. */
async function exercise(server: RunningServer, act: "goOn" | "startAgain", input: object) {
  const { status, text } = await ask(server.address, {
    method: "POST",
    path: `/api/trpc/exercise.${act}`,
    headers: {
      "content-type": "application/json",
      cookie: `fukan-session=${await sessionOf(server.address, "official")}`,
    },
    body: JSON.stringify({ project: "cocoa", ...input }),
  });
  expect(status, text).toBe(200);
}

/** The prime contractor reports that a task of its queue has begun or, if it has, that it waits again. */
async function report(server: RunningServer): Promise<void> {
  const [task] = await owner<{ id: string; status: string }[]>`
    select id, status from task where title ->> 'ja' = '通しの試験（iOS 1.1.4）'`;
  const status = task?.status === "in_progress" ? "not_started" : "in_progress";
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

describe("another person's act", () => {
  test("another person's act is announced at both servers, moves nothing, and is shown on request", async () => {
    const [official, adviser, prime, subcontractor] = await Promise.all([
      open(near, "official"),
      open(far, "adviser", { locale: "en", width: 390 }),
      open(far, "prime"),
      open(near, "subcontractor"),
    ]);
    const heading = official.getByRole("heading", { level: 1 });
    const before = await heading.boundingBox();
    await report(far);
    await official.getByText(sentence("live.one")).waitFor();
    await adviser.getByText(inEnglish("live.one")).waitFor();
    expect(await heading.boundingBox()).toEqual(before);
    await report(near);
    await official.getByText(sentence("live.many", { count: "2" })).waitFor();
    // The prime contractor's acts elsewhere are announced on its other pages too.
    await prime.getByText(sentence("live.many", { count: "2" })).waitFor();
    expect(await notice(subcontractor).textContent()).toBe("");
    await showing(official).click();
    await showing(official).waitFor({ state: "detached" });
    expect(await official.evaluate(() => document.activeElement?.id)).toBe("main");
    await report(near);
    await official.getByText(sentence("live.one")).waitFor();
  });

  test("another person's act is not announced on a page of the past", async () => {
    const context = await browser.newContext({ baseURL: near.address });
    contexts.push(context);
    const value = await sessionOf(near.address, "official");
    await context.addCookies([{ domain: "127.0.0.1", path: "/", name: "fukan-session", value }]);
    const page = await context.newPage();
    await page.goto("/p/cocoa?asOf=2020-10-20");
    expect(await page.locator(".live").count()).toBe(0);
  });
});

describe("the windows of one browser", () => {
  test("nine windows of one browser hear over one connection, and continue when the listening window closes", async () => {
    const context = await browserOf(near, "official");
    const connections = new Set<Request>();
    const isStream = (request: Request) => request.url().includes("live.changes");
    context.on("request", (request) => isStream(request) && connections.add(request));
    context.on("requestfinished", (request) => connections.delete(request));
    context.on("requestfailed", (request) => connections.delete(request));
    // The browser does not report the end of a closed window's connection.
    const held = () => [...connections].filter((each) => !each.frame().page().isClosed()).length;
    const windows: Page[] = [];
    for (let n = 0; n < 8; n += 1) windows.push(await openIn(context));
    windows.push(await openIn(context, "/p/cocoa/releases"));
    await eventually(held).toBe(1);
    await report(far);
    for (const each of windows) await each.getByText(sentence("live.one")).waitFor();
    await windows.shift()?.close();
    await report(far);
    for (const each of windows)
      await each.getByText(sentence("live.many", { count: "2" })).waitFor();
    await eventually(held).toBe(1);
  });

  test("the windows of one browser are told of an act in another window, but the acting window is not", async () => {
    const context = await browserOf(near, "subcontractor");
    const here = await openIn(context, "/p/cocoa/work");
    const there = await openIn(context);
    await here.locator(".now button[name=status]").first().click();
    await there.getByText(sentence("live.one")).waitFor();
    expect(await notice(here).textContent()).toBe("");
  });
});

describe("a session that ends", () => {
  test("the end of a session is announced with a way to sign in, and hearing continues after a sign-in", async () => {
    const context = await browserOf(near, "adviser");
    const page = await openIn(context, "/p/cocoa/releases?page=1");
    const session = (await context.cookies()).filter(({ name }) => name === "fukan-session");
    await context.clearCookies({ name: "fukan-session" });
    const lookAgain = () => page.evaluate(() => window.dispatchEvent(new Event("online")));
    await lookAgain();
    await page.getByText(sentence("live.signed-out")).waitFor();
    const way = page.getByRole("link", { name: sentence("live.signIn") });
    expect(await way.getAttribute("href")).toBe(
      `/sign-in?to=${encodeURIComponent("/p/cocoa/releases?page=1")}`,
    );
    await context.addCookies(session);
    await lookAgain();
    await page.getByText(sentence("live.signed-out")).waitFor({ state: "detached" });
    await report(far);
    await page.getByText(sentence("live.one")).waitFor();
  });
});

describe("the exercise", () => {
  test("open pages are told when the exercise's clock moves and when the exercise is restarted", async () => {
    const page = await open(near, "adviser");
    const english = await open(near, "executive", { locale: "en", width: 390 });
    await exercise(far, "goOn", { day: "2020-11-25" });
    await page.getByText(sentence("live.moved")).waitFor();
    await exercise(far, "startAgain", { day: UNTIL });
    await page.getByText(sentence("live.restarted")).waitFor();
    await english.getByText(inEnglish("live.restarted")).waitFor();
    await showing(page).click();
    await showing(page).waitFor({ state: "detached" });
  });

  test("a page from before a restart of the exercise can do nothing, and says why", async () => {
    const page = await open(near, "prime", { path: "/p/cocoa/work" });
    await exercise(far, "startAgain", { day: UNTIL });
    await page.locator(".now button[name=status]").first().click();
    await page.getByText(sentence("refusals.exercise-restarted")).first().waitFor();
  });
});

/** The processes of a server that answer with pages. */
const workersOf = ({ pid }: RunningServer): number[] =>
  execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, ...args]) => Number(parent) === pid && args.join(" ").includes("worker.ts"))
    .map(([own]) => Number(own));

/** Opens a live stream without a browser. Returns its messages until it ends. */
async function streamOf(server: RunningServer, cookie: string) {
  const reader = (await hearFrom(server.address, "/p/cocoa", cookie)).getReader();
  let heard = "";
  const ended = (async () => {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return heard;
      heard += value;
    }
  })();
  await eventually(() => heard.includes("connected")).toBe(true);
  return { heard: () => heard, ended, close: () => reader.cancel() };
}

describe("a server of two processes", () => {
  const cookieOf = async (who: PersonaKey) => `fukan-session=${await sessionOf(far.address, who)}`;

  test("a server of two processes keeps answering when one of them is killed, and starts another in its place", async () => {
    const cookie = await cookieOf("official");
    const before = workersOf(far);
    expect(before).toHaveLength(2);
    let going = true;
    const answers: number[] = [];
    let cut = 0;
    const asking = Array.from({ length: 4 }, async () => {
      while (going)
        await ask(far.address, { path: "/glossary", headers: { cookie } }).then(
          ({ status }) => answers.push(status),
          // Whatever the killed process was answering is lost with it.
          () => (cut += 1),
        );
    });
    await eventually(() => answers.length).toBeGreaterThan(8);
    process.kill(before[0] ?? 0, "SIGKILL");
    await eventually(() => workersOf(far).filter((pid) => !before.includes(pid)).length).toBe(1);
    const [, ...others] = before;
    expect(workersOf(far)).toEqual(expect.arrayContaining(others));
    const answered = answers.length;
    await eventually(() => answers.length).toBeGreaterThan(answered + 8);
    going = false;
    await Promise.all(asking);
    expect([...new Set(answers)]).toEqual([200]);
    expect(cut).toBeLessThanOrEqual(4);
  });

  test("a server of two processes updates at most twenty open pages of one account, whichever process answers them", async () => {
    const cookie = await cookieOf("auditor");
    const streams: Awaited<ReturnType<typeof streamOf>>[] = [];
    for (let page = 0; page < 22; page += 1) streams.push(await streamOf(far, cookie));
    const oldest = await Promise.all(streams.slice(0, 2).map(({ ended }) => ended));
    for (const heard of oldest) expect(heard).toContain("crowded");
    for (const { heard } of streams.slice(2)) expect(heard()).not.toContain("crowded");
    await Promise.all(streams.slice(2).map(({ close }) => close()));
  });

  test("a server of two processes shows a refused form again with what was typed, whichever process answers", async () => {
    const cookie = await cookieOf("official");
    for (let press = 0; press < 6; press += 1) {
      const { status, text } = await ask(far.address, {
        method: "POST",
        path: "/p/cocoa/decisions/acts/defer",
        headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({
          from: "/p/cocoa/decisions/defer",
          reason: `端末がない ${press}`,
        }).toString(),
      });
      expect(status).toBe(400);
      expect(text).toContain(`端末がない ${press}`);
      expect(text).toContain("</html>");
    }
  });
});

describe("a cut connection", () => {
  test("a page says that its server was killed, and misses nothing when the server is back", async () => {
    const page = await open(near, "official");
    const { port } = near;
    await near.kill();
    await report(far);
    await page.getByText(sentence("live.cut")).waitFor();
    near = await start(port);
    await page.getByText(sentence("live.one")).waitFor();
    expect(await page.getByText(sentence("live.cut")).count()).toBe(0);
  });

  test("a page misses nothing after its browser was offline", async () => {
    const page = await open(near, "official");
    await page.context().setOffline(true);
    await report(far);
    await page.getByText(sentence("live.cut")).waitFor();
    await page.context().setOffline(false);
    await page.getByText(sentence("live.one")).waitFor();
  });

  test("a server that ends leaves no half answer to an open page", async () => {
    const page = await open(near, "official");
    const failures: string[] = [];
    page.on("requestfailed", (request) => failures.push(request.failure()?.errorText ?? ""));
    const { port } = near;
    expect(await near.stop()).toBe(0);
    expect(failures.filter((failure) => failure.includes("CHUNKED"))).toEqual([]);
    near = await start(port);
  });
});
