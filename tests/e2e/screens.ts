// Every screen there is, and in what state a test looks at it.
import type { Page } from "playwright-core";

export interface Screen {
  readonly name: string;
  readonly path: string;
  /** Nobody is signed in. */
  readonly outside?: boolean;
}

export const FULL: readonly Screen[] = [
  { name: "sign-in", path: "/sign-in", outside: true },
  { name: "projects", path: "/projects" },
  { name: "account", path: "/account" },
  { name: "home", path: "/p/cocoa" },
  { name: "putting a test off", path: "/p/cocoa/decisions/defer" },
  { name: "why a test cannot be run", path: "/p/cocoa/decisions/cannot" },
  { name: "releases", path: "/p/cocoa/releases" },
  { name: "one release", path: "/p/cocoa/releases/1.1.4" },
  { name: "coverage", path: "/p/cocoa/coverage" },
  { name: "a cell of coverage", path: "/p/cocoa/coverage?cell=1.1.4.android.4" },
  { name: "queues", path: "/p/cocoa/queues/persol" },
  { name: "work", path: "/p/cocoa/work/persol" },
  { name: "a result to register", path: "/p/cocoa/releases/1.1.4/result" },
  { name: "reports", path: "/p/cocoa/reports" },
  { name: "route of approval", path: "/p/cocoa/approvals/route" },
  { name: "events", path: "/p/cocoa/events" },
  { name: "one's own sessions", path: "/account/sessions" },
  { name: "glossary", path: "/glossary" },
];

/** Before anything was released, or filtered until nothing is left. */
export const EMPTY: readonly Screen[] = [
  { name: "home", path: "/p/cocoa?asOf=2020-05-20" },
  { name: "releases", path: "/p/cocoa/releases?asOf=2020-05-20" },
  { name: "releases, filtered", path: "/p/cocoa/releases?verdict=verified" },
  { name: "coverage", path: "/p/cocoa/coverage?asOf=2020-05-20" },
  { name: "queues", path: "/p/cocoa/queues?asOf=2020-05-20" },
  { name: "work", path: "/p/cocoa/work?asOf=2020-05-20" },
  { name: "a draft that is not there", path: "/p/cocoa/queues/persol/confirm" },
  { name: "reports", path: "/p/cocoa/reports?asOf=2020-05-20" },
  { name: "approvals", path: "/p/cocoa/approvals" },
  { name: "events", path: "/p/cocoa/events?asOf=1999-01-01" },
  { name: "events, filtered", path: "/p/cocoa/events?from=2019-01-01&to=2019-01-02" },
];

export const REFUSED: readonly Screen[] = [
  { name: "home, malformed day", path: "/p/cocoa?asOf=rubbish" },
  { name: "events, day to come", path: "/p/cocoa/events?asOf=2099-01-01" },
  { name: "an answer in the past", path: "/p/cocoa/decisions/defer?asOf=2020-10-20" },
  { name: "unknown release", path: "/p/cocoa/releases/9.9.9" },
  { name: "unknown queue", path: "/p/cocoa/queues/nobody" },
  { name: "unknown work", path: "/p/cocoa/work/nobody" },
  { name: "unknown proposal", path: "/p/cocoa/approvals/999" },
  { name: "unknown project", path: "/p/nothing" },
  { name: "unknown page", path: "/nothing" },
];

/** How far the page can be moved sideways, and what sticks out. */
export const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll("body *")].filter(
      (each) =>
        each.getBoundingClientRect().right > clientWidth + 1 &&
        each.closest("section[tabindex='0'], nav") === null,
    );
    return out
      .slice(-3)
      .map((each) => `${each.tagName}.${each.className}: ${each.textContent}`.slice(0, 90));
  });
