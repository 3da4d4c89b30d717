// A project of its own, from nothing: founded, set up and led to an approved order, its receipt and its result through the
// screens alone, by five people.
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { createAdministrator } from "../../server/services/create-administrator";
import { decideOn } from "../run/deciding";
import { close, english, mainText } from "../run/sentences";
import { openSite } from "../run/site";

const site = openSite({ template: "migrated", env: { FUKAN_DEMONSTRATION: "0" } });

const PASSWORD = "lamp river over seven";
const FOUNDER = "founder@example.go.jp";
const PEOPLE = {
  official: { email: "official@example.go.jp", name: "Official in charge", party: "ministry" },
  adviser: { email: "adviser@example.go.jp", name: "CIO adviser", party: "ministry" },
  executive: { email: "director@example.go.jp", name: "Director", party: "ministry" },
  vendor_manager: { email: "manager@acme.example", name: "Manager at Acme", party: "acme" },
} as const;
type Role = keyof typeof PEOPLE;

const look = () => site.look({ locale: "en" });
const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string) =>
  main(page).getByRole("button", { name, exact: true }).click();

const choosePassword = async (page: Page, link: string) => {
  await page.goto(new URL(link).pathname);
  await page.locator("[name=new-password]").fill(PASSWORD);
  await page.locator("[name=again]").fill(PASSWORD);
  await press(page, english("account.reset.submit"));
  await page.waitForURL(/sign-in/);
};

const signIn = async (page: Page, email: string) => {
  await page.goto("/sign-in");
  await page.getByLabel(english("signIn.email")).fill(email);
  await page.getByLabel(english("signIn.password")).fill(PASSWORD);
  await page.getByRole("button", { name: english("signIn.submit"), exact: true }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
};

/** Fills the fields of a form by their names; a list is chosen from by value. */
const fill = async (form: Locator, values: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(values)) {
    const field = form.locator(`[name="${name}"]:not([type=hidden])`).first();
    if ((await field.evaluate(({ tagName }) => tagName)) === "SELECT")
      await field.selectOption(value);
    else await field.fill(value);
  }
};

/** Enters a record of a kind, and waits for its page. */
const enter = async (
  page: Page,
  kind: string,
  values: Readonly<Record<string, string>>,
  more: (form: Locator) => Promise<void> = async () => undefined,
) => {
  await page.goto(`/p/road/records/${kind}/new`);
  const form = main(page).locator("form").first();
  await fill(form, values);
  await more(form);
  await press(page, english("records.submit"));
  await page.waitForURL((url) => !url.pathname.endsWith("/new"));
};

const invite = async (admin: Page, role: Role): Promise<Page> => {
  const { email, name, party } = PEOPLE[role];
  await admin.goto("/p/road/access");
  const form = admin.getByRole("region", { name: english("access.invite.heading") });
  await fill(form, { email, name, party, role });
  await press(admin, english("access.invite.submit"));
  const made = admin.locator("section").filter({ hasText: email });
  const link = await made.getByLabel(english("access.made.address"), { exact: true }).inputValue();
  const page = await look();
  await choosePassword(page, link);
  await signIn(page, email);
  return page;
};

/** Registers one outcome for every stage. */
const register = async (page: Page, outcome: "passed" | "not_run") => {
  await page.goto("/p/road/releases/1.0.0/result");
  for (const stage of [1, 2, 3])
    await page.locator(`[name="stage-${stage}"][value=${outcome}]`).check();
  await main(page).locator("form").first().getByRole("button").last().click();
  await page.waitForURL((url) => !url.pathname.endsWith("/result"));
};

/** What the settings page says is still missing. */
const left = async (page: Page) => {
  await page.goto("/p/road/setup");
  return close((await page.locator("h1").textContent()) ?? "");
};
const steps = (count: number) =>
  close(english.markup("setup.left", { count, n: (number) => number }));

