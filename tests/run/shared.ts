// What the test files of one process share: a browser, and a built server whose database is replaced between tests.
// Both end with the process.
import type { Browser } from "playwright-core";
import { type RenewableDatabase, renewableDatabase } from "../database";
import { launchBrowser } from "./browser";
import { Pages } from "./pages";
import { type RunningServer, startOn, UNTIL } from "./server";

export interface SharedServer extends RunningServer {
  readonly database: RenewableDatabase;
}

const begin = async (): Promise<SharedServer> => {
  const database = await renewableDatabase(`record-${UNTIL}`);
  const started = await startOn(database);
  // The test runner ends this process with SIGTERM, and PostgreSQL right after it.
  process.once("SIGTERM", () => void started.kill());
  return { ...started, database };
};

let server: Promise<SharedServer> | undefined;
let browser: Promise<Browser> | undefined;
let pages: Promise<Pages> | undefined;

/** The server of this process. */
export const sharedServer = (): Promise<SharedServer> => {
  server ??= begin();
  return server;
};

async function launch(): Promise<Browser> {
  const launched = await launchBrowser();
  // A browser that crashed is replaced, so that only the test that it served fails.
  launched.once("disconnected", () => {
    browser = undefined;
    pages = undefined;
  });
  return launched;
}

/** The browser of this process. */
export const sharedBrowser = (): Promise<Browser> => {
  browser ??= launch();
  return browser;
};

/** The pages of that browser. */
export const sharedPages = (): Promise<Pages> => {
  pages ??= sharedBrowser().then((opened) => new Pages(opened));
  return pages;
};
