// A vendor's page in the tests: the test first in the prime contractor's queue, and how its progress is reported.
import type { Page } from "playwright-core";
import { enterTask } from "@/server/services/enter-task";
import { eventually } from "./eventually";
import { approveFirst, beforehand } from "./orders";
import { close, mainText, sentence } from "./sentences";

export const REASON = "この試験をするまで、接触した人に通知が届くかどうかを確認できません。";
export const TEST = "通しの試験（Android 1.1.4）";
export const BUSY = "操作ログの送信（1.2.0）";
const EXTRA = "記録の整理";

export const PHONE = { width: 390 } as const;

/** The test first in the prime contractor's queue; in the subcontractor's queue of two tasks, the second first. */
export const ordered = beforehand(async (stage) => {
  await approveFirst(stage, "persol", 6, REASON);
  await enterTask(await stage.ask("prime"), { party: "mti", title: { ja: EXTRA } });
  await approveFirst(stage, "mti", 2, "先に整理します。");
});

export const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).first().click();

type Status = "not_started" | "in_progress" | "in_review" | "done" | "blocked";

/** What the page says after a press: the task, and its status. */
export const told = (key: "said" | "undone", status: Status, title: string) =>
  sentence.markup(`work.now.${key}`, {
    status: sentence(`words.taskStatus.${status}`),
    title: () => title,
  });

export const heard = (page: Page, words: string) =>
  eventually(() => mainText(page)).toContain(close(words));

/** Presses a button that reports the progress of a task, by the task's name. */
export const report = (
  page: Page,
  verb: "start" | "review" | "done" | "back" | "wait" | "resume",
  of: string,
) =>
  page
    .getByRole("button", {
      name: sentence("work.now.named", { title: of, verb: sentence(`work.now.verb.${verb}`) }),
      exact: true,
    })
    .click();
