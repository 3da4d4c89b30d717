// Every screen, and the state in which a test looks at it.
import type { Page } from "playwright-core";
import type { PersonaKey } from "../../server/record/personas";

export interface Screen {
  readonly name: string;
  readonly path: string;
  /** The reader: the official by default; null: nobody is signed in. */
  readonly as?: PersonaKey | null;
}

export const FULL: readonly Screen[] = [
  { name: "sign-in", path: "/sign-in", as: null },
  { name: "projects", path: "/projects" },
  { name: "account", path: "/account" },
  { name: "home", path: "/p/cocoa" },
  { name: "putting a test off", path: "/p/cocoa/decisions/defer" },
  { name: "why a test cannot be run", path: "/p/cocoa/decisions/cannot" },
  { name: "settings", path: "/p/cocoa/setup" },
  { name: "days off", path: "/p/cocoa/calendar" },
  { name: "responsibilities", path: "/p/cocoa/responsibilities" },
  { name: "reviews", path: "/p/cocoa/reviews" },
  { name: "contracts and effort", path: "/p/cocoa/contracts" },
  { name: "contracts of a vendor", path: "/p/cocoa/contracts", as: "prime" },
  { name: "releases", path: "/p/cocoa/releases" },
  { name: "one release", path: "/p/cocoa/releases/1.1.4" },
  { name: "coverage", path: "/p/cocoa/coverage" },
  { name: "a cell of coverage", path: "/p/cocoa/coverage?cell=1.1.4.android.4" },
  { name: "queues", path: "/p/cocoa/queues/persol" },
  { name: "a queue as a schedule", path: "/p/cocoa/queues/persol?view=plan" },
  {
    name: "a task to add",
    path: "/p/cocoa/queues/persol/new?test=full-chain&version=1.1.5&platform=android&stage=5",
  },
  { name: "a vendor's task to add", path: "/p/cocoa/queues/mti/new", as: "prime" },
  { name: "work, read by the ministry", path: "/p/cocoa/work/persol" },
  { name: "work with an order to answer", path: "/p/cocoa/work", as: "prime" },
  { name: "why work is stuck", path: "/p/cocoa/work?edit=stop", as: "prime" },
  { name: "an estimate of work", path: "/p/cocoa/work?edit=estimate", as: "prime" },
  {
    name: "how much can be worked",
    path: "/p/cocoa/work/persol/capacity?edit=amount",
    as: "prime",
  },
  {
    name: "a line of work to add",
    path: "/p/cocoa/work/persol/capacity?edit=line-new",
    as: "prime",
  },
  {
    name: "a reservation about an order",
    path: "/p/cocoa/work/mti?edit=reserve",
    as: "prime",
  },
  { name: "an objection to an order", path: "/p/cocoa/work/mti?edit=object", as: "prime" },
  { name: "a result to register", path: "/p/cocoa/releases/1.1.4/result", as: "prime" },
  { name: "reports", path: "/p/cocoa/reports" },
  { name: "approvals", path: "/p/cocoa/approvals", as: "adviser" },
  { name: "approvals, returned", path: "/p/cocoa/approvals?status=returned", as: "executive" },
  { name: "an approved proposal", path: "/p/cocoa/approvals/1", as: "prime" },
  { name: "a proposal to decide", path: "/p/cocoa/approvals/3", as: "adviser" },
  { name: "route of approval", path: "/p/cocoa/approvals/route", as: "executive" },
  { name: "events", path: "/p/cocoa/events" },
  { name: "the register", path: "/p/cocoa/records" },
  { name: "records of a kind", path: "/p/cocoa/records/distribution" },
  { name: "a record to correct", path: "/p/cocoa/records/environment/integration?step=correct" },
  { name: "a report to enter", path: "/p/cocoa/records/report/new" },
  { name: "one's own sessions", path: "/account/sessions" },
  { name: "people and sign-ins", path: "/p/cocoa/access", as: "admin" },
  { name: "glossary", path: "/glossary" },
];

/** Before anything was released, or filtered so that nothing is left. */
export const EMPTY: readonly Screen[] = [
  { name: "home", path: "/p/cocoa?asOf=2020-05-20" },
  { name: "releases", path: "/p/cocoa/releases?asOf=2020-05-20" },
  { name: "releases, filtered", path: "/p/cocoa/releases?verdict=verified" },
  { name: "coverage", path: "/p/cocoa/coverage?asOf=2020-05-20" },
  { name: "queues", path: "/p/cocoa/queues?asOf=2020-05-20" },
  { name: "work", path: "/p/cocoa/work?asOf=2020-05-20" },
  { name: "a draft that is not there", path: "/p/cocoa/queues/persol/confirm" },
  { name: "reports", path: "/p/cocoa/reports?asOf=2020-05-20" },
  { name: "reviews", path: "/p/cocoa/reviews?asOf=2020-05-20" },
  { name: "contracts and effort", path: "/p/cocoa/contracts?asOf=2020-05-20" },
  { name: "approvals", path: "/p/cocoa/approvals?asOf=2020-11-23" },
  { name: "records of a kind", path: "/p/cocoa/records/report" },
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
  { name: "unknown kind of record", path: "/p/cocoa/records/nothing" },
  { name: "unknown record", path: "/p/cocoa/records/report/nothing" },
  { name: "unknown review", path: "/p/cocoa/reviews/nothing" },
  { name: "unknown project", path: "/p/nothing" },
  { name: "unknown page", path: "/nothing" },
];

/** How far the page can be scrolled sideways, and what sticks out. */
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

const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/** Spaces the text as a reader may (WCAG 1.4.12). The site's style policy does not prevent this. */
export const spaceText = (page: Page) =>
  page.evaluate(async (text) => {
    document.adoptedStyleSheets.push(await new CSSStyleSheet().replace(text));
  }, SPACED);

/** Boxes that hide part of their own text. */
export const cutText = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("main *, header *")]
      .filter((each) => {
        const { overflowX, overflowY, position } = getComputedStyle(each);
        const hides = [overflowX, overflowY].some((way) => way === "hidden" || way === "clip");
        const seen = each.clientWidth > 1 && each.clientHeight > 1 && position !== "absolute";
        const more =
          each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1;
        return hides && seen && more && each.textContent !== "";
      })
      .map((each) => `${each.tagName}.${each.className}: ${each.textContent}`.slice(0, 90)),
  );
