// Who can sign in and how, what ends a session, and that no sign-in leads out of the site.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { PERSONA_KEYS, type PersonaKey } from "../../server/record/personas";
import { hashPassword } from "../../server/services/password";
import { eventually } from "../run/eventually";
import { ask } from "../run/request";
import { sentence } from "../run/sentences";
import { startServer } from "../run/server";
import { personaOf, sessionOf } from "../run/session";
import { openSite } from "../run/site";
import { each } from "./hostile";

const site = openSite();

const roleButton = (page: Page, key: PersonaKey) =>
  page.getByRole("button", {
    name: sentence("signIn.demonstration.as", { role: sentence(`signIn.personas.${key}.role`) }),
  });

const fill = async (page: Page, email: string, password: string) => {
  await page.getByLabel(sentence("signIn.email")).fill(email);
  await page.getByLabel(sentence("signIn.password")).fill(password);
  await page.getByRole("button", { name: sentence("signIn.submit"), exact: true }).click();
};

const untilSignedIn = (page: Page) => page.waitForURL((url) => url.pathname !== "/sign-in");
const refusal = (page: Page) =>
  page.getByText(sentence("refusals.sign-in-failed")).first().waitFor();
const told = (minutes: number) => sentence("signIn.wait", { minutes });

describe("signing in", () => {
  test.each(PERSONA_KEYS)(
    "%s signs in with one button, and the header says who that is",
    async (key) => {
      const page = await site.open("/sign-in", { width: 1920 });
      await roleButton(page, key).click();
      await untilSignedIn(page);
      const header = page.getByRole("banner");
      expect(await header.textContent()).toContain(personaOf(key).name.ja);
      expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    },
  );

  test("the address and the password also work, and lead to the page that was asked for", async () => {
    const page = await site.open("/p/cocoa/releases?order=asc&page=1");
    expect(new URL(page.url()).pathname).toBe("/sign-in");
    const { email, password } = personaOf("auditor");
    await fill(page, email, password);
    await untilSignedIn(page);
    const { pathname, search } = new URL(page.url());
    expect(pathname + search).toBe("/p/cocoa/releases?order=asc&page=1");
  });

  test("a wrong password keeps what was typed, says why, and moves the focus there", async () => {
    const page = await site.open("/sign-in");
    await fill(page, "official@fukan.example", "not this one");
    await refusal(page);
    expect(await page.getByLabel(sentence("signIn.email")).inputValue()).toBe(
      "official@fukan.example",
    );
    expect(await page.getByLabel(sentence("signIn.password")).inputValue()).toBe("not this one");
    expect(await page.title()).toContain(sentence("shell.errorTitlePrefix"));
    const focused = page.locator(":focus");
    await eventually(() => focused.textContent()).toContain(sentence("refusals.sign-in-failed"));
  });

  test("an unknown account is refused in the same words as a wrong password", async () => {
    const page = await site.open("/sign-in");
    await fill(page, "nobody@fukan.example", "not this one");
    await refusal(page);
    expect(new URL(page.url()).pathname).toBe("/sign-in");
  });

  test("after five failures the address must wait and is told how long, and a device that has signed in before need not", async () => {
    const { email, password } = personaOf("executive");
    const known = await site.open("/sign-in");
    await fill(known, email, password);
    await untilSignedIn(known);
    // A page that requests nothing more by itself.
    await known.goto("/glossary");
    await known.context().clearCookies({ name: "fukan-session" });
    const page = await site.open("/sign-in");
    for (let n = 0; n < 5; n += 1) {
      const answered = page.waitForResponse((r) => r.url().includes("/sign-in/acts/"));
      await fill(page, email, `wrong ${n}`);
      await answered;
    }
    await fill(page, email, password);
    await page.getByText(told(1)).waitFor();
    await known.goto("/sign-in");
    await fill(known, email, password);
    await untilSignedIn(known);
    await roleButton(page, "adviser").click();
    await untilSignedIn(page);
  });

  test("the sign-in works without script, and a refusal keeps the address and never the password", async () => {
    const page = await site.open("/sign-in?to=%2Fp%2Fcocoa%2Freleases", { script: false });
    const { email, password } = personaOf("auditor");
    await fill(page, email, "not this one");
    await refusal(page);
    expect(await page.getByLabel(sentence("signIn.email")).inputValue()).toBe(email);
    expect(await page.content()).not.toContain("not this one");
    await fill(page, email, password);
    await untilSignedIn(page);
    expect(new URL(page.url()).pathname).toBe("/p/cocoa/releases");
  });

  test("an installation that is not a demonstration lets nobody in with a button or a public password", async () => {
    const server = await startServer({ FUKAN_DEMONSTRATION: "0" });
    try {
      const page = await site.open(`${server.address}/sign-in`);
      expect(await page.getByLabel(sentence("signIn.email")).count()).toBe(1);
      expect(await page.getByRole("main").getByRole("button").count()).toBe(1);
      await expect(sessionOf(server.address, "official")).rejects.toThrow("could not sign in");
    } finally {
      await server.stop();
    }
  });
});

