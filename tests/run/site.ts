// The built product and a browser for a file of tests. Each test finds the record as it was played, whatever earlier
// tests have written, and fails if a page complains or the server logs an incident.
import type { Page } from "playwright-core";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { disconnect } from "../../db/client";
import { ERA_COOKIE, type Era, LOCALE_COOKIE, type Locale } from "../../messages/locale";
import { provideEnv } from "../../server/env";
import type { PersonaKey } from "../../server/record/personas";
import {
  type FreshDatabase,
  freshDatabase,
  type RenewableDatabase,
  renewableDatabase,
  type Template,
} from "../database";
import { keepEnvironment } from "./environment";
import { markFor } from "./mark";
import type { LentPage } from "./pages";
import { type RunningServer, SECRET, startOn, UNTIL } from "./server";
import { beginSession, SESSION } from "./session";
import { sharedPages, sharedServer } from "./shared";
import { standingOf } from "./standing";

/** Who looks, and how. */
export interface Looking {
  /** Absent: nobody is signed in. */
  readonly as?: PersonaKey;
  /** The reader's language. Default: Japanese. undefined: none was chosen. */
  readonly locale?: Locale | undefined;
  readonly era?: Era;
  readonly width?: number;
  /** false: the browser runs no script. */
  readonly script?: boolean;
  /** The browser's preference if no language was chosen. */
  readonly accept?: string;
  readonly forcedColors?: boolean;
  readonly stillness?: boolean;
  /** true: no later test uses this browser, because the test changes the browser itself, such as its clock. */
  readonly alone?: boolean;
}

/** What a file of tests starts from. */
export interface Start {
  /** The database without a record, as a ministry finds it on its first day. Absent: the record as it was played. */
  readonly template?: "migrated";
  /** The moment until which the record is played, which is the exercise's clock. */
  readonly until?: string;
  /** Settings that the product is started with. Files without any share a server. */
  readonly env?: Readonly<Record<string, string>>;
  /** Absent: a test fails if the server logs an incident. */
  readonly incidents?: "expected";
  /** What has happened on the record before each test. */
  readonly before?: (database: {
    readonly ownerUrl: string;
    readonly appUrl: string;
  }) => Promise<void>;
}

/** The site under test, usable once the first test of the file has begun. */
export interface Site {
  readonly address: () => string;
  /** Takes a page of a browser without cookies for the test's exclusive use. */
  readonly look: (looking?: Looking) => Promise<Page>;
  /** The same, at a path. `page.url()` is the full address that the browser shows. */
  readonly open: (path: string, looking?: Looking) => Promise<Page>;
  /** The cookie header of a signed-in reader, for requests without a browser. */
  readonly cookieOf: (persona: PersonaKey) => Promise<string>;
  /** The mark that the forms of that reader's pages carry. */
  readonly markOf: (persona: PersonaKey) => Promise<string>;
  /** Works on the server's database through its services, without a screen. `owner` is the owner's connection. */
  readonly inDatabase: <T>(work: (owner: postgres.Sql) => Promise<T>) => Promise<T>;
  /** The incidents that the server has logged since the test began. */
  readonly incidents: () => string[];
}

const [WIDTH, HEIGHT] = [1280, 900];

/** What is open while the tests of a file run. */
interface Opened {
  readonly server: RunningServer;
  readonly database: RenewableDatabase;
  readonly owner: postgres.Sql;
  /** What each test starts from. */
  readonly start: Template | FreshDatabase;
  readonly close: () => Promise<void>;
}

const openStart = async ({
  template: named,
  until,
  before,
}: Start): Promise<Template | FreshDatabase> => {
  const template = named ?? (`record-${until ?? UNTIL}` as const);
  if (before === undefined) return template;
  const prepared = await freshDatabase({ template });
  await before(prepared);
  return prepared;
};

