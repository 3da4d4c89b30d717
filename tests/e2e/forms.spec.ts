// Endpoints for forms: unknown acts, broken bodies and odd headers are refused.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { actPath, SHELL_ACTS } from "../../components/shell/shell-form";
import { LOCALES, type Locale } from "../../messages/locale";
import { postChunked } from "../run/chunked";
import { eventually } from "../run/eventually";
import { clockOf, goOnBy, startAgainFrom } from "../run/moments";
import { ask } from "../run/request";
import { english, mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { faultsOf, withTypes } from "./bodies";
import { each, HOSTILE, someFor } from "./hostile";
import { sticksOut } from "./screens";

const site = openSite();
const ACTS = SHELL_ACTS.map(actPath);

describe("the endpoint for forms", () => {
  const PAGES = ["/sign-in", "/p/cocoa", "/p/cocoa/releases", "/no-such-page"];
  const IDS = [
    "",
    "rubbish",
    "0".repeat(40),
    "0".repeat(42),
    "7f".repeat(21),
    "__proto__",
    "x".repeat(4000),
  ];

  test("the endpoint for forms answers an unknown action with 4xx", async () => {
    const requests = PAGES.flatMap((path) =>
      IDS.flatMap((action, n) =>
        someFor(n, ["[]", "{", "", '["$K1"]', '["$F1"]', '["$undefined"]'], 2).flatMap((body) =>
          ["text/plain;charset=UTF-8", "multipart/form-data; boundary=x"].map((type) => ({
            method: "POST",
            path,
            headers: { "next-action": action, "content-type": type },
            body,
          })),
        ),
      ),
    );
    expect(await faultsOf(site.address(), requests, await site.cookieOf("official"))).toEqual([]);
  });

  test("the endpoint for forms answers rubbish for a form with 4xx", async () => {
    const parts = [
      "$ACTION_ID_rubbish",
      "$ACTION_REF_1",
      "$ACTION_1:0",
      "$ACTION_KEY",
      "email",
      "__proto__",
    ];
    // A parser may check the length of the boundary before it looks at the form.
    const forms = ["x", "-".repeat(40)].flatMap((boundary) =>
      parts.map((name) => ({
        method: "POST",
        path: "/sign-in",
        headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
        body: `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n{"id":"x","bound":"$@1"}\r\n--${boundary}--\r\n`,
      })),
    );
    const others = PAGES.slice(1).flatMap((path) => withTypes(path).filter((_, n) => n % 7 === 0));
    const requests = [...forms, ...withTypes("/sign-in"), ...others];
    expect(await faultsOf(site.address(), requests, await site.cookieOf("official"))).toEqual([]);
  });

  test("the endpoint for forms has no act that the framework would have to decode (decision 0008)", () => {
    const built = readFileSync(".next/server/server-reference-manifest.json", "utf8");
    expect(Object.keys(JSON.parse(built).node)).toEqual([]);
  });

  test("the endpoint for forms accepts no act from another site", async () => {
    const cookie = await site.cookieOf("official");
    const paths = ["/p/cocoa", "/api/trpc/exercise.goOn", "/api/auth/signout", ...ACTS];
    const requests = paths.flatMap((path) =>
      ["https://example.com", "null", "http://["].flatMap((origin) =>
        [
          { "next-action": "0".repeat(42), "content-type": "text/plain" },
          { "content-type": "application/x-www-form-urlencoded" },
        ].map((headers) => ({
          method: "POST",
          path,
          headers: { ...headers, origin, cookie },
          body: "day=2020-11-25",
        })),
      ),
    );
    const answers = await each(requests, (request) => ask(site.address(), request));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]));
  });
});

