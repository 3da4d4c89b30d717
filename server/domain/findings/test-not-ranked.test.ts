import { describe, expect, it } from "vitest";
import type { Task } from "../projects/state";
import { day, drawn } from "../projects/state.fixture";
import { foundBy, line } from "./told.fixture";

const STATUS_BY_SIGN: Readonly<Record<string, Task["status"]>> = {
  ">": "in_progress",
  "=": "done",
};

/**
 * A queue drawn as text: "a! b T:1.1.4 c" are open tasks by rank, `!` is directed by the ministry, `T:1.1.4` is the
 * Android test of 1.1.4 and `I:1.1.4` that of iOS; `>T:1.1.4` is in progress and `=T:1.1.4` is done, both without a
 * rank.
 */
function queue(text: string, partyId = "prime"): Task[] {
  let rank = 0;
  return text.split(" ").flatMap((word) => {
    if (word === "") return [];
    const id = word.replace(/[!>=]/g, "");
    const outside = /^[>=]/.test(word);
    const [platform, releaseId] = id.split(":");
    return {
      id,
      partyId,
      rank: outside ? null : ++rank,
      status: STATUS_BY_SIGN[word.charAt(0)] ?? "not_started",
      tests:
        releaseId === undefined
          ? null
          : { releaseId, platformId: platform === "T" ? "Android" : "iOS" },
      directedBy: word.endsWith("!") ? "ministry" : null,
    } as const;
  });
}

const found = (tasks: Task[], picture = "Android 1.1.4 ×") =>
  foundBy(drawn(picture, { tasks }), "test-not-ranked").map((finding) => {
    const { task, rank, ahead, aheadDirected, olderVersion, usersVersion } = finding.facts;
    const before = finding.records
      .filter((record) => record.kind === "task")
      .slice(1)
      .map((record) => record.id);
    const older =
      olderVersion === null ? "" : `, of ${olderVersion} while users have ${usersVersion}`;
    if (task === null) return `${finding.subject.id}: no task`;
    if (ahead === 0) return `${finding.subject.id}: ${task} is ${rank}${older}`;
    return `${finding.subject.id}: ${task} is ${rank}, after ${before.join(" ")} (${aheadDirected} of ${ahead} directed)${older}`;
  });

