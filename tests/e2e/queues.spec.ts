// The order of a queue: the test is put first in three clicks, by mouse or keyboard; a draft is saved, its cost is
// shown, missed dates are confirmed, and an outdated proposal is made again.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { parseDay } from "@/server/domain/calendar/day";
import { amendTask } from "@/server/services/amend-task";
import { LOCALES } from "../../messages/locale";
import { askerOf } from "../db/opened";
import { proposeMove, waitingIn } from "../db/proposing";
import { eventually } from "../run/eventually";
import { goOnTo } from "../run/moments";
import { approveFirst } from "../run/orders";
import { close, english, mainText, sentence } from "../run/sentences";
import { type Looking, openSite } from "../run/site";
import { violationsOn } from "../run/violations";
import {
  ANDROID,
  bar,
  button,
  HER_SYS,
  IOS,
  idOf,
  more,
  named,
  plain,
  QUEUE,
  rowOf,
  untilSaid,
  untilSaved,
  waiting,
} from "./board";
import { sticksOut } from "./screens";

const site = openSite();

const REASON = "届かないままにしない";
const open = (more: Looking = {}, path = QUEUE) => site.open(path, { as: "official", ...more });
const orderOf = (page: Page) =>
  page
    .locator("tr[id^='task-'] th a:first-child")
    .evaluateAll((all) => all.map((a) => a.textContent));
describe("the queue screen", () => {
  test("the queue says where the test is, when it begins, and what the forecast is computed from", async () => {
    const text = await mainText(await open());
    expect(text).toContain(
      close(
        sentence.markup("queues.starts.of.days", {
          build: "Android",
          days: 11,
          day: () => "12月9日(水)",
          ...plain,
        }),
      ),
    );
    expect(text).toContain("1週間に6.25人日");
    expect(text).toContain("12月9日(水)");
  });

  test("the queue of the past has the same forecast and no way to move tasks", async () => {
    const page = await open({}, `${QUEUE}?asOf=2020-11-24`);
    expect(await mainText(page)).toContain("12月9日(水)");
    expect(await page.locator(".queue-handle, main form, main button[id]").count()).toBe(0);
  });

  test.each(["adviser", "prime", "auditor"] as const)(
    "the %s can read the queue and move nothing",
    async (as) => {
      const page = await open({ as });
      expect(await mainText(page)).toContain("12月9日(水)");
      expect(await page.locator(".queue-handle, .queue-moves").count()).toBe(0);
    },
  );
});

