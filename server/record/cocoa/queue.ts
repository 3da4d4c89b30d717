// Illustrative: no source gives an estimate, an assignment, an order or a due date. The names follow the contents of
// the versions. Bringing one test to the front keeps every due date; bringing both makes one directed task late.
import type { TaskStatus } from "../../domain/projects/task-status";
import { day } from "./day";
import { type Entry, entry, type Inputs, say } from "./entry";

type Task = Inputs["enterTask"];
const example = { source: "exercise", illustrative: true } as const;

/** A fifth of the capacity is reserved for defects, which leaves one person-day per business day. */
const open = (at: string, party: "persol" | "mti") =>
  entry(at, "prime", "openQueue", { party, capacityDays: 6.25, reserve: 0.2, ...example });

/**
 * A task in the prime contractor's queue that the ministry directed: the ministry's due date, the vendor's estimate.
 */
const directed = (
  at: string,
  title: Task["title"],
  estimateDays: number | undefined,
  more: Partial<Task> = {},
) =>
  entry(at, "official", "enterTask", {
    party: "persol",
    title,
    directedBy: "mhlw",
    estimateDays,
    estimatedBy: "persol",
    ...more,
    ...example,
  });

/** A task that the prime contractor passed on, in the queue of the maintenance developer. */
const passedOn = (
  at: string,
  title: Task["title"],
  estimateDays: number | undefined,
  more: Partial<Task> = {},
) =>
  entry(at, "prime", "enterTask", {
    party: "mti",
    title,
    directedBy: "persol",
    estimateDays,
    estimatedBy: "mti",
    ...more,
    ...example,
  });

const prime = (at: string, title: string, status: TaskStatus) =>
  entry(at, "prime", "setTaskStatus", { party: "persol", title, status, ...example });
const maintenance = (at: string, title: string, status: TaskStatus) =>
  entry(at, "subcontractor", "setTaskStatus", { party: "mti", title, status, ...example });

const fullChainTest = (at: string, platform: "android" | "ios", name: string) =>
  entry(at, "prime", "enterTask", {
    party: "persol",
    title: say(`通しの試験（${name} 1.1.4）`, `Full-chain test (${name} 1.1.4)`),
    estimateDays: 3,
    version: "1.1.4",
    platform,
    fullChainTest: true,
    ...example,
  });

const ENVIRONMENT = "試験の環境を整える";
const REPEATED = "通知が何度も出る不具合への対応（1.1.4）";
const REPEATED_FIX = "通知が何度も出る不具合の修正（1.1.4）";
const SCREENS = "接触を確認する画面の案内（1.1.5）";
const SCREENS_BUILD = "接触を確認する画面の作成（1.1.5）";
const LOG_DESIGN = "操作ログの送信の設計（1.2.0）";
const LOG = "操作ログの送信（1.2.0）";
const LOG_BUILD = "操作ログを送る機能の作成（1.2.0）";
const HER_SYS = "HER-SYS側の変更への対応";
const TERMS = "利用規約とプライバシーの案内の掲載";
const GITHUB = "GitHubに届いた指摘の整理";
const PERIOD = "通知を感染の可能性がある期間に限る";
const PERIOD_BUILD = "通知の期間を限る機能の作成（1.2.1）";
const GUIDANCE = "行動の案内画面の見直し";
const FIX = "Android版に通知が届かない不具合への対応（1.2.2）";
const FIX_BUILD = "Android版に通知が届かない不具合の修正（1.2.2）";

const inProgress = { status: "in_progress" } as const;

