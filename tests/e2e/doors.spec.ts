// Endpoints for programs: wrong methods, types and bodies are refused, and nothing is revealed about the inside.
import { describe, expect, test } from "vitest";
import { ask } from "../run/request";
import { sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { BODIES, faultsOf, withTypes } from "./bodies";
import { each, HOSTILE } from "./hostile";

const site = openSite();

const PROCEDURES = [
  "coverage.matrix",
  "drafts.confirmation",
  "drafts.save",
  "events.list",
  "events.sheet",
  "exercise.goOn",
  "exercise.startAgain",
  "projects.list",
  "projects.home",
  "projects.setLocale",
  "proposals.propose",
  "queues.read",
  "releases.list",
  "releases.export",
  "releases.read",
  "reports.list",
  "tasks.amend",
];
const METHODS = ["GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE"];

describe("the endpoint for procedures", () => {
  const asking = (name: string, input: string) =>
    `/api/trpc/${name}?input=${encodeURIComponent(input)}`;

  test("the endpoint for procedures answers a rubbish input with 4xx", async () => {
    const inputs = [
      ...HOSTILE,
      ...BODIES,
      ...HOSTILE.map((text) => JSON.stringify({ project: text })),
    ];
    const known = HOSTILE.map((text) =>
      JSON.stringify({
        project: "cocoa",
        asOf: text,
        party: text,
        version: text,
        open: text,
        cell: text,
      }),
    );
    // What each procedure makes of them is tested without a server. Here any of them shows the way there.
    const requests = ["releases.list", "queues.read", "exercise.goOn"].flatMap((name) =>
      [...inputs, ...known]
        .filter((input) => input.length < 10_000)
        .map((input) => ({ path: asking(name, input) })),
    );
    expect(await faultsOf(site.address(), requests, await site.cookieOf("official"))).toEqual([]);
  });

  test("the endpoint for procedures answers a rubbish body with 4xx, whatever its type is", async () => {
    const requests = ["exercise.goOn", "projects.setLocale", "releases.list"].flatMap((name) =>
      withTypes(`/api/trpc/${name}`),
    );
    expect(await faultsOf(site.address(), requests, await site.cookieOf("official"))).toEqual([]);
  });

  test("the endpoint for procedures answers unknown names, batches and other methods with 4xx", async () => {
    const paths = [
      "/api/trpc",
      "/api/trpc/",
      "/api/trpc/nothing",
      "/api/trpc/__proto__",
      "/api/trpc/constructor.name",
      "/api/trpc/projects.toString",
      "/api/trpc/releases.list,releases.list?batch=1&input={}",
      "/api/trpc/releases.list?batch=1&input=%7B%220%22%3A5%7D",
      `/api/trpc/${"releases.list,".repeat(200)}?batch=1`,
      "/api/trpc/projects.home/extra/path",
      "/api/nothing",
    ];
    const requests = paths.flatMap((path) => METHODS.map((method) => ({ method, path })));
    expect(await faultsOf(site.address(), requests, await site.cookieOf("official"))).toEqual([]);
  });

  test("the endpoint for procedures reveals nothing without a session", async () => {
    const answers = await each(PROCEDURES, (name) => {
      const input = JSON.stringify({ project: "cocoa", party: null, version: "1.1.4" });
      return ask(site.address(), { path: asking(name, input) });
    });
    expect(new Set(answers.map(({ status }) => status >= 400 && status < 500))).toEqual(
      new Set([true]),
    );
  });
});

describe("files that are the same for everybody", () => {
  test.each([
    ["/icon.svg", "image/svg+xml", "<svg"],
    ["/apple-touch-icon.png", "image/png", "PNG"],
    ["/icon-192.png", "image/png", "PNG"],
    ["/icon-512.png", "image/png", "PNG"],
    ["/manifest.webmanifest", "application/manifest+json", '"/icon-512.png"'],
    ["/robots.txt", "text/plain", "Disallow: /"],
    ["/licences/noto-sans-jp.txt", "text/plain", "SIL OPEN FONT LICENSE"],
  ])(
    "%s is served to everybody, signed in or not, and kept for a day",
    async (path, type, text) => {
      const answer = await fetch(`${site.address()}${path}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toContain(type);
      expect(answer.headers.get("cache-control")).toBe("public, max-age=86400");
      expect(await answer.text()).toContain(text);
    },
  );

  test("a page names its icons and its manifest", async () => {
    const page = await (await fetch(`${site.address()}/sign-in`)).text();
    expect(page).toContain('<link rel="icon" href="/icon.svg"');
    expect(page).toContain('<link rel="apple-touch-icon" href="/apple-touch-icon.png"');
    expect(page).toContain('<link rel="manifest" href="/manifest.webmanifest"');
  });
});

describe("the endpoint for signing in", () => {
  test("the endpoint for signing in answers unknown steps, methods and bodies with 4xx or a redirect within the site", async () => {
    const steps = [
      "",
      "/",
      "/session",
      "/csrf",
      "/providers",
      "/signin",
      "/signin/password",
      "/signin/__proto__",
      "/callback/password",
      "/callback/nothing",
      "/signout",
      "/error",
      "/error?error=<script>",
      "/verify-request",
      "/_log",
      "/nothing/at/all",
    ];
    const requests = steps.flatMap((step) =>
      METHODS.map((method) => ({ method, path: `/api/auth${step}` })),
    );
    expect(await faultsOf(site.address(), requests, await site.cookieOf("official"))).toEqual([]);
  });

  test("the endpoint for signing in answers rubbish bodies with 4xx or a redirect within the site", async () => {
    const requests = ["/callback/password", "/signin/password", "/signout", "/_log"].flatMap(
      (step) => withTypes(`/api/auth${step}`),
    );
    expect(await faultsOf(site.address(), requests, await site.cookieOf("official"))).toEqual([]);
  });

  test("the endpoint for signing in never redirects to another site", async () => {
    const elsewhere = [
      "https://example.com/",
      "//example.com",
      "/\\example.com",
      "javascript:alert(1)",
    ];
    const answers = await each(elsewhere, (to) =>
      ask(site.address(), {
        method: "POST",
        path: `/api/auth/signin/password?callbackUrl=${encodeURIComponent(to)}`,
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: `callbackUrl=${encodeURIComponent(to)}`,
      }),
    );
    const led = answers.map(
      ({ headers }) => new URL(String(headers.location ?? "/"), site.address()).host,
    );
    expect(new Set(led)).toEqual(new Set([new URL(site.address()).host]));
  });
});

describe("requests that would keep the server busy", () => {
  const FORM = "application/x-www-form-urlencoded";
  const repeated = (count: number, part: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => part(n)).join("");
  const WORST = [
    ["/api/acts/era", FORM, repeated(80_000, (n) => `${n}=&`)],
    ["/api/acts/era", FORM, `${"x".repeat(500_000)}=`],
    ["/api/auth/callback/password", FORM, repeated(100_000, (n) => `${n}&`)],
    ["/api/trpc/projects.setLocale", "application/json", "[".repeat(1_000_000)],
    ["/api/trpc/projects.setLocale", "application/json", `[${repeated(500_000, () => "0,")}0]`],
    ["/api/acts/era", "multipart/form-data; boundary=x", repeated(100_000, () => "--x\r\n\r\n")],
    [`/sign-in?${repeated(1_500, (n) => `${n}=&`)}`, FORM, ""],
  ] as const;

  test("a body that would keep the server busy is refused before it is read, and other pages are answered meanwhile", async () => {
    const sending = each(WORST, ([path, type, body]) =>
      ask(site.address(), { method: "POST", path, body, headers: { "content-type": type } }),
    );
    const page = await ask(site.address(), { path: "/sign-in" });
    expect(page.status).toBe(200);
    const statuses = (await sending).map(({ status }) => status);
    expect(statuses).toEqual([413, 413, 413, 413, 413, 415, 400]);
  }, 20_000);

  test("a batch of more than ten calls is refused", async () => {
    const headers = { cookie: await site.cookieOf("official") };
    const batch = (calls: number) => {
      const names = Array.from({ length: calls }, () => "projects.list").join(",");
      return ask(site.address(), { path: `/api/trpc/${names}?batch=1&input={}`, headers });
    };
    expect((await batch(10)).status).toBe(200);
    expect((await batch(11)).status).toBe(400);
  });

  test("of twenty files requested at once some wait, and the rest are refused in words", async () => {
    const headers = { cookie: await site.cookieOf("auditor") };
    const file = `${site.address()}/p/cocoa/releases/export`;
    const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(file, { headers })));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status === 200).length + refused.length).toBe(20);
    expect(refused[0]?.headers.get("retry-after")).toBe("10");
    expect(await refused[0]?.text()).toContain(sentence("refusals.export-limit"));
  });
});
