import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { en } from "@/messages/en";
import { ja } from "@/messages/ja";
import { parseDay } from "@/server/domain/calendar/day";
import { type Change, changed, type FieldValues } from "@/server/domain/events/change";
import { EVENT_KINDS, type EventBodies } from "@/server/domain/events/event";
import { eventText, type LineWords } from "./event-text";

const day = parseDay("2020-10-12");
if (day === null) throw new Error("a day");
const both = (name: string) => ({ ja: `${name}の名`, en: `${name} name` });

const BODIES: EventBodies = {
  "project-amended": { reason: both("reason") },
  "project-founded": { project: both("project") },
  "record-sealed": {},
  "record-entered": { record: "report", title: both("title") },
  "record-corrected": { record: "report", title: both("title"), reason: both("reason") },
  "record-withdrawn": { record: "report", title: both("title"), reason: both("reason") },
  "record-moved": { record: "report", step: "judge", title: both("title"), words: both("words") },
  "party-registered": { party: both("party") },
  "member-set": { member: both("member"), role: "adviser" },
  "contract-registered": { title: both("title"), party: both("party") },
  "contract-extended": { title: both("title"), endsOn: day },
  "contract-amended": {
    title: both("title"),
    agreedOn: day,
    words: both("words"),
    why: both("why"),
  },
  "review-begun": { title: both("title"), items: 2 },
  "agenda-added": { title: both("title"), items: 1 },
  "review-closed": { title: both("title"), decided: 1, carried: 2, none: 3, nextOn: null },
  "chain-defined": { chain: both("chain"), stages: 6 },
  "platform-registered": { platform: both("platform") },
  "source-registered": { title: both("title") },
  "source-heard": { title: both("title") },
  "release-registered": { version: "1.1.4" },
  "distribution-planned": { version: "1.1.4", platform: both("platform"), plannedOn: day },
  "distribution-registered": { version: "1.1.4", platform: both("platform"), distributedOn: null },
  "environment-registered": { environment: both("environment") },
  "environment-ready": { environment: both("environment"), readyOn: day },
  "test-case-registered": { title: both("title"), caseKind: "full_chain" },
  "test-run-recorded": {
    version: "1.1.4",
    platform: both("platform"),
    caseKind: "full_chain",
    outcome: "not_run",
  },
  "test-run-confirmed": { version: "1.1.4", platform: both("platform") },
  "test-run-returned": { version: "1.1.4", platform: both("platform"), reason: both("reason") },
  "waiver-decided": {
    version: "1.1.4",
    platform: both("platform"),
    reason: both("reason"),
    endsOn: day,
    endsWhenReady: null,
  },
  "defect-registered": { title: both("title"), severity: "critical" },
  "defect-resolved": { title: both("title"), version: null },
  "report-received": { title: both("title"), channel: "github" },
  "report-assigned": { title: both("title"), member: both("member") },
  "report-triaged": { title: both("title"), decision: both("decision") },
  "report-moved": { title: both("title"), words: both("words") },
  "report-closed": { title: both("title"), words: both("words") },
  "report-raised": { title: both("title"), level: "bureau", words: both("words") },
  "file-attached": {
    about: "execution",
    title: both("title"),
    name: "photo.png",
    digest: "0a1b",
    words: both("words"),
  },
  "file-withdrawn": {
    about: "execution",
    title: both("title"),
    name: "https://example.com/log",
    digest: null,
    words: both("words"),
    reason: both("reason"),
  },
  "report-answered": { title: both("title"), answer: "sent_back", words: both("words") },
  "queue-opened": { party: both("party") },
  "task-entered": { title: both("title"), party: both("party") },
  "task-stopped": {
    title: both("title"),
    party: both("party"),
    reason: both("reason"),
    awaits: both("awaits"),
    status: "in_progress",
    before: { status: "in_progress", startedOn: null, blockedReason: null },
  },
  "task-commented": { title: both("title"), party: both("party"), words: both("words") },
  "comment-withdrawn": { title: both("title"), party: both("party") },
  "comments-read": { title: both("title"), party: both("party") },
  "task-status-set": {
    title: both("title"),
    party: both("party"),
    status: "blocked",
    reason: both("reason"),
    before: { status: "not_started", startedOn: null, blockedReason: null },
  },
  "statement-recorded": { words: both("words") },
  "figure-recorded": { figure: "downloads", value: 850000, onDay: day },
  acknowledged: { words: both("words"), of: "waiver" },
  "queue-set": { party: both("party"), capacityDays: 6.25, reserve: 0.2, daysOff: 1 },
  "line-set": { party: both("party"), line: both("line"), step: "added", capacityDays: 5 },
  "task-amended": { title: both("title"), party: both("party"), what: "estimate" },
  "task-withdrawn": { title: both("title"), party: both("party"), reason: both("reason") },
  "test-retargeted": {
    title: both("title"),
    party: both("party"),
    from: "1.1.4",
    to: "1.2.0",
    reason: both("reason"),
  },
  "change-asked": {
    title: both("title"),
    party: both("party"),
    what: "due",
    from: "2020-12-21",
    to: "2021-03-31",
    reason: both("reason"),
  },
  "change-answered": {
    title: both("title"),
    party: both("party"),
    what: "due",
    from: "2020-12-21",
    to: null,
    agreed: false,
    reason: both("reason"),
  },
  "test-plan-set": {
    title: both("title"),
    party: both("party"),
    passesWhen: both("passesWhen"),
    onFailure: both("onFailure"),
  },
  "task-status-undone": { title: both("title"), party: both("party"), status: "not_started" },
  "record-drafted": { record: "waiver", title: both("title") },
  "approval-asked": {
    record: "waiver",
    title: both("title"),
    number: 1,
    step: "ask",
    reason: both("reason"),
  },
  "approval-given": {
    record: "waiver",
    title: both("title"),
    number: 1,
    step: 1,
    role: "adviser",
    deputy: false,
    conditions: 0,
  },
  "order-proposed": {
    party: both("party"),
    number: 1,
    title: both("title"),
    from: 6,
    to: 1,
    moved: 6,
    reason: both("reason"),
  },
  "proposal-withdrawn": { party: both("party"), number: 1 },
  "request-reminded": { party: both("party"), number: 1, side: "vendor_manager", times: 2 },
  "proposal-remarked": {
    party: both("party"),
    number: 1,
    remark: "question",
    words: both("words"),
  },
  "step-approved": {
    party: both("party"),
    number: 1,
    step: 1,
    role: "adviser",
    deputy: true,
    conditions: 1,
  },
  "order-approved": {
    party: both("party"),
    number: 1,
    role: "executive",
    deputy: false,
    conditions: 0,
    title: both("title"),
    from: 6,
    to: 1,
    reason: both("reason"),
  },
  "proposal-returned": {
    party: both("party"),
    number: 1,
    role: "adviser",
    reason: both("reason"),
  },
  "order-read": { party: both("party"), number: 1 },
  "order-acknowledged": { party: both("party"), number: 1 },
  "risk-confirmed": { party: both("party"), words: both("words") },
  "order-reserved": { party: both("party"), number: 1, words: both("words") },
  "order-asked": { party: both("party"), number: 1, words: both("words") },
  "order-replied": { party: both("party"), number: 1, words: both("words") },
  "order-objected": { party: both("party"), number: 1, reason: both("reason") },
  "counter-dropped": { party: both("party"), number: 1, counterTo: 2 },
  "ministry-noted": { party: both("party"), number: 1, words: both("words") },
  "order-held": { party: both("party"), number: 1, reason: both("reason") },
  "order-resumed": { party: both("party"), number: 1, reason: both("reason") },
  "condition-shown": { words: both("words"), shown: both("shown"), number: 1 },
  "condition-met": { words: both("words"), number: 1 },
  "route-set": { steps: ["adviser", "executive"] },
  "second-factor-asked": { required: true },
  "deputy-set": { member: both("member"), role: "adviser", fromOn: day, untilOn: day },
  "deputy-removed": { member: both("member"), role: "adviser", fromOn: day, untilOn: day },
  "finding-seen": { version: "1.1.4", platform: both("platform") },
  "decision-recorded": {
    version: "1.1.4",
    platform: both("platform"),
    answer: "defer",
    reason: both("reason"),
    until: day,
    asked: { number: 3, proposer: both("proposer") },
  },
  "undertaking-answered": {
    what: "risk",
    title: both("title"),
    party: both("party"),
    accepts: false,
    reason: both("reason"),
  },
  "really-happened": { words: both("words") },
};

