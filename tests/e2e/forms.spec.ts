// The pages as a place to send forms to: unknown acts, broken bodies and odd headers are refused.
import { describe, expect, test } from "vitest";
import { postChunked } from "../run/chunked";
import { ask } from "../run/request";
import { openSite } from "../run/site";
import { faultsOf, withTypes } from "./bodies";
import { HOSTILE } from "./hostile";

const site = openSite();

describe("the door of the forms", () => {
  const PAGES = ["/sign-in", "/p/cocoa", "/p/cocoa/releases", "/no-such-page"];
  const ACTIONS = [
    "",
    "rubbish",
    "0".repeat(40),
    "0".repeat(42),
    "7f".repeat(21),
    "__proto__",
    "x".repeat(4000),
  ];

  test("answers an unknown action with 4xx", async () => {
    const requests = PAGES.flatMap((path) =>
      ACTIONS.flatMap((action) =>
        ["[]", "{", "", '["$K1"]', '["$F1"]', '["$undefined"]'].flatMap((body) =>
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

  test("answers rubbish for a form with 4xx", async () => {
    const parts = [
      "$ACTION_ID_rubbish",
      "$ACTION_REF_1",
      "$ACTION_1:0",
      "$ACTION_KEY",
      "email",
      "__proto__",
    ];
    const forms = parts.map((name) => ({
      method: "POST",
      path: "/sign-in",
      headers: { "content-type": "multipart/form-data; boundary=x" },
      body: `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n{"id":"x","bound":"$@1"}\r\n--x--\r\n`,
    }));
    const others = PAGES.slice(1).flatMap((path) => withTypes(path).filter((_, n) => n % 7 === 0));
    const requests = [...forms, ...withTypes("/sign-in"), ...others];
    expect(await faultsOf(site.address(), requests, await site.cookieOf("official"))).toEqual([]);
  });

  test("accepts no act from another site", async () => {
    const { status } = await ask(site.address(), {
      method: "POST",
      path: "/p/cocoa",
      headers: {
        origin: "https://example.com",
        "next-action": "0".repeat(42),
        "content-type": "text/plain",
        cookie: await site.cookieOf("official"),
      },
      body: "[]",
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});

test.each(["/api/trpc/exercise.goOn", "/api/auth/callback/password", "/sign-in", "/p/cocoa"])(
  "a body above 1 MiB is refused at %s with 413, declared or not",
  async (path) => {
    const body = "x".repeat(1024 * 1024 + 1);
    const declared = await ask(site.address(), { method: "POST", path, body });
    const chunked = await postChunked(site.address() + path, body.length);
    expect([declared.status, chunked.status]).toEqual([413, 413]);
  },
);

test("headers of rubbish are answered", async () => {
  const sendable = HOSTILE.filter((text) => /^[\x20-\x7e]+$/.test(text) && text.length < 100);
  const requests = sendable.flatMap((text) =>
    [
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
    ].map((name) => ({ path: "/sign-in", headers: { [name]: text } })),
  );
  expect(await faultsOf(site.address(), requests, "")).toEqual([]);
});

test("after all of this the server has written down no incident", () => {
  expect(site.incidents()).toEqual([]);
});
