// What each role sees and does not see.
import { describe, expect, test } from "vitest";
import { PERSONA_KEYS, type PersonaKey } from "../../server/record/personas";
import { ask } from "../run/request";
import { mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { each } from "./hostile";

const site = openSite();

/** Only in the prime contractor's queue, and only in the subcontractor's, when the exercise begins. */
const PRIME_TASKS = [
  "利用規約とプライバシーの案内の掲載",
  "通知を感染の可能性がある期間に限る",
  "行動の案内画面の見直し",
  "通しの試験（Android 1.1.4）",
  "操作ログの送信の設計（1.2.0）",
];
const SUB_TASKS = ["操作ログを送る機能の作成（1.2.0）", "通知の期間を限る機能の作成（1.2.1）"];
const PATHS = [
  "",
  "/releases",
  "/releases/1.1.4",
  "/releases/1.2.0",
  "/coverage",
  "/queues",
  "/queues/mti",
  "/work/persol",
  "/work/mti",
  "/reports",
  "/approvals",
  "/approvals/route",
  "/events",
  "/events?page=2",
  "/events?kind=tasks",
  "?asOf=2020-10-20",
  "/queues?asOf=2020-10-20",
  "/work/persol?asOf=2020-11-20",
  "/releases/1.1.4?asOf=2020-10-20",
].map((path) => `/p/cocoa${path}`);

/** The queues now and on a day before their first tasks were done. */
const QUEUES = ["persol", "mti"].flatMap((party) =>
  ["", "?asOf=2020-10-20"].map((day) => `/p/cocoa/queues/${party}${day}`),
);

/** Everything that is sent to the reader on these screens, including scripts. */
const everythingSentTo = async (key: PersonaKey, paths = PATHS): Promise<string> => {
  const cookie = await site.cookieOf(key);
  const answers = await each(paths, (path) => ask(site.address(), { path, headers: { cookie } }));
  return answers.map(({ text }) => text).join("\n");
};

/** The queues that the screen of queues links to. */
const queueTabs = async (key: PersonaKey): Promise<string[]> => {
  const headers = { cookie: await site.cookieOf(key) };
  const { text } = await ask(site.address(), { path: "/p/cocoa/queues", headers });
  const [, main = ""] = text.split("<main");
  const parties = [...main.matchAll(/href="[^"]*\/queues\/([^"?/]*)(?=["?])/g)].map(
    ([, party = ""]) => party,
  );
  return [...new Set(parties)].sort();
};

describe("what each role sees", () => {
  test.each(PERSONA_KEYS.filter((key) => key !== "subcontractor"))(
    "%s sees both queues",
    async (key) => {
      expect(await queueTabs(key)).toEqual(["mti", "persol"]);
      const sent = await everythingSentTo(key, QUEUES);
      for (const task of [...PRIME_TASKS, ...SUB_TASKS]) expect(sent).toContain(task);
    },
  );

  test("the subcontractor sees its own queue and not one word of the prime contractor's", async () => {
    expect((await queueTabs("subcontractor")).filter((key) => key !== "mti")).toEqual([]);
    const sent = await everythingSentTo("subcontractor");
    for (const task of SUB_TASKS) expect(sent).toContain(task);
    expect(PRIME_TASKS.filter((task) => sent.includes(task))).toEqual([]);
    expect(sent).not.toContain("/queues/persol");
  });

  test("a reader of some queues is never told that the test is in none", async () => {
    const said = await mainText(await site.open("/p/cocoa", { as: "subcontractor" }));
    expect(said).toContain("あなたの見られる作業順にはありません");
    expect(said).not.toContain("どの事業者の作業順にも");
  });

  test.each(["official", "auditor"] as const)(
    "%s gets from a queue to what its vendor sees as of the same day",
    async (as) => {
      const page = await site.open("/p/cocoa/queues/mti", { as });
      await page.getByRole("link", { name: sentence("queues.toWork") }).click();
      await page.waitForURL((url) => url.pathname === "/p/cocoa/work/mti");
      expect(await mainText(page)).toContain(sentence("work.now.readOnly"));
      await page.goto("/p/cocoa/queues/mti?asOf=2020-11-20");
      await page.getByRole("link", { name: sentence("queues.toWork") }).click();
      await page.waitForURL("**/p/cocoa/work/mti?asOf=2020-11-20");
    },
  );

  test("a vendor's work page leads with the task that is due on the next business day", async () => {
    const page = await site.open("/p/cocoa/work", { as: "prime" });
    const [urgent, next] = await page.locator("h1 > span").allTextContents();
    expect(urgent?.trim()).toBe(
      "「操作ログの送信（1.2.0）」の期限は11月25日(水)、あと1営業日です。",
    );
    expect(next).toBe("次の作業は「HER-SYS側の変更への対応」です。");
    await page.getByRole("link", { name: "どこまで進んだかを知らせる" }).click();
    await page.waitForURL(/#now$/);
  });

  test.each([
    ["/p/cocoa/queues/persol", "自社の作業を開く", "persol"],
    ["/p/cocoa/queues/mti", "エムティーアイの作業を開く", "mti"],
  ])("on %s the prime contractor reads whose work it can open", async (path, name, key) => {
    const page = await site.open(path, { as: "prime" });
    const tabs = page.getByRole("navigation", { name: sentence("queues.tabs") });
    expect(await tabs.getByRole("link").first().textContent()).toBe(sentence("queues.own"));
    await page.getByRole("link", { name, exact: true }).click();
    await page.waitForURL((url) => url.pathname === `/p/cocoa/work/${key}`);
  });

  test("a queue outside the reader's scope is answered exactly like one that does not exist", async () => {
    const cookie = await site.cookieOf("subcontractor");
    const answer = async (party: string) => {
      const path = `/p/cocoa/queues/${party}`;
      const { status, text, headers } = await ask(site.address(), { path, headers: { cookie } });
      // The only differences between any two answers: the nonce of the page's scripts, and the time.
      const policy = String(headers["content-security-policy"]);
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
      const same = text.replaceAll(party, "·").replaceAll(nonce, "·");
      return [status, same.replaceAll(/\d\d:\d\d:\d\d\.\d+Z/g, "·")];
    };
    const [hidden, unknown] = [await answer("persol"), await answer("nobody")];
    expect(hidden).toEqual(unknown);
    expect(hidden[0]).toBe(404);
  });

  test("a queue outside the reader's scope says in words that it is not found", async () => {
    const page = await site.open("/p/cocoa/queues/persol", { as: "subcontractor" });
    expect(await mainText(page)).toContain(sentence("refusals.not-found"));
  });

  test("the hash that proves the record is shown only to those who may verify it", async () => {
    const shown = await each(PERSONA_KEYS, async (key) => {
      const headers = { cookie: await site.cookieOf(key) };
      const { text } = await ask(site.address(), { path: "/p/cocoa/events", headers });
      return [key, text.includes(sentence("events.integrity.statement"))];
    });
    const vendors: readonly PersonaKey[] = ["prime", "subcontractor"];
    expect(shown).toEqual(PERSONA_KEYS.map((key) => [key, !vendors.includes(key)]));
  });
});