const openServer = async (
  { env }: Start,
  start: Template | FreshDatabase,
): Promise<Pick<Opened, "server" | "database"> & { readonly stop: () => Promise<unknown> }> => {
  if (env === undefined) {
    const server = await sharedServer();
    return { server, database: server.database, stop: async () => undefined };
  }
  const database = await renewableDatabase(start);
  const server = await startOn(database, { env });
  const stop = async () => {
    await server.stop();
    await database.drop();
  };
  return { server, database, stop };
};

const openAll = async (options: Start): Promise<Opened> => {
  const restore = keepEnvironment();
  const start = await openStart(options);
  const { server, database, stop } = await openServer(options, start);
  const { ownerUrl, appUrl } = database;
  provideEnv({
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    DATABASE_POOL: "4",
    NEXTAUTH_SECRET: SECRET,
  });
  const owner = postgres(ownerUrl, { max: 2, onnotice: () => {} });
  const close = async () => {
    await disconnect();
    await owner.end();
    await stop();
    if (typeof start !== "string") await start.drop();
    restore();
  };
  return { server, database, owner, start, close };
};

/** Registers what the calling file needs before, between and after its tests. */
export const openSite = (options: Start = {}): Site => {
  let opened: Opened | undefined;
  /** The standing of the database when the last test with a fresh database began. */
  let fresh: string | undefined;
  /** The length of the server's output when the test began. */
  let printed = 0;
  const lent: { readonly page: LentPage; readonly alone: boolean }[] = [];

  const running = (): Opened => {
    if (opened === undefined) throw new Error("the site is not open yet");
    return opened;
  };
  const address = () => running().server.address;
  const session = (key: PersonaKey) => beginSession(running().owner, key);
  const incidents = () =>
    running()
      .server.output()
      .slice(printed)
      .split("\n")
      .filter((line) => line.includes('"incident"'));

  const look = async (looking: Looking = {}): Promise<Page> => {
    const { width = WIDTH, accept = "ja-JP", script = true } = looking;
    const pages = await sharedPages();
    const taken = await pages.lend({ baseURL: address(), accept, script });
    lent.push({ page: taken, alone: looking.alone ?? false });
    const { page } = taken;
    await page.setViewportSize({ width, height: HEIGHT });
    if (looking.forcedColors) await page.emulateMedia({ forcedColors: "active" });
    if (looking.stillness) await page.emulateMedia({ reducedMotion: "reduce" });
    const chosen = "locale" in looking ? looking.locale : "ja";
    const cookies = [
      { name: LOCALE_COOKIE, value: chosen },
      { name: ERA_COOKIE, value: looking.era },
      { name: SESSION, value: looking.as === undefined ? undefined : await session(looking.as) },
    ];
    await page
      .context()
      .addCookies(
        cookies.flatMap(({ name, value }) =>
          value === undefined ? [] : [{ name, value, domain: "127.0.0.1", path: "/" }],
        ),
      );
    return page;
  };

  beforeAll(async () => {
    opened = await openAll(options);
  });
  beforeEach(async () => {
    const { database, owner, start, server } = running();
    if (fresh === undefined || (await standingOf(owner)) !== fresh) {
      await disconnect();
      await database.renew(start);
      fresh = await standingOf(owner);
    }
    printed = server.output().length;
  });
  afterEach(async () => {
    const used = lent.splice(0);
    const complaints = used.flatMap(({ page }) => page.complaints);
    await Promise.all(used.map(({ page, alone }) => (alone ? page.close() : page.giveBack())));
    expect(complaints).toEqual([]);
    if (options.incidents === undefined) expect(incidents()).toEqual([]);
  });
  afterAll(async () => opened?.close());

  return {
    address,
    look,
    open: async (path, looking) => {
      const page = await look(looking);
      await page.goto(path);
      return page;
    },
    cookieOf: async (persona) => `${SESSION}=${await session(persona)}`,
    markOf: async (persona) => markFor(address(), `${SESSION}=${await session(persona)}`),
    inDatabase: (work) => work(running().owner),
    incidents,
  };
};
