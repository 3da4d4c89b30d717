// Pages that the tests of a process use one after another. Opening a page in a browser that has loaded the site before
// takes half of the processor time that a browser without a cache takes.
import type { Browser, BrowserContext, Page } from "playwright-core";
import { listenForComplaints } from "./complaints";

/** Properties of a browser that cannot be changed once it is open. */
export interface BrowserWish {
  readonly baseURL: string;
  /** The languages that the browser prefers. */
  readonly accept: string;
  /** Whether the browser runs scripts. */
  readonly script: boolean;
}

/** A page whose browser has no cookies and no stored data. */
export interface LentPage {
  readonly page: Page;
  /** What the browser has complained about since the page was lent. */
  readonly complaints: readonly string[];
  /** Leaves the site and deletes what the test has left in the browser, so that the next test can use the page. */
  readonly giveBack: () => Promise<void>;
  /** Closes the browser. */
  readonly close: () => Promise<void>;
}

/** Part of the site, so that the site's stored data can be cleared there, but without a script. */
const PARKING_PLACE = "/icon.svg";
const PATIENCE_MS = 30_000;

/** Cookies go first, so that whatever a page still sends while it is left is refused. */
async function clear(context: BrowserContext, page: Page): Promise<void> {
  await context.clearCookies();
  await context.unrouteAll({ behavior: "ignoreErrors" });
  await page.unrouteAll({ behavior: "ignoreErrors" });
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.goto(PARKING_PLACE);
  await page.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  await page.emulateMedia({ media: null, forcedColors: null, reducedMotion: null });
}

interface Kept {
  readonly context: BrowserContext;
  readonly page: Page;
  complaints: string[];
}

/** Lends pages of one browser. */
export class Pages {
  private readonly idle = new Map<string, Kept[]>();

  constructor(private readonly browser: Browser) {}

  async lend(wish: BrowserWish): Promise<LentPage> {
    const key = JSON.stringify(wish);
    const kept = this.idle.get(key)?.pop() ?? (await this.open(wish));
    const complaints: string[] = [];
    kept.complaints = complaints;
    return {
      page: kept.page,
      complaints,
      giveBack: async () => {
        kept.complaints = [];
        await clear(kept.context, kept.page);
        this.idle.set(key, [...(this.idle.get(key) ?? []), kept]);
      },
      close: () => kept.context.close(),
    };
  }

  private async open({ baseURL, accept, script }: BrowserWish): Promise<Kept> {
    const context = await this.browser.newContext({
      baseURL,
      locale: accept,
      javaScriptEnabled: script,
      acceptDownloads: true,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const kept: Kept = { context, page: await context.newPage(), complaints: [] };
    await listenForComplaints(context, (complaint) => kept.complaints.push(complaint));
    return kept;
  }
}
