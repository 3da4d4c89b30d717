import { expect, test } from "vitest";
import type { QueueTask } from "@/components/queues/types";
import { parseDay } from "@/server/domain/calendar/day";
import { rowsIn, sentRows } from "./sent-rows";

const PLAIN: QueueTask = {
  id: "plain",
  lineId: null,
  line: null,
  title: { ja: "案内の改修" },
  status: "not_started",
  blockedReason: null,
  estimateDays: null,
  dueOn: null,
  directedBy: null,
  instruction: null,
  qualityOwner: null,
  assignee: null,
  fullChainTest: false,
  verdict: null,
  platformId: null,
  illustrative: false,
  certainty: "stated",
  note: null,
};

const FULL: QueueTask = {
  id: "full",
  lineId: null,
  line: null,
  title: { ja: "通しの試験\t（iOS）" },
  status: "blocked",
  blockedReason: { ja: "端末がない。\n来月届く。" },
  estimateDays: 2.5,
  dueOn: parseDay("2020-12-10"),
  directedBy: { ja: "厚生労働省" },
  instruction: { ja: "指示書" },
  qualityOwner: { ja: "事業者" },
  assignee: { ja: "担当" },
  fullChainTest: true,
  verdict: "not_run",
  platformId: "ios",
  illustrative: true,
  certainty: "unconfirmed",
  note: { ja: "注" },
};

test("rows arrive as they were sent, whether their fields are all filled or all empty", () => {
  expect(rowsIn(sentRows([FULL, PLAIN], "ja", []), "ja", [])).toEqual([FULL, PLAIN]);
});

test("a sent row omits the fields that its task does not have", () => {
  expect(sentRows([PLAIN], "ja", [])).toEqual({
    shared: [],
    platforms: [],
    rows: [{ i: "plain", t: "案内の改修" }],
  });
});

test("a text that several rows share is sent once", () => {
  const directedBy = { ja: "厚生労働省" };
  const { shared, rows } = sentRows(
    [
      { ...PLAIN, directedBy },
      { ...PLAIN, directedBy, assignee: { ja: "担当" } },
    ],
    "ja",
    [],
  );
  expect(shared).toEqual(["厚生労働省", "担当"]);
  expect(rows.map(({ by, a }) => ({ by, a }))).toEqual([
    { by: 0, a: undefined },
    { by: 0, a: 1 },
  ]);
});

test("a platform that several rows share is sent once", () => {
  const tasks = ["ios", "android", "ios"].map((platformId) => ({ ...PLAIN, platformId }));
  const { platforms, rows } = sentRows(tasks, "ja", []);
  expect(platforms).toEqual(["ios", "android"]);
  expect(rows.map(({ p }) => p)).toEqual([0, 1, 0]);
});

test("a text is sent in the reader's language, or marked with its own language if it exists only in that", () => {
  const tasks = [
    { ...PLAIN, title: { ja: "試験", en: "Test" } },
    { ...PLAIN, title: { ja: "試験" } },
  ];
  expect(rowsIn(sentRows(tasks, "en", []), "en", []).map(({ title }) => title)).toEqual([
    { en: "Test" },
    { ja: "試験" },
  ]);
});

test("a row says by its number which line of work it is on, and nothing if that is the first", () => {
  const lines = [
    { id: null, name: { ja: "開発" }, capacityDays: 5 },
    { id: "line", name: { ja: "試験" }, capacityDays: 2 },
  ];
  const tasks = lines.map(({ id, name }) => ({ ...PLAIN, lineId: id, line: name }));
  const sent = sentRows(tasks, "ja", lines);
  expect(sent.rows.map(({ l }) => l)).toEqual([undefined, 1]);
  expect(rowsIn(sent, "ja", lines)).toEqual(tasks);
});
