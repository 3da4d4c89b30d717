// The id of a request belongs to one press: the same press sent again counts once, and anything else under that id is
// refused.
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { lines } from "@/tests/db/lines";
import { aDatabase, askerOf, callerAs } from "@/tests/db/opened";
import { call } from "@/tests/db/procedures";
import { answersInView, proposeMove, waitingIn } from "@/tests/db/proposing";
import type { PersonaKey } from "../record/personas";
import { act } from "./act";

const database = aDatabase("record-2020-11-24");
const about = { project: "cocoa" };
const ja = (text: string) => ({ ja: text });

/** The answer to a person: the code of the refusal, or "done". */
const press = async (by: PersonaKey, procedure: string, input: object): Promise<string> =>
  call(callerAs(database().owner, `${by}@fukan.example`), procedure, { ...about, ...input }).then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );
const lineCount = async () => (await lines(database().owner)).length;

interface Case {
  readonly by: PersonaKey;
  readonly first: readonly [procedure: string, input: object];
  /** Something else sent under the id of the first press. */
  readonly other: readonly [procedure: string, input: object];
}

const cases = new Map<string, Case>();
beforeAll(async () => {
  const { owner } = database();
  const [asked, drawn] = [
    await proposeMove(owner, { from: 6, to: 1 }),
    await proposeMove(owner, { from: 5, to: 1 }),
  ];
  const tasks = await waitingIn(owner, "persol");
  const [task = "", second = "", third = ""] = tasks.map(({ id }) => id);
  const [queue] = await owner<{ version: number }[]>`
    select q.version from queue q join party p on p.id = q.party_id where p.key = 'persol'`;
  const lastAnswers = await answersInView(await askerOf(owner, "official@fukan.example", "cocoa"));
  const order = { party: "persol", baseVersion: queue?.version, reason: ja("試験が先です") };
  const outcome = (result: string) => ({
    version: "1.1.4",
    platform: "android",
    ranOn: "2020-11-24",
    outcome: Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((place) => [place, result])),
  });
  const given: Readonly<Record<string, Case>> = {
    "an opinion asked for, then an approval": {
      by: "adviser",
      first: ["approvals.askOpinion", { number: asked, words: ja("できますか") }],
      other: ["approvals.decide", { number: asked, verdict: "approved", plans: "" }],
    },
    "a remark, then another remark": {
      by: "adviser",
      first: ["approvals.remark", { number: asked, kind: "comment", words: ja("一") }],
      other: ["approvals.remark", { number: asked, kind: "comment", words: ja("二") }],
    },
    "a proposal, then its withdrawal": {
      by: "official",
      first: [
        "proposals.propose",
        { ...order, moves: [{ tasks: [tasks[3]?.id ?? ""], place: 1 }] },
      ],
      other: ["approvals.withdraw", { number: drawn }],
    },
    "a test that failed, then one that passed": {
      by: "official",
      first: ["coverage.recordRun", outcome("failed")],
      other: ["coverage.recordRun", outcome("passed")],
    },
    "why a test cannot be done, then another reason": {
      by: "official",
      first: ["decisions.cannot", { lastAnswers, reason: ja("端末がない") }],
      other: ["decisions.cannot", { lastAnswers, reason: ja("環境がない") }],
    },
    "a vendor's status, then another": {
      by: "prime",
      first: ["tasks.report", { task, status: "in_progress" }],
      other: ["tasks.report", { task, status: "done" }],
    },
    "a status, then taking it back": {
      by: "prime",
      first: ["tasks.report", { task: second, status: "in_progress" }],
      other: ["tasks.undo", { task: second }],
    },
    "an estimate, then another": {
      by: "prime",
      first: ["tasks.amend", { task: third, change: { what: "estimate", days: 2 } }],
      other: ["tasks.amend", { task: third, change: { what: "estimate", days: 9 } }],
    },
    "a route, then a deputy": {
      by: "admin",
      first: ["routes.set", { steps: [{ role: "adviser", days: 4 }] }],
      other: ["routes.set", { steps: [{ role: "adviser", days: 9 }] }],
    },
  };
  for (const [name, each] of Object.entries(given)) cases.set(name, each);
});