describe("the forms of the shell", () => {
  test("the forms of the shell answer rubbish with 4xx or a redirect within the site, whoever sends it", async () => {
    const requests = [...ACTS, "/api/acts/nothing", "/api/acts/__proto__"].flatMap((path, own) =>
      withTypes(path).filter((_, n) => own === 0 || (n + own) % 7 === 0),
    );
    for (const cookie of [await site.cookieOf("official"), ""])
      expect(await faultsOf(site.address(), requests, cookie)).toEqual([]);
  });

  test("the forms of the shell redirect only within the site, wherever they were sent from", async () => {
    const cookie = await site.cookieOf("official");
    const account = await site.markOf("official");
    const pages = [
      "//example.com",
      "https://example.com//example.com",
      "https://example.com/\\\\example.com",
      "data:\\example.com",
      "data:/\\example.com",
      "javascript:alert(1)",
      "rubbish",
      "",
    ];
    const requests = ACTS.flatMap((path) =>
      pages.map((referer) => ({
        method: "POST",
        path,
        headers: { cookie, referer, "content-type": "application/x-www-form-urlencoded" },
        body: `account=${account}`,
      })),
    );
    const answers = await each(requests, (request) => ask(site.address(), request));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    const led = answers.map(
      ({ headers }) => new URL(String(headers.location), site.address()).origin,
    );
    expect(new Set(led)).toEqual(new Set([site.address()]));
  });

  test.each([true, false])(
    "the forms of the shell do what they say (script: %s)",
    async (script) => {
      const page = await site.open("/p/cocoa/events", { as: "official", script });
      const header = page.getByRole("banner");
      const press = (words: string) => header.getByRole("button", { name: words }).click();
      const inner = () => page.getByRole("heading", { level: 1 }).textContent();

      await press(sentence("shell.header.eraToWestern"));
      await eventually(() =>
        header.getByRole("button", { name: sentence("shell.header.eraToJapanese") }).count(),
      ).toBe(1);
      const japanese = await inner();
      await press(sentence("shell.header.otherLanguage"));
      await eventually(() => page.locator("html").getAttribute("lang")).toBe("en");
      expect(await inner()).not.toBe(japanese);
      await press(english("shell.header.otherLanguage"));
      await eventually(() => page.locator("html").getAttribute("lang")).toBe("ja");

      expect(await clockOf(page)).toBe("2020-11-24");
      await goOnBy(page, "advanceDay", "2020-11-25");
      expect(new URL(page.url()).pathname).toBe("/p/cocoa/events");
      expect(new URL(page.url()).searchParams.get("played")).toMatch(/^\d+$/);
      await startAgainFrom(page, "2020-11-24");

      await press(sentence("shell.header.signOut"));
      await eventually(() => new URL(page.url()).pathname).toBe("/sign-in");
    },
  );
});

describe("a refused form without script", () => {
  const DEFER = "/p/cocoa/decisions/defer";
  const REASON = `端末がない。\n"<b>'&amp;`;
  const sendUnfinished = async (locale: Locale) => {
    const page = await site.open(DEFER, { as: "official", script: false, locale });
    const say = locale === "ja" ? sentence : english;
    await page.getByLabel(say("decisions.reason")).fill(REASON);
    await page.getByLabel(say("decisions.defer.risk")).fill("届かない");
    await page.locator("select[name=heldBy]").selectOption({ index: 1 });
    return { page, say };
  };
  const submit = async (page: Page, say: typeof sentence): Promise<number> => {
    const answered = page.waitForResponse((each) => each.request().method() === "POST");
    await page.getByRole("button", { name: say("decisions.defer.submit") }).click();
    return (await answered).status();
  };

  test.each(LOCALES)(
    "a refused form without script is shown again with everything that was typed (%s)",
    async (locale) => {
      const { page, say } = await sendUnfinished(locale);
      const holder = await page.locator("select[name=heldBy]").inputValue();
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await submit(page, say)).toBe(400);
        expect(await page.title()).toContain(say("shell.errorTitlePrefix"));
        expect(await page.locator("html").getAttribute("lang")).toBe(locale);
        expect(await page.getByLabel(say("decisions.reason")).inputValue()).toBe(REASON);
        expect(await page.getByLabel(say("decisions.defer.risk")).inputValue()).toBe("届かない");
        expect(await page.locator("select[name=heldBy]").inputValue()).toBe(holder);
        expect(await sticksOut(page)).toEqual([]);
      }
      await page.getByRole("link", { name: say("refusals.day-missing") }).click();
      const until = page.locator("input[name=until]");
      expect(await page.locator(":target").getAttribute("name")).toBe("until");
      await until.fill("2020-12-20");
      expect(await submit(page, say)).toBe(303);
      await page.waitForURL("**/p/cocoa");
    },
  );

  test("a refused form without script keeps a text that is too long, and says by how much it is too long", async () => {
    const { page, say } = await sendUnfinished("ja");
    const reason = page.getByLabel(say("decisions.reason"));
    const long = `${"あ".repeat(4000)}👨‍👩‍👧`;
    await reason.fill(long);
    expect(await submit(page, say)).toBe(400);
    const counts = { characters: 4001, most: 4000, over: 1 };
    expect(await mainText(page)).toContain(sentence("shell.textTooLong", counts));
    expect(await reason.inputValue()).toBe(long);
    await reason.fill("理由\u202eです");
    expect(await submit(page, say)).toBe(400);
    expect(await mainText(page)).toContain(say("refusals.text-unreadable"));
  });

  test("the forms of the shell lead from a refused form back to its own page", async () => {
    const { page, say } = await sendUnfinished("ja");
    expect(await submit(page, say)).toBe(400);
    await page.getByRole("button", { name: say("shell.header.otherLanguage") }).click();
    await page.waitForURL(`**${DEFER}`);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  test("a form that is sent after its session has ended loses nothing that was typed", async () => {
    const { page, say } = await sendUnfinished("ja");
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.context().addCookies(cookies.filter(({ name }) => name !== "fukan-session"));
    expect(await submit(page, say)).toBe(401);
    await page.getByText(say("refusals.signed-out")).first().waitFor();
    await page.getByText(say("shell.formKept.texts")).click();
    expect(await page.getByText("端末がない。").textContent()).toBe(REASON);
  });

  test("a form with a value that no page of ours offers is refused in words", async () => {
    const cookie = await site.cookieOf("adviser");
    const account = await site.markOf("adviser");
    const sent = [
      ["/p/cocoa/approvals/1/acts/decide", "verdict=rubbish&words=x", "input-malformed"],
      ["/p/cocoa/approvals/1/acts/decide", "words=x", "verdict-missing"],
      ["/p/cocoa/work/persol/acts/report", "status=rubbish", "input-malformed"],
      ["/p/cocoa/work/persol/acts/amend", "what=rubbish", "input-malformed"],
      ["/p/cocoa/queues/persol/acts/amend", "what=rubbish", "input-malformed"],
    ] as const;
    const headers = { cookie, "content-type": "application/x-www-form-urlencoded" };
    for (const [path, said, refusal] of sent) {
      const request = { method: "POST", path, body: `${said}&account=${account}`, headers };
      const plain = await ask(site.address(), request);
      const accept = "application/json";
      const told = await ask(site.address(), { ...request, headers: { ...headers, accept } });
      expect([path, plain.status, told.status]).toEqual([path, 400, 400]);
      for (const { text } of [plain, told]) expect(text).toContain(sentence(`refusals.${refusal}`));
    }
  });
});