describe("an account with a password that somebody else chose", () => {
  const email = "hanako@example.go.jp";
  const chosen = "lamp river over seven";
  const later = "river lamp over eight";

  test("an account with a given password must choose its own, and a link can set a forgotten one", async () => {
    const given = "given by the operator";
    const hash = await hashPassword(given);
    await site.inDatabase(
      (owner) => owner`
      with made as (
        insert into account (email, name, password_hash, password_due)
        values (${email}, '{"ja":"山田花子"}', ${hash}, true) returning id, name)
      insert into member (project_id, account_id, party_id, role, name)
      select p.project_id, made.id, p.id, 'admin', made.name from made, party p where p.kind = 'ministry'`,
    );
    const page = await site.open("/sign-in?to=%2Fp%2Fcocoa");
    await fill(page, email, given);
    await page.getByRole("heading", { name: sentence("account.password.change") }).waitFor();
    await page.goto("/p/cocoa/releases");
    expect(new URL(page.url()).pathname).toBe("/account/password");

    const change = async (old: string, password: string, again = password) => {
      await page.getByLabel(sentence("account.password.old")).fill(old);
      const [first, second] = [
        page.getByLabel(sentence("account.password.new")).first(),
        page.getByLabel(sentence("account.password.again")),
      ];
      await first.fill(password);
      await second.fill(again);
      await page.getByRole("button", { name: sentence("account.password.submit") }).click();
    };
    await change(given, "short");
    await page.getByText(sentence("refusals.password-short")).first().waitFor();
    await change(given, chosen, later);
    await page.getByText(sentence("refusals.password-differs")).first().waitFor();
    await change("not this one", chosen);
    await page.getByText(sentence("refusals.password-wrong")).first().waitFor();
    await change(given, chosen);
    await page.getByText(sentence("account.password.changed")).waitFor();

    await page.goto("/p/cocoa/access");
    const make = sentence("access.members.linkFor", { name: "山田花子" });
    await page.getByRole("button", { name: make }).click();
    const address = await page
      .getByLabel(sentence("access.made.address"), { exact: true })
      .inputValue();
    const forgetful = await site.open(new URL(address).pathname, { script: false });
    await forgetful.getByLabel(sentence("account.password.new")).first().fill(later);
    await forgetful.getByLabel(sentence("account.password.again")).fill(later);
    await forgetful.getByRole("button", { name: sentence("account.reset.submit") }).click();
    await fill(forgetful, email, later);
    await untilSignedIn(forgetful);

    await page.goto("/p/cocoa");
    expect(new URL(page.url()).pathname).toBe("/sign-in");
    await page.goto(new URL(address).pathname);
    await page.getByRole("heading", { name: sentence("account.reset.ended") }).waitFor();
  });

  test("an account of the exercise keeps the public password, and says so", async () => {
    const page = await site.open("/account", { as: "official" });
    expect(await page.getByRole("main").textContent()).toContain(
      sentence("account.password.demonstration"),
    );
  });
});

describe("a session", () => {
  test("a session ends at sign-out, and the way back is closed", async () => {
    const page = await site.open("/p/cocoa", { as: "official" });
    const copied = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`);
    const askWithCopy = () =>
      ask(site.address(), { path: "/p/cocoa", headers: { cookie: copied.join("; ") } });
    expect((await askWithCopy()).status).toBe(200);
    await page.getByRole("button", { name: sentence("shell.header.signOut") }).click();
    await page.waitForURL("**/sign-in");
    await page.goto("/p/cocoa/events");
    expect(new URL(page.url()).pathname).toBe("/sign-in");
    expect((await askWithCopy()).headers.location).toBe("/sign-in?to=%2Fp%2Fcocoa");
  });

  test("a session cookie with one letter changed leads to the sign-in", async () => {
    const cookie = await site.cookieOf("official");
    const places = [0, 0.3, 0.5, 0.7, 1].map((part) =>
      Math.round("fukan-session=".length + part * (cookie.length - "fukan-session=".length - 2)),
    );
    const answers = await each(places, (place) => {
      const other = cookie[place] === "A" ? "B" : "A";
      const altered = cookie.slice(0, place) + other + cookie.slice(place + 1);
      return ask(site.address(), { path: "/p/cocoa", headers: { cookie: altered } });
    });
    expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual(
      places.map(() => [307, "/sign-in?to=%2Fp%2Fcocoa"]),
    );
  });

  const ELSEWHERE = [
    "https://example.com/",
    "//example.com/",
    "/\\example.com",
    "\\\\example.com",
    "/\t/example.com",
    "/%09/example.com",
    "/.//example.com",
    "/p/..//example.com",
    "javascript:alert(1)",
    "data:text/html,x",
    "https:example.com",
    "http://127.0.0.1@example.com/",
    "/sign-in?to=//example.com",
  ];

  test.each(ELSEWHERE)("to=%s never leaves the site when signed in already", async (to) => {
    const answer = await ask(site.address(), {
      path: `/sign-in?to=${encodeURIComponent(to)}`,
      headers: { cookie: await site.cookieOf("official") },
    });
    expect(answer.status).toBe(307);
    const led = new URL(String(answer.headers.location), site.address());
    expect(led.origin).toBe(site.address());
  });

  test.each(ELSEWHERE.slice(0, 3).concat("/.//example.com"))(
    "to=%s never leaves the site when signing in",
    async (to) => {
      const page = await site.open(`/sign-in?to=${encodeURIComponent(to)}`);
      await roleButton(page, "official").click();
      await untilSignedIn(page);
      expect(new URL(page.url()).origin).toBe(site.address());
    },
  );
});
