// The public page: off until the ministry puts it online, the same for everybody, and off again at once.
import { describe, expect, test } from "vitest";
import { KINDS } from "../../server/domain/records/kinds";
import { plansDigestOf } from "../../server/services/digest";
import { decideStep } from "../../server/services/proposals";
import { closePublicPage, openPublicPage } from "../../server/services/public-page";
import { enterRecord, takeStep } from "../../server/services/records";
import { readRecord } from "../../server/services/records-view";
import { asked, askerOf } from "../db/opened";
import { eventually } from "../run/eventually";
import { follow } from "../run/follow";
import { ask } from "../run/request";
import { english, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { violationsOn } from "../run/violations";
import { sticksOut } from "./screens";

const site = openSite();
const PAGE = "/public/cocoa";
const NONCE = /[\w+/]{22}==/g;
const reason = { ja: "利用者に知らせるため", en: "to tell the users" };
const persona = (owner: Parameters<typeof askerOf>[0], key: string) =>
  askerOf(owner, `${key}@fukan.example`, "cocoa");

/** Asks for the approval of a note and returns the number of the request. */
async function askFor(owner: Parameters<typeof askerOf>[0], note: string) {
  const official = await persona(owner, "official");
  await takeStep(KINDS.public_note, "approve", official, { record: note, values: {} });
  const { proposals } = await readRecord(asked(official), "public_note", note);
  return proposals?.[0]?.number ?? expect.fail("no approval is asked for");
}

/** Puts the page online with everything that the COCOA record has to say, and one note. */
const putOnline = () =>
  site.inDatabase(async (owner) => {
    const note = await enterRecord(KINDS.public_note, await persona(owner, "official"), {
      values: {
        title: { ja: "通知についてのお知らせ", en: "About notifications" },
        text: {
          ja: "いま確かめています。\n次は金曜日に知らせます。",
          en: "We are looking into it.",
        },
        version: "1.1.4",
        platform: "android",
      },
    });
    const number = await askFor(owner, note);
    await decideStep(await persona(owner, "adviser"), {
      number,
      verdict: "approved",
      plans: plansDigestOf([]),
    });
    await openPublicPage(await persona(owner, "executive"), {
      shows: ["notes", "defects", "versions", "checks"],
      reason,
    });
  });
const statusOf = async (path: string) =>
  (await ask(site.address(), { method: "GET", path })).status;
const online = async () => {
  await putOnline();
  await eventually(() => statusOf(PAGE)).toBe(200);
};

describe("the request to approve a public note", () => {
  test.each(["ja", "en"] as const)(
    "shows the note as users would read it in both languages, and nothing that only a waiver has (%s)",
    async (locale) => {
      const number = await site.inDatabase(async (owner) => {
        const note = await enterRecord(KINDS.public_note, await persona(owner, "official"), {
          values: {
            title: { ja: "通知についてのお知らせ", en: "About notifications" },
            text: { ja: "いま確かめています。", en: "We are looking into it." },
          },
        });
        return askFor(owner, note);
      });
      const say = locale === "ja" ? sentence : english;
      const page = await site.open(`/p/cocoa/approvals/${number}`, {
        as: "adviser",
        locale,
        width: 390,
      });
      const content = await page.locator("section:has(#content)").textContent();
      for (const told of ["いま確かめています。", "We are looking into it."])
        expect(content).toContain(told);
      for (const own of ["#risks", "#gaps", "#shared", "#reach"])
        expect(await page.locator(own).count()).toBe(0);
      expect(await page.textContent("main")).not.toContain(say("approvals.shared.heading"));
      expect(await sticksOut(page)).toEqual([]);
      expect(await violationsOn(page)).toEqual([]);
    },
  );
});

describe("a public page that is off", () => {
  test("a public page that is off answers exactly like one of a project that does not exist", async () => {
    const get = (path: string) => ask(site.address(), { method: "GET", path });
    const [off, missing] = await Promise.all([get(PAGE), get("/public/nothing")]);
    expect([off.status, missing.status]).toEqual([404, 404]);
    const alike = ({ headers, text }: Awaited<ReturnType<typeof get>>) => [
      Object.keys(headers).sort(),
      text.replaceAll(NONCE, "").replaceAll(/cocoa|nothing/g, "PROJECT"),
    ];
    expect(alike(off)).toEqual(alike(missing));
  });

  test("a public page is put online by the executive on its page of the settings, which shows beforehand what everybody will see", async () => {
    const page = await site.open("/p/cocoa/setup/public", { as: "executive" });
    const form = page.locator("main form").first();
    await form.locator("summary").nth(2).click();
    expect(await form.textContent()).toContain(sentence("publication.verdict.not_run"));
    await form.getByRole("button", { name: sentence("publication.setting.open") }).click();
    await page.getByRole("link", { name: /※必須の項目/ }).waitFor();
    await form.locator('[name="open.reason"]').fill(reason.ja);
    await form.getByRole("button", { name: sentence("publication.setting.open") }).click();
    await page.getByRole("heading", { name: sentence("publication.setting.on") }).waitFor();
    await eventually(() => statusOf(PAGE)).toBe(200);
    await site.inDatabase(async (owner) =>
      closePublicPage(await persona(owner, "official"), { reason }),
    );
    await eventually(() => statusOf(PAGE)).toBe(404);
  });

  test("a public page is put online without script on a narrow page, and what was typed stays when it is refused", async () => {
    const page = await site.open("/p/cocoa/setup/public", {
      as: "executive",
      script: false,
      width: 390,
    });
    const form = page.locator("main form").first();
    for (const box of await form.locator("input[type=checkbox]").all()) await box.uncheck();
    await form.locator('[name="open.reason"]').fill(reason.ja);
    const send = form.getByRole("button", { name: sentence("publication.setting.open") });
    await follow(send);
    expect(await form.locator('[name="open.reason"]').inputValue()).toBe(reason.ja);
    expect(await page.textContent("main")).toContain(sentence("refusals.nothing-to-show"));
    await form.locator('[name="shows.notes"]').check();
    await follow(send);
    expect(await page.textContent("h1")).toBe(sentence("publication.setting.on"));
  });
});

describe("a public page that is on", () => {
  test.each(["ja", "en"] as const)(
    "a public page is readable without signing in and without script at 390 px, and sets no cookie (%s)",
    async (locale) => {
      await online();
      const path = locale === "ja" ? PAGE : `${PAGE}/en`;
      const page = await site.open(path, { locale: undefined, script: false, width: 390 });
      const say = locale === "ja" ? sentence : english;
      expect(await page.getAttribute("html", "lang")).toBe(locale);
      expect(await page.textContent("h1")).toBe(say("publication.lead.unchecked"));
      expect(await page.textContent("main")).toContain(
        locale === "ja" ? "通知についてのお知らせ" : "About notifications",
      );
      expect(await sticksOut(page)).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    },
  );

  test.each(["ja", "en"] as const)(
    "a public page has no violation that axe finds (%s)",
    async (locale) => {
      await online();
      const page = await site.open(locale === "ja" ? PAGE : `${PAGE}/en`, { width: 390 });
      expect(await violationsOn(page)).toEqual([]);
    },
  );

  test("a public page is the same for somebody who is signed in, and tells who passes it on how long to keep it", async () => {
    await online();
    const cookie = await site.cookieOf("admin");
    const get = (headers: Record<string, string>) =>
      ask(site.address(), { method: "GET", path: PAGE, headers });
    const english = { "accept-language": "en" };
    const [stranger, member, later] = [
      await get(english),
      await get({ cookie: `${cookie}; fukan_locale=en` }),
      await get(english),
    ];
    // What is read: the order of the stream behind it differs from one request to the next.
    const body = (text: string) =>
      text.replaceAll(/<script.*?<\/script>/gs, "").replaceAll(NONCE, "");
    // The page tells its minute, which may have changed before or after the member's request.
    expect([stranger, later].map(({ text }) => body(text))).toContain(body(member.text));
    expect(stranger.headers["cache-control"]).toBe("public, max-age=15");
    expect(stranger.headers["set-cookie"]).toBeUndefined();
    expect(stranger.headers["content-security-policy"]).toContain("default-src 'self'");
    for (const inner of ["パーソル", "persol", "@fukan.example", "HER-SYS"])
      expect(stranger.text + member.text).not.toContain(inner);
  });
});