describe("a form that is too large to be read", () => {
  const TOO_LARGE = "全部で 1 MB";
  const LONG = "あ".repeat(120_000);
  const fillIn = async (script: boolean) => {
    const page = await site.open("/p/cocoa/decisions/defer", { as: "official", script });
    await page.getByLabel(sentence("decisions.reason")).fill(LONG);
    await page.getByRole("button", { name: sentence("decisions.defer.submit") }).click();
    return page;
  };

  test("a form that is too large keeps what was typed on its page, with the reason beside it", async () => {
    const page = await fillIn(true);
    await page.getByRole("alert").getByText(TOO_LARGE).waitFor();
    expect(await page.getByLabel(sentence("decisions.reason")).inputValue()).toBe(LONG);
  });

  test("a form that is too large says without script that Back leads to what was typed, and it does", async () => {
    const page = await fillIn(false);
    await page.getByText(TOO_LARGE).waitFor();
    expect(await page.textContent("body")).toContain("ブラウザーの「戻る」を押してください。");
    expect(await page.textContent("body")).toContain("Press Back in your browser");
    await page.goBack();
    expect(await page.getByLabel(sentence("decisions.reason")).inputValue()).toBe(LONG);
  });
});

test("a page that is requested during a restart of the exercise is the page from before or after it", async () => {
  const headers = { cookie: await site.cookieOf("official") };
  const paths = ["/p/cocoa", "/p/cocoa/queues/persol", "/p/cocoa/releases/1.1.4", "/p/cocoa/work"];
  let starting = true;
  const startAgain = async () => {
    const json = { ...headers, "content-type": "application/json" };
    const body = JSON.stringify({ project: "cocoa", day: "2020-11-24" });
    const path = "/api/trpc/exercise.startAgain";
    try {
      // The whole record is played while the pages are read, which takes minutes on a slow machine.
      const patience = 600_000;
      return await ask(site.address(), { method: "POST", path, headers: json, body, patience });
    } finally {
      starting = false;
    }
  };
  const look = async (): Promise<string[]> => {
    const seen: string[] = [];
    for (let n = 0; starting; n += 1) {
      const path = paths[n % paths.length] ?? "";
      const answer = await ask(site.address(), { path, headers });
      const to = answer.headers.location;
      if (answer.status !== 200 && to !== path) seen.push(`${path} ${answer.status} ${to}`);
    }
    return seen;
  };
  const [seen, answer] = await Promise.all([look(), startAgain()]);
  expect(answer.status).toBe(200);
  expect(seen).toEqual([]);
});

test.each(["/api/trpc/exercise.goOn", "/api/auth/callback/password", "/sign-in", "/p/cocoa"])(
  "a body above 1 MiB is refused at %s with 413, with or without a declared length",
  async (path) => {
    const body = "x".repeat(1024 * 1024 + 1);
    const declared = await ask(site.address(), { method: "POST", path, body });
    const chunked = await postChunked(site.address() + path, body.length);
    expect([declared.status, chunked.status]).toEqual([413, 413]);
  },
);

test("requests with rubbish headers are answered", async () => {
  const sendable = HOSTILE.filter((text) => /^[\x20-\x7e]+$/.test(text) && text.length < 100);
  const names = [
    "rsc",
    "next-router-state-tree",
    "next-router-prefetch",
    "next-url",
    "accept-language",
    "x-forwarded-for",
    "x-forwarded-host",
    "referer",
    "origin",
    "if-none-match",
    "range",
  ];
  const requests = names.flatMap((name, n) =>
    someFor(n, sendable).flatMap((text) =>
      ["GET", "POST"].map((method) => ({ method, path: "/sign-in", headers: { [name]: text } })),
    ),
  );
  expect(await faultsOf(site.address(), requests, "")).toEqual([]);
});