export const queue: readonly Entry[] = [
  open("2020-09-01 08:10", "persol"),
  open("2020-09-01 08:11", "mti"),
  directed("2020-09-01 08:12", say(REPEATED, "Stop the repeated notifications (1.1.4)"), 10, {
    ...inProgress,
    kind: "defect",
  }),
  entry("2020-09-01 08:13", "prime", "enterTask", {
    party: "persol",
    title: say(ENVIRONMENT, "Prepare the test environment"),
    estimateDays: 15,
    kind: "test",
    ...inProgress,
    ...example,
  }),
  passedOn("2020-09-01 08:14", say(REPEATED_FIX, "Correct the repeated notifications (1.1.4)"), 8, {
    ...inProgress,
    kind: "defect",
  }),
  directed(
    "2020-09-07 08:10",
    say(SCREENS, "Guidance on the screens that show contacts (1.1.5)"),
    20,
    { dueOn: day("2020-11-04") },
  ),
  passedOn(
    "2020-09-08 08:10",
    say(SCREENS_BUILD, "Build the screens that show contacts (1.1.5)"),
    15,
  ),
  directed(
    "2020-09-09 08:10",
    say(LOG_DESIGN, "Design the sending of operation logs (1.2.0)"),
    12,
    { dueOn: day("2020-11-19") },
  ),
  directed("2020-09-09 08:11", say(LOG, "Sending of operation logs (1.2.0)"), 2, {
    dueOn: day("2020-11-25"),
  }),
  directed("2020-09-10 08:10", say(HER_SYS, "Follow the changes on the HER-SYS side"), 2, {
    dueOn: day("2020-12-11"),
  }),
  directed("2020-09-14 08:10", say(TERMS, "Publish the terms of use and the privacy notice"), 2, {
    dueOn: day("2020-12-11"),
    kind: "operation",
  }),
  prime("2020-09-28 08:10", REPEATED, "done"),
  maintenance("2020-09-28 08:11", REPEATED_FIX, "done"),
  prime("2020-09-29 08:10", SCREENS, "in_progress"),
  maintenance("2020-09-29 08:11", SCREENS_BUILD, "in_progress"),
  directed("2020-09-30 08:10", say(GITHUB, "Put the reports on GitHub in order"), 1, {
    kind: "operation",
    instruction: say(
      "GitHubに届く指摘の管理（9月ごろの追加の依頼）",
      "Management of the reports that arrive on GitHub (the additional request of around September)",
    ),
  }),
  directed("2020-10-05 08:10", say(PERIOD, "Notify only for the infectious period"), 3, {
    dueOn: day("2020-12-14"),
  }),
  passedOn("2020-10-05 08:11", say(LOG_BUILD, "Build the sending of operation logs (1.2.0)"), 15, {
    dueOn: day("2020-11-30"),
  }),
  directed("2020-10-09 08:10", say(GUIDANCE, "Revise the screens that advise what to do"), 1),
  prime("2020-10-12 08:10", ENVIRONMENT, "done"),
  fullChainTest("2020-10-13 08:10", "android", "Android"),
  fullChainTest("2020-10-13 08:11", "ios", "iOS"),
  prime("2020-11-04 08:10", SCREENS, "done"),
  maintenance("2020-11-04 08:11", SCREENS_BUILD, "done"),
  prime("2020-11-05 08:10", LOG_DESIGN, "in_progress"),
  maintenance("2020-11-05 08:11", LOG_BUILD, "in_progress"),
  passedOn(
    "2020-11-05 08:12",
    say(PERIOD_BUILD, "Build the limit to the infectious period (1.2.1)"),
    6,
    { dueOn: day("2020-12-11") },
  ),
  prime("2020-11-20 08:10", LOG_DESIGN, "done"),
  prime("2020-11-24 08:10", LOG, "in_progress"),
  prime("2020-11-26 08:10", LOG, "in_review"),
  prime("2020-11-26 08:11", HER_SYS, "in_progress"),
  prime("2020-11-30 08:10", HER_SYS, "in_review"),
  prime("2020-11-30 08:11", TERMS, "in_progress"),
  prime("2020-12-02 08:10", TERMS, "in_review"),
  prime("2020-12-02 08:11", GITHUB, "in_progress"),
  prime("2020-12-03 08:10", LOG, "done"),
  maintenance("2020-12-03 08:11", LOG_BUILD, "done"),
  prime("2020-12-03 08:12", PERIOD, "in_progress"),
  maintenance("2020-12-03 08:13", PERIOD_BUILD, "in_progress"),
  prime("2020-12-04 08:10", GITHUB, "done"),
  prime("2020-12-15 08:10", TERMS, "done"),
  prime("2020-12-15 08:11", PERIOD, "done"),
  maintenance("2020-12-15 08:12", PERIOD_BUILD, "done"),
  prime("2020-12-28 08:10", HER_SYS, "done"),
  prime("2021-01-04 08:10", GUIDANCE, "in_progress"),
  prime("2021-01-07 08:10", GUIDANCE, "done"),
  directed(
    "2021-01-25 08:10",
    say(FIX, "Deal with the missing notifications on Android (1.2.2)"),
    undefined,
    { ...inProgress, kind: "defect" },
  ),
  passedOn(
    "2021-01-25 08:11",
    say(FIX_BUILD, "Correct the missing notifications on Android (1.2.2)"),
    undefined,
    { ...inProgress, kind: "defect" },
  ),
  prime("2021-02-18 08:10", FIX, "done"),
  maintenance("2021-02-18 08:11", FIX_BUILD, "done"),
];