describe("a draft", () => {
  test("a task of a draft moves by buttons and says so, and the focus stays on the button of the moved row", async () => {
    const page = await open();
    await button(page, ANDROID, "up").focus();
    await page.keyboard.press("Enter");
    await untilSaid(page, sentence("drafts.said.moved", { title: ANDROID, from: 6, to: 5 }));
    await page.keyboard.press("Enter");
    await untilSaid(page, sentence("drafts.said.moved", { title: ANDROID, from: 5, to: 4 }));
    expect((await waiting(page))[3]).toBe(ANDROID);
    expect(await page.locator(":focus").getAttribute("aria-label")).toBe(
      sentence("drafts.row.upOf", { title: ANDROID }),
    );
    expect(await rowOf(page, ANDROID).getAttribute("data-moved")).toBe("true");
    expect(close((await rowOf(page, ANDROID).textContent()) ?? "")).toContain("いま6番目");
  });

  test("a task of a draft moves by its place, typed in digits of either width", async () => {
    const page = await open();
    const place = page.getByLabel(sentence("drafts.row.placeOf", { title: ANDROID }));
    await place.fill("２");
    await place.press("Enter");
    await eventually(async () => (await waiting(page))[1]).toBe(ANDROID);
    expect(await place.inputValue()).toBe("2");
  });

  test("several tasks of a draft move together", async () => {
    const page = await open();
    await named(page, sentence("drafts.tools.several")).click();
    for (const title of ["行動の案内画面の見直し", ANDROID])
      await page
        .getByLabel(sentence("drafts.row.choose", { title }), { exact: true })
        .press("Space");
    const together = sentence("drafts.row.together", { count: 2 });
    await button(page, together, "first").first().click();
    await eventually(async () => (await waiting(page)).slice(0, 2)).toEqual([
      "行動の案内画面の見直し",
      ANDROID,
    ]);
  });

  test("a task of a draft is dragged by its handle", async () => {
    const page = await open();
    const handle = rowOf(page, ANDROID).locator(".queue-handle");
    await page.locator("tr[draggable=true]", { hasText: ANDROID }).waitFor();
    await handle.scrollIntoViewIfNeeded();
    const above = rowOf(page, "行動の案内画面の見直し");
    const [from, to] = [await handle.boundingBox(), await above.boundingBox()];
    await page.mouse.move((from?.x ?? 0) + 10, (from?.y ?? 0) + 20);
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 200, (to?.y ?? 0) + 30, { steps: 12 });
    await page.mouse.move((to?.x ?? 0) + 200, (to?.y ?? 0) + 8, { steps: 4 });
    await page.mouse.up();
    await eventually(async () => (await waiting(page))[4]).toBe(ANDROID);
  });

  test("the moves of a draft can be undone and redone, step by step and as a whole", async () => {
    const page = await open();
    const before = await waiting(page);
    await button(page, ANDROID, "first").click();
    await more(page, HER_SYS);
    await button(page, HER_SYS, "last").click();
    const after = await waiting(page);
    await named(page, sentence("drafts.tools.undo")).click();
    await untilSaid(page, sentence("drafts.said.undone", { title: HER_SYS, to: 2 }));
    await named(page, sentence("drafts.tools.redo")).click();
    await eventually(() => waiting(page)).toEqual(after);
    await named(page, sentence("drafts.throwAway")).click();
    await eventually(() => waiting(page)).toEqual(before);
    expect(await bar(page).count()).toBe(0);
    await named(page, sentence("drafts.bringBack")).click();
    await eventually(() => waiting(page)).toEqual(after);
  });

  test("a draft survives a reload and a sign-out, and nobody else has it", async () => {
    const page = await open();
    await button(page, ANDROID, "first").click();
    await page.getByLabel(sentence("drafts.reason.label")).fill("届かないままにしない");
    await untilSaved(page);
    await page.reload();
    expect((await waiting(page))[0]).toBe(ANDROID);
    await named(page, sentence("shell.header.signOut")).click();
    await page.waitForURL(/sign-in/);
    await page
      .getByRole("button", {
        name: sentence("signIn.demonstration.as", {
          role: sentence("signIn.personas.official.role"),
        }),
      })
      .click();
    await page.waitForURL((url) => url.pathname !== "/sign-in");
    await page.goto(QUEUE);
    expect((await waiting(page))[0]).toBe(ANDROID);
    const reason = page.getByLabel(sentence("drafts.reason.label"));
    expect(await reason.inputValue()).toBe("届かないままにしない");
    const other = await open({ as: "executive" });
    expect((await waiting(other))[0]).toBe(HER_SYS);
  });

  test.each(LOCALES)(
    "a draft shows what it costs, wide and narrow, with no violation (%s)",
    async (locale) => {
      const page = await open({ locale });
      const said = locale === "ja" ? sentence : english;
      const row = page.locator("tr[id^='task-']").nth(6);
      await row.getByRole("button", { name: said("drafts.row.first") }).click();
      const cost = said.markup("drafts.cost.kept.same", { count: 5, days: 3, ...plain });
      expect(close((await bar(page).textContent()) ?? "")).toContain(close(cost));
      expect(await violationsOn(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await sticksOut(page)).toEqual([]);
      expect(await violationsOn(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 844 });
      expect(await sticksOut(page)).toEqual([]);
    },
  );

  test("a draft is not sent without a reason, and nothing is lost", async () => {
    const page = await open();
    await button(page, ANDROID, "first").click();
    const reason = page.getByLabel(sentence("drafts.reason.label"));
    await reason.fill("");
    await page.getByText(sentence("drafts.reason.more")).click();
    await page.getByLabel(sentence("drafts.reason.risk")).fill("通知が届かない");
    await named(page, sentence("drafts.send")).click();
    await page.getByRole("link", { name: sentence("refusals.reason-missing") }).waitFor();
    expect(await page.getByLabel(sentence("drafts.reason.risk")).inputValue()).toBe(
      "通知が届かない",
    );
    expect((await waiting(page))[0]).toBe(ANDROID);
  });
});

