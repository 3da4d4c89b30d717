// One built server and one browser for a file of tests; whatever a page complains of fails the test.
import type { Browser, BrowserContext, Page } from "playwright-core";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { z } from "zod";
import { disconnect } from "../../db/client";
import { ERA_COOKIE, type Era, LOCALE_COOKIE, type Locale } from "../../messages/locale";
import { provideEnv } from "../../server/env";
import { PERSONAS, type PersonaKey } from "../../server/record/personas";
import { launchBrowser } from "./browser";
import { markFor } from "./mark";
import { type Start, startServer } from "./server";

/** Who looks, and how. */
export interface Looking {
  /** Absent: nobody is signed in. */
  readonly as?: PersonaKey;
  /** The language chosen by the reader; Japanese when absent, undefined: none was chosen. */
  readonly locale?: Locale | undefined;
  readonly era?: Era;
  readonly width?: number;
  /** false: the browser runs no script. */
  readonly script?: boolean;
  /** What the browser asks for when no language was chosen. */
  readonly accept?: string;
  readonly forcedColors?: boolean;
  readonly stillness?: boolean;
}

/** The site under test; usable once the first test of the file has begun. */
export interface Site {
  readonly address: () => string;
  /** Opens a page of a browser of its own, closed when the test ends. */
  readonly look: (looking?: Looking) => Promise<Page>;
  /** The same, at a path; its whole address as the browser shows it is `page.url()`. */
  readonly open: (path: string, looking?: Looking) => Promise<Page>;
  /** Opens a path in a page that the tests of the file share, for tests that only look at what stands there. */
  readonly visit: (path: string, looking?: Looking) => Promise<Page>;
  /** The cookie header of a signed-in reader, for requests without a browser. */
  readonly cookieOf: (persona: PersonaKey) => Promise<string>;
  /** The mark that the forms of that reader's pages carry. */
  readonly markOf: (persona: PersonaKey) => Promise<string>;
  /** Works on the server's database as its services do, without a screen; `owner` is the owner's connection. */
  readonly inDatabase: <T>(work: (owner: postgres.Sql) => Promise<T>) => Promise<T>;
  /** How many incidents the server has written down. */
  readonly incidents: () => string[];
}

const [WIDTH, HEIGHT] = [1280, 900];
const SESSION = "fukan-session";

/** Asks again until the answer is the one expected, or half a minute has passed. */
export const eventually = <T>(answer: () => T | Promise<T>) =>
  expect.poll(answer, { timeout: 30_000, interval: 50 });

/** One of the demonstration's people. */
export const personaOf = (key: PersonaKey) => {
  const persona = PERSONAS.find((each) => each.key === key);
  if (persona === undefined) throw new Error(`no persona ${key}`);
  return persona;
};

/** Signs in as a program does: no screen is needed. */
export const sessionOf = async (address: string, key: PersonaKey): Promise<string> => {
  const { email, password } = personaOf(key);
  const crumbs = await fetch(`${address}/api/auth/csrf`);
  const kept = crumbs.headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0]);
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await crumbs.json());
  const answer = await fetch(`${address}/api/auth/callback/password`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: kept.join("; ") },
    body: new URLSearchParams({ csrfToken, email, password }),
  });
  const session = answer.headers
    .getSetCookie()
    .map((cookie) => /^fukan-session=([^;]+)/.exec(cookie)?.[1])
    .find((value) => value !== undefined);
  if (session === undefined) throw new Error(`${email} could not sign in: ${answer.status}`);
  return session;
};

