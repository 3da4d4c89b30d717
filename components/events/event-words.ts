// What stands in the sentence of each kind of event: the one table for the screen and the exported sheet.
import type { Day } from "@/server/domain/calendar/day";
import {
  EVENT_KINDS,
  type EventBodies,
  type EventBody,
  type EventKind,
} from "@/server/domain/events/event";
import type { Words } from "@/server/domain/words";

/** Any line of the record that can be told. */
export interface Tellable {
  readonly kind: string;
  readonly body: EventBody;
}

/** A line whose body is known by its kind. */
export type Told = {
  [K in EventKind]: { readonly kind: K; readonly body: EventBodies[K] };
}[EventKind];

export interface Filling {
  /** Texts of the record, each for the tag of its name. */
  readonly words?: Readonly<Record<string, Words>>;
  /** A version, in the tag of that name; never translated. */
  readonly version?: string;
  /** The day, in the tag of that name. */
  readonly day?: Day;
  /** Numbers, and the choices that the sentence selects by. */
  readonly values?: Readonly<Record<string, string | number>>;
}

const KINDS: ReadonlySet<string> = new Set(EVENT_KINDS);

export const isTold = (event: Tellable): event is Told => KINDS.has(event.kind);

const known = (value: unknown) => ({ known: value === null ? "no" : "yes" });

/** What fills the sentence `events.sentences.<kind>`; a kind without its case does not compile. */
export function fillingOf(event: Told): Filling {
  const { kind, body } = event;
  switch (kind) {
    case "project-founded":
      return { words: { project: body.project } };
    case "party-registered":
    case "queue-opened":
      return { words: { party: body.party } };
    case "member-set":
      return { words: { member: body.member }, values: { role: body.role } };
    case "contract-registered":
      return { words: { title: body.title, party: body.party } };
    case "contract-extended":
      return { words: { title: body.title }, day: body.endsOn };
    case "chain-defined":
      return { words: { chain: body.chain }, values: { stages: body.stages } };
    case "platform-registered":
      return { words: { platform: body.platform } };
    case "source-registered":
    case "source-heard":
      return { words: { title: body.title } };
    case "release-registered":
      return { version: body.version };
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
      const { version, platform, caseKind, outcome } = body;
      return { words: { platform }, version, values: { caseKind, outcome } };
    }
    case "waiver-decided": {
      const { version, platform, reason, endsOn, endsWhenReady } = body;
      const ends = endsWhenReady !== null ? "ready" : endsOn !== null ? "day" : "open";
      return {
        words: { platform, reason, ...(endsWhenReady !== null && { environment: endsWhenReady }) },
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
    case "report-closed":
      return { words: { title: body.title, words: body.words } };
    case "task-entered":
      return { words: { title: body.title, party: body.party } };
    case "task-status-set":
      return { words: { title: body.title, party: body.party }, values: { status: body.status } };
    case "statement-recorded":
    case "acknowledged":
      return { words: { words: body.words } };
    case "figure-recorded":
      return { day: body.onDay, values: { figure: body.figure, value: body.value } };
  }
}
