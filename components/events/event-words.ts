// The values in the sentence of each kind of event. The screen and the exported sheet share this table.
import { stepWordsOf, wordsOf } from "@/messages/records/kinds";
import type { Dated } from "@/server/domain/calendar/dated";
import { type Change, changed } from "@/server/domain/events/change";
import {
  EVENT_KINDS,
  type EventBodies,
  type EventBody,
  type EventKind,
} from "@/server/domain/events/event";
import type { Words } from "@/server/domain/words";
import { aboutOf, asked, endsIn } from "./event-parts";
import type { Spoken } from "./spoken";

/** Any event of the record that can be described. */
export interface Tellable {
  readonly kind: string;
  readonly body: EventBody;
}

/** An event whose kind determines the type of its body. */
export type Told = {
  [K in EventKind]: { readonly kind: K; readonly body: EventBodies[K] };
}[EventKind];

export interface Filling {
  /** Texts of the record, by the tag that they fill. */
  readonly words?: Readonly<Record<string, Words>>;
  /** A version for the tag `version`; never translated. */
  readonly version?: string;
  /** The day for the tag `day`. */
  readonly day?: Dated;
  /** Values by the tag that they fill. */
  readonly spoken?: Readonly<Record<string, Spoken>>;
  /** Numbers, and the values that the sentence selects by. */
  readonly values?: Readonly<Record<string, string | number>>;
}

const KINDS: ReadonlySet<string> = new Set(EVENT_KINDS);

export const isTold = (event: Tellable): event is Told => KINDS.has(event.kind);

const known = (value: unknown) => ({ known: value === null ? "no" : "yes" });

const deputised = ({ deputy }: { readonly deputy: boolean }) => ({ deputy: deputy ? "yes" : "no" });

/** The old and new value of everything that the act changed. Empty: the event was written before this was stored. */
export function changesOf({ kind, body }: Told): readonly Change[] {
  if (kind !== "task-status-set") return "changes" in body ? (body.changes ?? []) : [];
  const { before, status, reason = null } = body;
  return [
    ...changed("status", before.status, status),
    ...changed("blockedReason", before.blockedReason, reason),
  ];
}