test("three clicks put the test first and ask for approval", async () => {
  const first = await open();
  const page = await open({}, `${QUEUE}?task=${await idOf(first, ANDROID)}`);
  await eventually(() => page.locator(":focus").getAttribute("aria-label")).toBe(
    sentence("drafts.row.firstOf", { title: ANDROID }),
  );
  await page.keyboard.press("Enter");
  const reason = page.getByLabel(sentence("drafts.reason.label"));
  expect(await reason.inputValue()).toContain("29営業日");
  await named(page, sentence("drafts.send")).click();
  await page.getByText(sentence("queues.proposals.sent", { number: 1 })).waitFor();
  const link = page.getByRole("link", {
    name: sentence("queues.proposals.sentLink", { number: 1 }),
  });
  expect(await link.getAttribute("href")).toBe("/p/cocoa/approvals/1");
  expect(await bar(page).count()).toBe(0);
  expect((await waiting(page))[5]).toBe(ANDROID);
  expect((await waiting(await open({ as: "executive" })))[5]).toBe(ANDROID);
});

describe("the panel of a task", () => {
  test("the panel of a task shows who directed it and how it got its place, and its values can be amended", async () => {
    await site.inDatabase((owner) => proposeMove(owner, { from: 6, to: 1 }));
    const first = await open();
    const page = await open({}, `${QUEUE}?open=${await idOf(first, HER_SYS)}`);
    const panel = page.locator("section[aria-labelledby=task]");
    expect(close((await panel.textContent()) ?? "")).toContain(
      close(sentence.markup("queues.panel.shift", { from: 1, to: 2, ...plain })),
    );
    await page.getByLabel(sentence("queues.panel.formDue"), { exact: true }).fill("2020-11-30");
    await named(page, sentence("queues.panel.saveDue")).click();
    await eventually(async () => close((await panel.textContent()) ?? "")).toContain(
      "11月30日(月)",
    );
    await page
      .getByLabel(sentence("queues.panel.formQuality"), { exact: true })
      .selectOption("mhlw");
    await named(page, sentence("queues.panel.saveQuality")).click();
    await eventually(async () => close((await rowOf(page, HER_SYS).textContent()) ?? "")).toContain(
      "最終品質の責任：厚生労働省",
    );
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe("directed tasks that would miss their due dates", () => {
  test("a task that would miss its date is shown before the draft is sent, and not otherwise", async () => {
    await site.inDatabase(async (owner) => {
      const [task] = await waitingIn(owner, "persol");
      await amendTask(await askerOf(owner, "official@fukan.example", "cocoa"), {
        taskId: task?.id ?? "",
        change: { what: "due", on: parseDay("2020-11-30") },
      });
    });
    const page = await open();
    await button(page, IOS, "up").click();
    expect(await named(page, sentence("drafts.send")).count()).toBe(1);
    await button(page, ANDROID, "first").click();
    await named(page, sentence("drafts.confirm")).click();
    await page.waitForURL(/\/confirm(\?|$)/);
    const text = await mainText(page);
    expect(text).toContain(
      close(sentence.markup("drafts.confirmation.missed", { count: 1, ...plain })),
    );
    expect(text).toContain(
      close(sentence.markup("drafts.confirmation.late", { days: 2, ...plain })),
    );
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await sticksOut(page)).toEqual([]);
    await page.getByRole("link", { name: sentence("drafts.confirmation.back") }).click();
    await page.waitForURL((url) => url.pathname === QUEUE);
    expect((await waiting(page))[0]).toBe(ANDROID);
    await named(page, sentence("drafts.confirm")).click();
    await page.waitForURL(/\/confirm(\?|$)/);
    await named(page, sentence("drafts.send")).click();
    await page.getByText(sentence("queues.proposals.sent", { number: 1 })).waitFor();
    expect(await orderOf(page)).not.toEqual([]);
  });

  test("only the ministry can open the page that confirms a draft", async () => {
    const page = await open({ as: "adviser" }, `${QUEUE}/confirm`);
    await page.getByText(sentence("refusals.not-allowed")).first().waitFor();
  });
});

test("an outdated proposal says so, and can be made again on the current order", async () => {
  await site.inDatabase((owner) => proposeMove(owner, { from: 6, to: 1, reason: REASON }));
  const page = await open();
  await goOnTo(page, "2020-11-26");
  await page.goto(QUEUE);
  await page.getByRole("link", { name: sentence("queues.proposals.redo") }).click();
  await eventually(async () => (await waiting(page))[0]).toBe(ANDROID);
  expect(await page.getByLabel(sentence("drafts.reason.label")).inputValue()).toBe(REASON);
  await untilSaved(page);
  expect(new URL(page.url()).search).toBe("");
  await page.reload();
  expect((await waiting(page))[0]).toBe(ANDROID);
});

/** Brings a waiting task of the prime contractor's queue to the top, as others do while a page is open. */
const otherwiseFirst = (from: number) =>
  site.inDatabase((owner) =>
    approveFirst(
      { owner, ask: (who) => askerOf(owner, `${who}@fukan.example`, "cocoa") },
      "persol",
      from,
      "先に直す",
      "executive",
    ),
  );

test("a change of the order while drafting is announced, the draft is kept on the new order, and it can be sent again", async () => {
  const page = await open();
  const [, second = ""] = await waiting(page);
  await button(page, ANDROID, "first").click();
  await page.getByLabel(sentence("drafts.reason.label")).fill("届かないままにしない");
  await page.getByText(sentence("drafts.reason.more")).click();
  await page.getByLabel(sentence("drafts.reason.risk")).fill("通知が届かない");
  await untilSaved(page);
  await otherwiseFirst(2);
  await named(page, sentence("drafts.send")).click();
  await page.getByText(sentence("refusals.order-changed")).first().waitFor();
  await eventually(async () => (await waiting(page)).slice(0, 2)).toEqual([ANDROID, second]);
  expect(await page.getByLabel(sentence("drafts.reason.label")).inputValue()).toBe(
    "届かないままにしない",
  );
  expect(await page.getByLabel(sentence("drafts.reason.risk")).inputValue()).toBe("通知が届かない");
  expect(await violationsOn(page)).toEqual([]);
  await named(page, sentence("drafts.send")).click();
  await page.getByText(/案\d+号を出しました。/).waitFor();
});

test("a draft that could not be saved says so, and is saved as soon as the server answers", async () => {
  const page = await open();
  await page.route("**/acts/save", (route) => route.abort("aborted"));
  await more(page, ANDROID);
  await button(page, ANDROID, "last").click();
  await page.getByText(sentence("drafts.saved.unreachable")).waitFor();
  expect(await page.getByText(sentence("drafts.saved.saved")).count()).toBe(0);
  await page.unroute("**/acts/save");
  await untilSaved(page);
  const order = await waiting(page);
  await page.reload();
  expect(await waiting(page)).toEqual(order);
});