test("a project is founded and led from nothing to a checked release, by five people", async () => {
  const token = await site.inDatabase(() =>
    createAdministrator({ email: FOUNDER, name: "Administrator" }),
  );
  const admin = await look();
  await choosePassword(admin, `${site.address()}/account/reset/${token}`);
  await signIn(admin, FOUNDER);
  await admin.getByRole("link", { name: english("projects.found.link") }).click();
  await admin.waitForURL(/projects\/new$/);
  const founding = main(admin).locator("form").first();
  await fill(founding, { name: "Road information", ministry: "Ministry of Roads", key: "Road!" });
  await press(admin, english("projects.found.submit"));
  await admin.getByText(english("refusals.field-malformed")).first().waitFor();
  expect(await founding.locator("[name=name]").inputValue()).toBe("Road information");
  await fill(founding, { key: "road" });
  await press(admin, english("projects.found.submit"));
  await admin.waitForURL(/\/p\/road\/setup$/);
  expect(await left(admin)).toBe(steps(10));

  await enter(admin, "party", { key: "acme", name: "Acme Systems", kind: "vendor" });
  await enter(admin, "platform", { key: "android", name: "Android", position: "1" });
  await enter(admin, "chain", {
    name: "From a closure to a driver's phone",
    officialTerm: "Integration test of the whole chain",
    "stages.1.name": "A patrol reports it",
    "stages.2.name": "The centre confirms it",
    "stages.3.name": "The phone shows it",
  });
  await enter(admin, "contract", {
    title: "Development of the app",
    party: "acme",
    from: "ministry",
    beginsOn: "2026-04-01",
  });
  await enter(admin, "environment", { name: "Test centre" });
  const official = await invite(admin, "official");
  const adviser = await invite(admin, "adviser");
  const director = await invite(admin, "executive");
  const vendor = await invite(admin, "vendor_manager");
  expect(await left(admin)).toBe(steps(4));

  await official.goto("/p/road");
  await official.getByRole("link", { name: english("home.action.setup") }).click();
  await official.waitForURL(/setup$/);
  await enter(
    official,
    "test_case",
    { kind: "full_chain", title: "A closure reaches a phone within a minute" },
    async (form) => {
      for (const stage of [1, 2, 3]) await form.locator(`[name="stages.${stage}"]`).check();
    },
  );
  await enter(official, "release", { version: "1.0.0", ordinal: "1" });
  await enter(official, "distribution", {
    version: "1.0.0",
    platform: "android",
    distributedOn: "2020-11-02",
    unwaived: "none_given",
    unwaivedWords: "Nobody asked for one",
  });
  await vendor.goto("/p/road/queues/acme/new");
  await fill(main(vendor).locator("form").first(), { title: "Push notices", estimateDays: "6" });
  await press(vendor, english("tasks.enter.send"));
  await vendor.waitForURL(/open=/);
  expect(await left(official)).toBe(close(english("setup.done")));

  await register(official, "not_run");
  await official.goto("/p/road");
  await press(official, english("home.action.enter"));
  await official.waitForURL(/queues\/acme/);
  await official.getByRole("button", { name: english("drafts.send"), exact: true }).click();
  await official.getByText(english("queues.proposals.sent", { number: 1 })).waitFor();

  await adviser.goto("/p/road/approvals/1");
  await decideOn(adviser, "approved", "Report the result stage by stage.");
  await adviser.getByText(english("approvals.panel.decidedAlready")).waitFor();

  await vendor.goto("/p/road/work");
  expect(await mainText(vendor)).toContain(close("Full-chain test (Android 1.0.0)"));
  await vendor
    .getByRole("button", { name: english("acknowledgements.own.acknowledge"), exact: true })
    .first()
    .click();
  await vendor.getByText(english("acknowledgements.own.acknowledged")).first().waitFor();
  await register(vendor, "passed");
  await director.goto("/p/road");
  expect(close((await director.locator("h1").textContent()) ?? "")).toBe(
    close(english.markup("home.heading.unconfirmed", { count: 1, n: (number) => number })),
  );

  await official.goto("/p/road/releases/1.0.0");
  await press(official, english("releases.runs.confirm"));
  await official.getByText(english("releases.runs.confirmHeading")).waitFor({ state: "detached" });
  await director.goto("/p/road");
  expect(close((await director.locator("h1").textContent()) ?? "")).toBe(
    close(english("home.heading.clear")),
  );
});
