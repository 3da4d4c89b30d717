// Whatever is in an address or a cookie, the answer is clear: 2xx, 3xx or 4xx, in the reader's language.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answered, ask } from "../run/request";
import { openSite } from "../run/site";
import { each, faultOf, HOSTILE, NO_DAYS, someFor } from "./hostile";

const site = openSite();

const PROJECT = "/p/cocoa";
/** Every screen about a project, and the parameters that each reads. */
const SCREENS: readonly (readonly [path: string, parameters: readonly string[]])[] = [
  [PROJECT, ["waits", "course"]],
  [`${PROJECT}/decisions/defer`, []],
  [`${PROJECT}/decisions/cannot`, []],
  [`${PROJECT}/releases`, ["page", "sort", "order", "verdict", "platform", "version"]],
  [`${PROJECT}/releases/export`, ["sort", "order", "verdict", "platform", "version"]],
  [`${PROJECT}/releases/1.1.4`, []],
  [`${PROJECT}/coverage`, ["page", "cell"]],
  [`${PROJECT}/queues`, ["page", "task", "open"]],
  [`${PROJECT}/queues/persol`, ["page", "task", "open", "redo", "sent"]],
  [`${PROJECT}/queues/persol/confirm`, []],
  [
    `${PROJECT}/reports`,
    ["page", "sort", "order", "channel", "state", "defects", "defectPage", "defect-page", "open"],
  ],
  [`${PROJECT}/events`, ["page", "view", "kind", "version", "from", "to", "all"]],
  [`${PROJECT}/events/export`, ["view", "kind", "version", "from", "to"]],
];
const EVERYWHERE = ["asOf", "refused", "played"];
const DAYS = ["asOf", "from", "to"];

const q = encodeURIComponent;

/** Requests all of them as a reader of one language. Returns the faults, each with its address. */
const faultsAt = async (
  paths: readonly string[],
  language: "ja" | "en" = "ja",
  cookie?: string,
): Promise<string[]> => {
  const session = cookie ?? (await site.cookieOf("official"));
  const faults = await each(paths, async (path) => {
    const headers = { cookie: `${session}; fukan-locale=${language}` };
    const fault = faultOf(await ask(site.address(), { path, headers }), language);
    return fault === undefined ? [] : [`${path.slice(0, 120)} ${fault}`];
  });
  return faults.flat();
};

const asOfficial = async (path: string): Promise<Answered> =>
  ask(site.address(), { path, headers: { cookie: await site.cookieOf("official") } });