describe("test-not-ranked", () => {
  it.each([
    ["", ["Android: no task"]],
    ["a! b", ["Android: no task"]],
    ["T:1.1.4 a!", []],
    ["a! b T:1.1.4 c", ["Android: T:1.1.4 is 3, after a b (1 of 2 directed)"]],
    ["a >T:1.1.4", []],
    ["a =T:1.1.4", ["Android: no task"]],
    ["a I:1.1.4", ["Android: no task"]],
    ["a T:1.1.3", ["Android: no task"]],
  ])("if Android 1.1.4 is × and the queue is %j, the findings are %j", (text, lines) =>
    expect(found(queue(text))).toEqual(lines),
  );

  it.each([
    ["I:1.1.4 T:1.1.4", []],
    [
      "a I:1.1.4 T:1.1.4",
      [
        "Android: T:1.1.4 is 3, after a I:1.1.4 (0 of 2 directed)",
        "iOS: I:1.1.4 is 2, after a (0 of 1 directed)",
      ],
    ],
  ])(
    "if two tests are owed and the queue is %j, only other work counts as standing before a test",
    (text, lines) => expect(found(queue(text), "Android 1.1.4 ×\niOS 1.1.4 ×")).toEqual(lines),
  );

  it.each([
    ["a b T:1.1.4", "T:1.1.4", []],
    ["a! b! T:1.1.4", "b! T:1.1.4", ["Android: T:1.1.4 is 3, after b (1 of 1 directed)"]],
    ["a b T:1.1.4", "a", ["Android: T:1.1.4 is 3, after b (0 of 1 directed)"]],
  ])(
    "in the queue %j, with %j on a line of work of their own, only work on the line of the test is before it",
    (text, apart, lines) => {
      const ids = new Set(queue(apart).map(({ id }) => id));
      const tasks = queue(text).map((task) => (ids.has(task.id) ? { ...task, lineId: "l" } : task));
      expect(found(tasks)).toEqual(lines);
    },
  );

  const OLDER = "of 1.1.4 while users have 1.2.0";
  it.each([
    ["a T:1.2.0", "", ["Android: T:1.2.0 is 2, after a (0 of 1 directed)"]],
    ["T:1.2.0 a", "", []],
    ["T:1.1.4 a", "", [`Android: T:1.1.4 is 1, ${OLDER}`]],
    ["a! T:1.1.4", "", [`Android: T:1.1.4 is 2, after a (1 of 1 directed), ${OLDER}`]],
    ["T:1.1.4 T:1.2.0", "", []],
    ["T:1.1.4 a T:1.2.0", "", ["Android: T:1.2.0 is 3, after T:1.1.4 a (0 of 2 directed)"]],
    ["a b T:1.1.4", "T:1.2.0 x", []],
    ["a b T:1.1.4", "x T:1.2.0", ["Android: T:1.2.0 is 2, after x (0 of 1 directed)"]],
    [">T:1.1.4 a", "", []],
    ["=T:1.1.4 a", "", ["Android: no task"]],
  ])(
    "if users have Android 1.2.0 after an untested 1.1.4, and the queues are %j and %j, the findings are %j",
    (prime, sub, lines) =>
      expect(found([...queue(prime), ...queue(sub, "sub")], "Android 1.1.4 × 1.2.0 ？")).toEqual(
        lines,
      ),
  );

  it("the queue is in the order of its ranks, whatever order its rows come in", () => {
    const twice = [...queue("a! b T:1.1.4 c")].map((task) =>
      task.id === "c"
        ? { ...task, id: "later", tests: { releaseId: "1.1.4", platformId: "Android" } }
        : task,
    );
    for (const tasks of [twice, twice.toReversed()])
      expect(found(tasks)).toEqual(["Android: T:1.1.4 is 3, after a b (1 of 2 directed)"]);
  });

  it("a test that is in review is not missing, and one that is done has no turn", () => {
    const [test] = queue("T:1.1.4");
    if (test === undefined) return expect.fail();
    expect(found([{ ...test, rank: null, status: "in_review" }])).toEqual([]);
    expect(found([{ ...test, status: "done" }])).toEqual(["Android: no task"]);
  });

  it("only work that a ministry directed counts as directed", () => {
    const tasks = queue("a T:1.1.4").map((task) => ({ ...task, directedBy: "prime" }));
    expect(found(tasks)).toEqual(["Android: T:1.1.4 is 2, after a (0 of 1 directed)"]);
  });

  it("a test of a debt that has ended counts as other work", () => {
    expect(found(queue("T:1.1.4 T:1.2.1"), "Android 1.1.4 × 1.2.0 ○ 1.2.1 ×")).toEqual([
      "Android: T:1.2.1 is 2, after T:1.1.4 (0 of 1 directed)",
    ]);
  });

  it("the finding belongs to the vendor of the test, and rests on the debt and on what is before the test", () => {
    const of = (text: string) => {
      const [one] = foundBy(drawn("Android 1.1.4 ×", { tasks: queue(text) }), "test-not-ranked");
      return [one?.partyId, one?.records.map(({ kind, id }) => `${kind} ${id}`)];
    };
    expect(of("a T:1.1.4")).toEqual([
      "prime",
      ["distribution Android 1.1.4", "task T:1.1.4", "task a"],
    ]);
    expect(of("a")).toEqual([null, ["distribution Android 1.1.4"]]);
  });

  it("no test is missing if nothing is known to be untested or the version has been verified", () => {
    expect(found(queue("a"), "Android 1.1.4 ？")).toEqual([]);
    expect(found(queue("a"), "Android 1.1.4 ○")).toEqual([]);
  });

  it("a missing test is excused as long as the version is, and the finding ends with the debt", () => {
    const waivers = [
      {
        id: "w",
        releaseId: "1.1.4",
        platformId: "Android",
        decidedOn: day("2020-09-01"),
        endsOn: day("2020-09-04"),
        endsWhenReady: null,
      },
    ];
    const lines = foundBy(
      drawn("Android 1.1.4 × 1.2.0 ？ 1.2.1 ○", { waivers }),
      "test-not-ranked",
    );
    expect(lines.map(line)).toEqual(["Android since 2020-09-01 from 2020-09-05 until 2020-09-21"]);
  });
});