const refuse = (error: unknown) => {
  throw error;
};
const english = {
  ...ja,
  events: { ...ja.events, sentences: en.events.sentences, changes: en.events.changes },
};
const wordsOf = (locale: LineWords["locale"], messages: typeof english): LineWords => ({
  locale,
  sentences: createTranslator({
    locale,
    messages,
    namespace: "events.sentences",
    onError: refuse,
  }),
  changes: createTranslator({ locale, messages, namespace: "events.changes", onError: refuse }),
});
const inJapanese = wordsOf("ja", ja);
const inEnglish = wordsOf("en", english);

describe.each(EVENT_KINDS)("%s", (kind) => {
  const event = { kind, body: BODIES[kind] };
  const texts = Object.values(BODIES[kind]).filter((value) => typeof value === "object");

  it("the event is one Japanese sentence with all its values", () => {
    const said = eventText(inJapanese, event);
    expect(said).not.toMatch(/[<>{}]|undefined|null|\[object/);
    for (const words of texts) if (words?.ja) expect(said).toContain(words.ja);
  });

  it("the event is one English sentence with all its values", () => {
    const said = eventText(inEnglish, event);
    expect(said).not.toMatch(/[<>{}]|undefined|null|\[object|[ぁ-ん]/);
    for (const words of texts) if (words?.en) expect(said).toContain(words.en);
  });
});

it("the sentence of a distribution says which values are unknown", () => {
  const unknown = { kind: "distribution-registered", body: BODIES["distribution-registered"] };
  expect(eventText(inJapanese, unknown)).toBe(
    "platformの名版1.1.4の配布を登録しました。利用者に届いた日は未確認です。",
  );
});

const other = parseDay("2021-03-31");
if (other === null) throw new Error("a day");
const days = [day, other] as const;
const names = [both("old"), both("new")] as const;
/** Two values for each field. */
const VALUES: { readonly [F in keyof FieldValues]: readonly [FieldValues[F], FieldValues[F]] } = {
  due: days,
  estimate: [2.5, 1],
  assignee: names,
  quality: names,
  line: names,
  ticket: ["ABC-1", "ABC-2 https://tickets.example.jp/ABC-2"],
  title: names,
  kind: ["development", "operation"],
  directedBy: names,
  instruction: names,
  version: ["1.1.4", "1.2.0"],
  platform: names,
  fullChain: [false, true],
  stage: names,
  defect: names,
  report: names,
  waiver: names,
  status: ["in_progress", "blocked"],
  blockedReason: names,
  passesWhen: names,
  onFailure: names,
  capacity: [6.25, 1],
  reserve: [0.2, 0.35],
  dayOff: days,
  contractEnd: days,
  readyOn: days,
  resolvedOn: days,
  resolvedIn: ["1.1.4", "1.2.0"],
  route: [
    [{ role: "adviser", days: 3 }],
    [
      { role: "adviser", days: 3 },
      { role: "executive", days: 5 },
    ],
  ],
  role: ["adviser", "executive"],
  party: names,
  name: names,
  projectState: ["open", "archived"],
  publicPage: [[], ["notes", "versions"]],
  purpose: names,
  reportUnowned: [2, 3],
  reportToDirector: [5, 6],
  reportToBureau: [10, 11],
  reportUntriaged: [5, 1],
  reportIdle: [10, 12],
  instructionUnacknowledged: [3, 2],
  testSlipping: [5, 4],
  reviewOverdue: [10, 9],
  checkStale: [30, 20],
  contractGap: [60, 90],
  publicationDue: [3, 2],
  purposeUnshared: [3, 2],
  casesMissing: [5, 4],
  deferredUntil: days,
};
const amended = (...changes: readonly Change[]) => ({
  kind: "task-amended",
  body: { title: both("title"), party: both("party"), what: "due", changes } as const,
});

describe("the event of a change", () => {
  it("the event of a change shows the old and the new value", () => {
    const line = amended(...changed("due", day, other));
    expect(eventText(inJapanese, line)).toBe(
      "partyの名の作業「titleの名」について、期限を2020-10-12から2021-03-31に変えました。",
    );
    expect(eventText(inEnglish, line)).toBe(
      "The task “title name” of party name was amended. The due date was changed from 2020-10-12 to 2021-03-31.",
    );
  });

  it("the event of a change says if there was or is no value on record", () => {
    const line = amended(...changed("estimate", null, 2), ...changed("due", day, null));
    expect(eventText(inJapanese, line)).toContain(
      "見積りを2人日と記録しました。期限を2020-10-12から記録なしに変えました。",
    );
  });

  it("the event of a status shows the old and new status, even if the event was written by an older version", () => {
    const line = { kind: "task-status-set", body: BODIES["task-status-set"] };
    expect(eventText(inJapanese, line)).toContain(
      "状況を「未着手」から「着手できない」に変えました。着手できない理由を「reasonの名」と記録しました。",
    );
  });

  it("the event of a request shows days and amounts in the usual format", () => {
    const asked = { kind: "change-answered", body: BODIES["change-answered"] };
    expect(eventText(inJapanese, asked)).toContain("期限を2020-12-21から記録なしに変える申し出");
  });

  it.each(Object.entries(VALUES))(
    "a change of %s is shown in full in both languages",
    (field, [from, to]) => {
      const line = amended({ field, from, to } as Change, { field, from: null, to } as Change);
      for (const words of [inJapanese, inEnglish]) {
        const text = eventText(words, line);
        expect(text).not.toMatch(/[<>{}]|undefined|null|\[object/);
      }
      expect(eventText(inEnglish, line)).not.toMatch(/[ぁ-ん]/);
    },
  );
});