/** The values for the sentence `events.sentences.<kind>`. A kind without a case does not compile. */
export function fillingOf(event: Told): Filling {
  const { kind, body } = event;
  switch (kind) {
    case "project-amended":
      return { words: { reason: body.reason } };
    case "project-founded":
      return { words: { project: body.project } };
    case "record-sealed":
      return { words: {} };
    case "record-entered":
      return { words: { record: wordsOf(body.record).one, title: body.title } };
    case "record-corrected":
    case "record-withdrawn":
      return {
        words: { record: wordsOf(body.record).one, title: body.title, reason: body.reason },
      };
    case "record-moved": {
      const { record, step, title, words } = body;
      const said = stepWordsOf(record, step)?.said ?? { ja: step, en: step };
      return {
        words: { record: wordsOf(record).one, title, step: said, ...(words !== null && { words }) },
        values: known(words),
      };
    }
    case "party-registered":
    case "queue-opened":
      return { words: { party: body.party } };
    case "queue-set": {
      const { party, capacityDays, reserve, daysOff } = body;
      const percent = Math.round(reserve * 100);
      return {
        words: { party },
        values: { ...known(capacityDays), capacity: capacityDays ?? 0, percent, daysOff },
      };
    }
    case "line-set": {
      const { party, line, step, capacityDays } = body;
      return {
        words: { party, line },
        values: { step, ...known(capacityDays), capacity: capacityDays ?? 0 },
      };
    }
    case "member-set":
      return { words: { member: body.member }, values: { role: body.role } };
    case "contract-registered":
      return { words: { title: body.title, party: body.party } };
    case "contract-extended":
      return { words: { title: body.title }, day: body.endsOn };
    case "contract-amended":
      return {
        words: { title: body.title, words: body.words, why: body.why },
        day: body.agreedOn,
      };
    case "review-begun":
    case "agenda-added":
      return { words: { title: body.title }, values: { items: body.items } };
    case "review-closed": {
      const { title, decided, carried, none, nextOn } = body;
      const day = nextOn === null ? {} : { day: nextOn };
      return { words: { title }, ...day, values: { decided, carried, none, ...known(nextOn) } };
    }
    case "chain-defined":
      return { words: { chain: body.chain }, values: { stages: body.stages } };
    case "platform-registered":
      return { words: { platform: body.platform } };
    case "source-registered":
    case "source-heard":
      return { words: { title: body.title } };
    case "release-registered":
      return { version: body.version };
    case "distribution-planned":
      return { words: { platform: body.platform }, version: body.version, day: body.plannedOn };
    case "distribution-registered": {
      const { version, platform, distributedOn } = body;
      const day = distributedOn === null ? {} : { day: distributedOn };
      return { words: { platform }, version, ...day, values: known(distributedOn) };
    }
    case "environment-registered":
      return { words: { environment: body.environment } };
    case "environment-ready":
      return { words: { environment: body.environment }, day: body.readyOn };
    case "test-case-registered":
      return { words: { title: body.title }, values: { caseKind: body.caseKind } };
    case "test-run-recorded": {
      const { version, platform, caseKind, outcome, awaiting = false } = body;
      const said = awaiting && outcome === "passed" ? "reported" : outcome;
      return { words: { platform }, version, values: { caseKind, outcome: said } };
    }
    case "test-run-confirmed":
      return { words: { platform: body.platform }, version: body.version };
    case "test-run-returned": {
      const { version, platform, reason } = body;
      return { words: { platform, reason }, version };
    }
    case "waiver-decided": {
      const { version, platform, reason, endsOn } = body;
      const { ends, words } = endsIn(body);
      return {
        words: { platform, reason, ...words },
        version,
        ...(endsOn !== null && { day: endsOn }),
        values: { ends },
      };
    }
    case "defect-registered":
      return { words: { title: body.title }, values: { severity: body.severity } };
    case "defect-resolved": {
      const { title, version } = body;
      return { words: { title }, ...(version !== null && { version }), values: known(version) };
    }
    case "report-received":
      return { words: { title: body.title }, values: { channel: body.channel } };
    case "report-assigned":
      return { words: { title: body.title, member: body.member } };
    case "report-triaged":
      return { words: { title: body.title, decision: body.decision } };
    case "report-moved":
      return {
        words: { title: body.title, words: body.words },
        values: { by: body.by ?? "us" },
      };
    case "report-closed":
      return { words: { title: body.title, words: body.words } };
    case "report-raised":
      return { words: { title: body.title, words: body.words }, values: { level: body.level } };
    case "file-attached":
    case "file-withdrawn": {
      const { title, words, name, digest } = body;
      return {
        words: { title, words, ...("reason" in body && { reason: body.reason }) },
        values: { name, digest: digest ?? "", ...known(digest) },
      };
    }
    case "report-answered":
      return { words: { title: body.title, words: body.words }, values: { answer: body.answer } };
    case "task-entered":
    case "comment-withdrawn":
    case "comments-read":
      return { words: { title: body.title, party: body.party } };
    case "task-status-set": {
      const { title, party, status, reason = null } = body;
      return {
        words: { title, party, ...(reason !== null && { reason }) },
        values: { status, ...known(reason) },
      };
    }
    case "task-stopped": {
      const { title, party, reason, awaits, environment = null } = body;
      return {
        words: {
          title,
          party,
          reason,
          ...(awaits !== null && { awaits }),
          ...(environment !== null && { environment }),
        },
        values: { ...known(awaits), waits: environment === null ? "no" : "yes" },
      };
    }
    case "task-commented":
      return { words: { title: body.title, party: body.party, words: body.words } };
    case "change-asked":
    case "change-answered": {
      const { title, party, what, from, to } = body;
      const agreed = "agreed" in body && body.agreed ? "yes" : "no";
      return {
        words: { title, party, reason: body.reason ?? title },
        spoken: asked({ what, from, to }),
        values: { what, agreed, ...known(body.reason) },
      };
    }
    case "task-amended": {
      const { title, party, what, reason = null } = body;
      return {
        words: { title, party, ...(reason !== null && { reason }) },
        values: { what, ...known(reason) },
      };
    }
    case "task-withdrawn": {
      const { title, party, reason } = body;
      return { words: { title, party, reason } };
    }
    case "test-retargeted": {
      const { title, party, from, to, reason } = body;
      return { words: { title, party, reason }, values: { from, to } };
    }
    case "test-plan-set": {
      const { title, party, passesWhen, onFailure } = body;
      return {
        words: {
          title,
          party,
          ...(passesWhen !== null && { passesWhen }),
          ...(onFailure !== null && { onFailure }),
        },
        values: { passes: known(passesWhen).known, fails: known(onFailure).known },
      };
    }
    case "task-status-undone":
      return { words: { title: body.title, party: body.party }, values: { status: body.status } };
    case "order-proposed": {
      const { party, title, reason, number, from, to, moved } = body;
      return { words: { party, title, reason }, values: { number, from, to, moved } };
    }
    case "record-drafted":
      return { words: { record: wordsOf(body.record).one, title: body.title } };
    case "approval-asked": {
      const { words, of } = aboutOf(body);
      return { words: { ...words, reason: body.reason }, values: { of, number: body.number } };
    }
    case "approval-given": {
      const { words, of } = aboutOf(body);
      const { number, role, conditions } = body;
      return { words, values: { of, number, role, conditions, ...deputised(body) } };
    }
    case "order-read":
    case "order-acknowledged":
      return { words: { party: body.party }, values: { number: body.number } };
    case "proposal-withdrawn": {
      const { words, of } = aboutOf(body);
      return { words, values: { of, number: body.number } };
    }
    case "proposal-remarked": {
      const { words, of } = aboutOf(body);
      const { number, remark } = body;
      return { words: { ...words, words: body.words }, values: { of, number, remark } };
    }
    case "request-reminded": {
      const { words, of } = aboutOf(body);
      const { number, side, times } = body;
      return { words, values: { of, number, side, times } };
    }
    case "ministry-noted": {
      const { words, of } = aboutOf(body);
      return { words: { ...words, words: body.words }, values: { of, number: body.number } };
    }
    case "step-approved": {
      const { words, of } = aboutOf(body);
      const { number, step, role, conditions } = body;
      return { words, values: { of, number, step, role, conditions, ...deputised(body) } };
    }
    case "order-approved": {
      const { party, title, reason, number, from, to, role, conditions } = body;
      return {
        words: { party, title, reason },
        values: { number, from, to, role, conditions, ...deputised(body) },
      };
    }
    case "proposal-returned": {
      const { words, of } = aboutOf(body);
      const { reason, number, role, deputy = false, counterTo = 0 } = body;
      const values = { of, number, role, counterTo, ...deputised({ deputy }) };
      return { words: { ...words, reason }, values };
    }
    case "counter-dropped": {
      const { party, number, counterTo } = body;
      return { words: { party }, values: { number, counterTo } };
    }
    case "risk-confirmed":
      return { words: { party: body.party, words: body.words } };
    case "order-reserved":
    case "order-asked":
    case "order-replied":
      return { words: { party: body.party, words: body.words }, values: { number: body.number } };
    case "order-objected":
    case "order-held":
    case "order-resumed":
      return { words: { party: body.party, reason: body.reason }, values: { number: body.number } };
    case "condition-shown":
      return { words: { words: body.words, shown: body.shown }, values: { number: body.number } };
    case "condition-met": {
      const { words, number, shown, role = "none" } = body;
      return {
        words: { words, ...(shown !== undefined && { shown }) },
        values: { number, role, ...known(shown ?? null) },
      };
    }
    case "route-set":
      return {
        ...(body.record !== undefined && { words: { record: wordsOf(body.record).one } }),
        values: {
          of: body.record === undefined ? "order" : "record",
          first: body.steps[0] ?? "other",
          second: body.steps[1] ?? "none",
        },
      };
    case "second-factor-asked":
      return { values: { required: body.required ? "yes" : "no" } };
    case "deputy-set":
    case "deputy-removed": {
      const { member, role, fromOn, untilOn } = body;
      return {
        words: { member },
        ...(untilOn !== undefined && { day: untilOn }),
        spoken: fromOn === undefined ? {} : { from: { day: fromOn } },
        values: { role, ...known(fromOn ?? null) },
      };
    }
    case "finding-seen":
      return { words: { platform: body.platform }, version: body.version };
    case "decision-recorded": {
      const { version, platform, answer, reason, until, asked } = body;
      const proposer = asked?.proposer ?? null;
      return {
        words: {
          platform,
          ...(reason !== null && { reason }),
          ...(proposer !== null && { proposer }),
        },
        version,
        ...(until !== null && { day: until }),
        values: { answer, asked: asked === undefined ? "no" : "yes", number: asked?.number ?? 0 },
      };
    }
    case "undertaking-answered": {
      const { what, title, party, accepts, reason } = body;
      return {
        words: { title, party, ...(reason !== null && { reason }) },
        values: { what, accepts: accepts ? "yes" : "no" },
      };
    }
    case "statement-recorded":
    case "acknowledged":
    case "really-happened":
      return { words: { words: body.words } };
    case "figure-recorded":
      return { day: body.onDay, values: { figure: body.figure, value: body.value } };
  }
}