describe.each([
  "an opinion asked for, then an approval",
  "a remark, then another remark",
  "a proposal, then its withdrawal",
  "a test that failed, then one that passed",
  "why a test cannot be done, then another reason",
  "a vendor's status, then another",
  "a status, then taking it back",
  "an estimate, then another",
  "a route, then a deputy",
])("%s", (name) => {
  it("another press under the id of the first is refused and changes nothing", async () => {
    const { by, first, other } = cases.get(name) ?? expect.fail(name);
    const request = randomUUID();
    expect(await press(by, first[0], { ...first[1], request })).toBe("done");
    const before = await lineCount();
    expect(await press(by, first[0], { ...first[1], request })).toBe("done");
    expect(await press(by, other[0], { ...other[1], request })).toBe("request-reused");
    expect(await lineCount()).toBe(before);
  });
});

it.each([
  ["a number", 7],
  ["a text", "版 1"],
  ["a text that reads as a number", "12"],
  ["several values", { taskId: "a", places: [1, 2], ready: true, late: null }],
  ["nothing", null],
])("an act answers %s if the same press is sent again", async (_, answer) => {
  const { owner } = database();
  const official = await askerOf(owner, "official@fukan.example", "cocoa");
  const sent = { request: randomUUID() };
  let times = 0;
  const tell = () =>
    act(official, "statement.record", sent, async ({ projectId }) => {
      times += 1;
      return {
        said: {
          kind: "statement-recorded",
          body: { words: ja("公表した") },
          subject: { kind: "project", id: projectId },
        },
        answer,
      };
    });
  expect(await tell()).toEqual(answer);
  expect(await tell()).toEqual(answer);
  expect(times).toBe(1);
});

it("an act that finds nothing to do is answered, writes no event and does not store the press", async () => {
  const { owner } = database();
  const official = await askerOf(owner, "official@fukan.example", "cocoa");
  const before = await lineCount();
  const request = randomUUID();
  const look = (answer: string) =>
    act(official, "statement.record", { request }, async () => ({ said: [], answer }));
  expect(await look("one")).toBe("one");
  expect(await look("two")).toBe("two");
  expect(await lineCount()).toBe(before);
});

it("a press of a proposal that is sent again is answered with the same number", async () => {
  const { owner } = database();
  const official = callerAs(owner, "official@fukan.example");
  const [task] = (await waitingIn(owner, "persol")).slice(-1);
  const [queue] = await owner<{ version: number; next: number }[]>`
    select q.version, (select max(number) + 1 from proposal) as next
      from queue q join party p on p.id = q.party_id where p.key = 'persol'`;
  const order = {
    ...about,
    party: "persol",
    baseVersion: queue?.version ?? 0,
    moves: [{ tasks: [task?.id ?? ""], place: 1 }],
    reason: ja("試験が先です"),
    request: randomUUID(),
  };
  expect(await official.proposals.propose(order)).toBe(queue?.next);
  expect(await official.proposals.propose(order)).toBe(queue?.next);
});

it("the id of a refused press can be used for the next one", async () => {
  const number = await proposeMove(database().owner, { from: 3, to: 1 });
  const request = randomUUID();
  const said = { number, kind: "comment", request };
  expect(await press("adviser", "approvals.remark", said)).toBe("words-missing");
  expect(await press("adviser", "approvals.remark", { ...said, words: ja("三") })).toBe("done");
});

it("the id of one person's press can also be used by another person", async () => {
  const number = await proposeMove(database().owner, { from: 3, to: 1 });
  const said = { number, kind: "comment", request: randomUUID(), words: ja("四") };
  expect(await press("adviser", "approvals.remark", said)).toBe("done");
  expect(await press("official", "approvals.remark", { ...said, words: ja("五") })).toBe("done");
});

it("the exercise moves one step if the same step is pressed twice, at once or later", async () => {
  const { owner } = database();
  const official = callerAs(owner, "official@fukan.example");
  const step = { ...about, day: "2020-11-25" as never };
  const answers = await Promise.all([official.exercise.goOn(step), official.exercise.goOn(step)]);
  expect(answers.filter((played) => played === null)).toHaveLength(1);
  expect(await official.exercise.goOn(step)).toBeNull();
  const [clock] = await owner<{ day: string }[]>`
    select to_char(clock() at time zone 'Asia/Tokyo', 'YYYY-MM-DD') as day`;
  expect(clock?.day).toBe("2020-11-25");
  expect(await press("official", "exercise.goOn", { day: "2020-11-24" })).toBe("conflict");
});
