import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { en } from "@/messages/en";
import { ja } from "@/messages/ja";
import { parseDay } from "@/server/domain/calendar/day";
import { EVENT_KINDS, type EventBodies } from "@/server/domain/events/event";
import { eventText } from "./event-text";

const day = parseDay("2020-10-12");
if (day === null) throw new Error("a day");
const both = (name: string) => ({ ja: `${name}の名`, en: `${name} name` });

const BODIES: EventBodies = {
  "project-founded": { project: both("project") },
  "record-sealed": {},
  "party-registered": { party: both("party") },
  "member-set": { member: both("member"), role: "adviser" },
  "contract-registered": { title: both("title"), party: both("party") },
  "contract-extended": { title: both("title"), endsOn: day },
  "chain-defined": { chain: both("chain"), stages: 6 },
  "platform-registered": { platform: both("platform") },
  "source-registered": { title: both("title") },
  "source-heard": { title: both("title") },
  "release-registered": { version: "1.1.4" },
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
  "queue-opened": { party: both("party") },
  "task-entered": { title: both("title"), party: both("party") },
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
  "task-amended": { title: both("title"), party: both("party"), what: "estimate" },
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
  "order-objected": { party: both("party"), number: 1, reason: both("reason") },
  "condition-met": { words: both("words"), number: 1 },
  "route-set": { steps: ["adviser", "executive"] },
  "second-factor-asked": { required: true },
  "deputy-set": { member: both("member"), role: "adviser", fromOn: day, untilOn: day },
  "deputy-removed": { member: both("member"), role: "adviser" },
  "finding-seen": { version: "1.1.4", platform: both("platform") },
  "decision-recorded": {
    version: "1.1.4",
    platform: both("platform"),
    answer: "defer",
    reason: both("reason"),
    until: day,
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
const japanese = createTranslator({
  locale: "ja",
  messages: ja,
  namespace: "events.sentences",
  onError: refuse,
});
const english = createTranslator({
  locale: "en",
  messages: { ...ja, events: { ...ja.events, sentences: en.events.sentences } },
  namespace: "events.sentences",
  onError: refuse,
});

describe.each(EVENT_KINDS)("%s", (kind) => {
  const event = { kind, body: BODIES[kind] };
  const texts = Object.values(BODIES[kind]).filter((value) => typeof value === "object");

  it("is one sentence in Japanese that says everything it holds", () => {
    const said = eventText(japanese, "ja", event);
    expect(said).not.toMatch(/[<>{}]|undefined|null|\[object/);
    for (const words of texts) if (words?.ja) expect(said).toContain(words.ja);
  });

  it("is one sentence in English that says everything it holds", () => {
    const said = eventText(english, "en", event);
    expect(said).not.toMatch(/[<>{}]|undefined|null|\[object|[ぁ-ん]/);
    for (const words of texts) if (words?.en) expect(said).toContain(words.en);
  });
});

it("says what is not known of a distribution", () => {
  const unknown = { kind: "distribution-registered", body: BODIES["distribution-registered"] };
  expect(eventText(japanese, "ja", unknown)).toBe(
    "platformの名版1.1.4の配布を登録しました。利用者に届いた日は未確認です。",
  );
});