describe("an address", () => {
  test.each(SCREENS)("%s with rubbish in each parameter is answered", async (path, parameters) => {
    const own = SCREENS.findIndex(([screen]) => screen === path);
    const paths = ["asOf", ...parameters].flatMap((name, n) =>
      someFor(own + n, DAYS.includes(name) ? [...NO_DAYS, ...HOSTILE] : HOSTILE).map(
        (value) => `${path}?${name}=${q(value)}`,
      ),
    );
    expect(await faultsAt(paths)).toEqual([]);
  });

  test("an address with rubbish for the project, the version, the vendor or the page is answered", async () => {
    const before = ["", "/p", PROJECT, `${PROJECT}/releases`, `${PROJECT}/queues`];
    const paths = [...before, `${PROJECT}/work`].flatMap((path, n) =>
      someFor(n, HOSTILE, 16).map((text) => `${path}/${q(text)}`),
    );
    expect(await faultsAt(paths, "en")).toEqual([]);
  });

  test("a random address is answered", async () => {
    const [known, odd] = [SCREENS.map(([path]) => path), fc.constantFrom(...HOSTILE)];
    const names = [...EVERYWHERE, ...SCREENS.flatMap(([, parameters]) => parameters), "to", "x[]"];
    const text = fc.oneof(odd, fc.string({ unit: "binary", maxLength: 40 }));
    const query = fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 6 });
    const path = fc.oneof(
      fc.constantFrom(...known),
      fc.tuple(fc.constantFrom(...known), text).map(([base, part]) => `${base}/${q(part)}`),
    );
    const made = fc.sample(fc.tuple(path, query), { numRuns: 80, seed: 20_201_124 });
    const paths = made.map(
      ([base, pairs]) => `${base}?${pairs.map(([name, value]) => `${name}=${q(value)}`).join("&")}`,
    );
    expect(await faultsAt(paths)).toEqual([]);
  });

  test("an address with rubbish for the message about the previous step is answered", async () => {
    const paths = ["refused", "played"].flatMap((name, n) =>
      someFor(n, HOSTILE, 16).map((value) => `${PROJECT}/releases?${name}=${q(value)}`),
    );
    expect(await faultsAt(paths)).toEqual([]);
  });

  test("an address with the same parameter many times, without a value, or a very long query is answered", async () => {
    const paths = SCREENS.flatMap(([path]) => [
      `${path}?asOf=2020-10-12&asOf=rubbish`,
      `${path}?asOf&page&version`,
      `${path}?asOf[]=2020-10-12&page[x]=1`,
      `${path}?__proto__=1&constructor=2&toString=3`,
      `${path}?${"page=1&".repeat(1500)}`,
    ]);
    expect(await faultsAt(paths)).toEqual([]);
  });

  test.each([
    ["/p/no-such-project", 404],
    [`${PROJECT}/releases/9.9.9`, 404],
    [`${PROJECT}/queues/no-such-vendor`, 404],
    ["/no-such-page", 404],
    [`${PROJECT}/no-such-page`, 404],
    [`${PROJECT}?asOf=rubbish`, 400],
    [`${PROJECT}?asOf=2020-02-30`, 400],
    [`${PROJECT}?asOf=2099-01-01`, 400],
    [`${PROJECT}/releases?verdict=rubbish`, 400],
    [`${PROJECT}/events?from=rubbish`, 200],
    ["/%E0%A4%A", 400],
    ["/p/%00", 400],
  ])("the address %s is answered with %d", async (path, status) => {
    expect((await asOfficial(path)).status).toBe(status);
  });

  test("the address of a project that the reader is not a member of is answered like one that does not exist", async () => {
    const [one, other] = [await asOfficial("/p/another-one"), await asOfficial("/p/another-two")];
    expect([one.status, other.status]).toEqual([404, 404]);
  });

  test("no page tells search engines or other sites anything", async () => {
    const { headers } = await asOfficial(PROJECT);
    expect(headers["referrer-policy"]).toBe("same-origin");
    expect(headers["x-powered-by"]).toBeUndefined();
  });
});

describe("a cookie", () => {
  const values = [...HOSTILE.map(q), '"', "a=b=c", "eyJhbGciOiJkaXIifQ..AA.AA.AA", "é", ""];

  test.each(["ja", "en"] as const)(
    "a session cookie of rubbish leads to the sign-in (%s)",
    async (language) => {
      const answers = await each(values, (value) =>
        ask(site.address(), {
          path: `${PROJECT}/releases?page=1`,
          headers: { cookie: `fukan-session=${value}; fukan-locale=${language}` },
        }),
      );
      const led = answers.map(({ status, headers }) => `${status} ${headers.location}`);
      expect(new Set(led)).toEqual(new Set([`307 /sign-in?to=${q(`${PROJECT}/releases?page=1`)}`]));
    },
  );

  test("a cookie of rubbish for the language or the years is ignored, and the browser's language is used", async () => {
    const session = await site.cookieOf("official");
    const pages = await each(someFor(1, values, 16), (value) =>
      ask(site.address(), {
        path: PROJECT,
        headers: {
          cookie: `${session}; fukan-locale=${value}; fukan-era=${value}`,
          "accept-language": "en-GB,ja;q=0.5",
        },
      }),
    );
    expect(pages.map((page) => faultOf(page, "en")).filter((fault) => fault !== undefined)).toEqual(
      [],
    );
    expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([200]));
  });
});