const listen = (context: BrowserContext, complaints: string[]): void => {
  context.on("weberror", (error) => complaints.push(`page error: ${error.error().message}`));
  context.on("console", (message) => {
    const wrong = message.type() === "error" || message.type() === "warning";
    // An answer of 4xx to the page itself is often what a test asks for; to all else, see below.
    const isAnswer = message.text().startsWith("Failed to load resource");
    if (wrong && !isAnswer) complaints.push(`console: ${message.text()}`);
  });
  context.on("response", (response) => {
    const { status, request } = { status: response.status(), request: response.request() };
    const isPage = request.resourceType() === "document";
    const isRefusedSignIn = status === 401 && response.url().includes("/api/auth/callback/");
    // What a form is refused is told on its page, and looked for there.
    const isRefusedForm = request.method() === "POST" && response.url().includes("/acts/");
    if (status >= 500 || (status >= 400 && !isPage && !isRefusedSignIn && !isRefusedForm))
      complaints.push(`${status} ${request.method()} ${response.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    const isScript = request.resourceType() === "script";
    // Who runs no script asks the browser to leave them out.
    if (reason !== "net::ERR_ABORTED" && !(reason === "csp" && isScript))
      complaints.push(`${reason} ${request.url()}`);
  });
};

/** Registers a server and a browser for the file that calls it. */
export const openSite = (options: Start = {}): Site => {
  let server: Awaited<ReturnType<typeof startServer>> | undefined;
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  const visits = new Map<string, Page>();
  const complaints: string[] = [];
  const sessions = new Map<PersonaKey, string>();

  const running = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error("the site is not open yet");
    return thing;
  };
  const address = () => running(server).address;
  const incidents = () =>
    running(server)
      .output()
      .split("\n")
      .filter((line) => line.includes('"incident"'));

  const contextFor = async (looking: Looking): Promise<BrowserContext> => {
    const context = await running(browser).newContext({
      baseURL: address(),
      viewport: { width: looking.width ?? WIDTH, height: HEIGHT },
      locale: looking.accept ?? "ja-JP",
      javaScriptEnabled: looking.script ?? true,
      acceptDownloads: true,
      forcedColors: looking.forcedColors ? "active" : "none",
      reducedMotion: looking.stillness ? "reduce" : "no-preference",
    });
    context.setDefaultTimeout(30_000);
    listen(context, complaints);
    return context;
  };

  /** Whether a session still stands: an earlier test may have signed it out. */
  const stands = async (session: string): Promise<boolean> => {
    const headers = { cookie: `${SESSION}=${session}` };
    const answer = await fetch(`${address()}/api/trpc/projects.list`, { headers });
    await answer.body?.cancel();
    return answer.ok;
  };

  const sessionFor = async (key: PersonaKey): Promise<string> => {
    const kept = sessions.get(key);
    if (kept !== undefined && (await stands(kept))) return kept;
    const begun = await sessionOf(address(), key);
    sessions.set(key, begun);
    return begun;
  };

  const pageFor = async (looking: Looking): Promise<Page> => {
    const context = await contextFor(looking);
    const chosen = "locale" in looking ? looking.locale : "ja";
    const own = { domain: "127.0.0.1", path: "/" };
    if (chosen !== undefined)
      await context.addCookies([{ ...own, name: LOCALE_COOKIE, value: chosen }]);
    if (looking.era !== undefined)
      await context.addCookies([{ ...own, name: ERA_COOKIE, value: looking.era }]);
    if (looking.as !== undefined)
      await context.addCookies([{ ...own, name: SESSION, value: await sessionFor(looking.as) }]);
    return context.newPage();
  };

  const look = async (looking: Looking = {}): Promise<Page> => {
    const page = await pageFor(looking);
    contexts.push(page.context());
    return page;
  };

  const visit = async (path: string, looking: Looking = {}): Promise<Page> => {
    const { width = WIDTH, ...who } = looking;
    const key = JSON.stringify(who);
    const page = visits.get(key) ?? (await pageFor(looking));
    visits.set(key, page);
    await page.setViewportSize({ width, height: HEIGHT });
    await page.goto(path);
    return page;
  };

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(options), launchBrowser()]);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(complaints.splice(0).join("\n")).toBe("");
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  return {
    address,
    look,
    open: async (path, looking) => {
      const page = await look(looking);
      await page.goto(path);
      return page;
    },
    visit,
    cookieOf: async (persona) => `${SESSION}=${await sessionFor(persona)}`,
    markOf: async (persona) => markFor(address(), `${SESSION}=${await sessionFor(persona)}`),
    inDatabase: async (work) => {
      const { ownerUrl, appUrl } = running(server).database;
      provideEnv({ DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, DATABASE_POOL: "4" });
      const owner = postgres(ownerUrl, { max: 2, onnotice: () => {} });
      try {
        return await work(owner);
      } finally {
        await owner.end();
        await disconnect();
      }
    },
    incidents,
  };
};
