// The record of a project: one line for each act, chained by hash exactly as the database chains it.
import { createHash } from "node:crypto";
import type { EventBodies, EventKind } from "../../server/domain/events/event";
import type { Copier } from "./copy";
import { dayText, idOf, momentText, type ProjectPlan } from "./plan";

/** The shape of a body, with any text where the product has a narrower type, such as a day. */
type Loose<T> = T extends string
  ? string
  : T extends object
    ? { readonly [K in keyof T]: Loose<T[K]> }
    : T;

/** An act that becomes a line of the record. */
export type Act = {
  readonly [K in EventKind]: {
    readonly at: number;
    readonly kind: K;
    readonly body: Loose<EventBodies[K]>;
    readonly subjectKind: string;
    readonly subjectId: string;
    readonly releaseId?: string;
    /** The vendor that entered it; 0 for the ministry, then the vendors in their order. */
    readonly vendor?: number;
  };
}[EventKind];

/** A value as PostgreSQL writes jsonb: short keys first, a blank after colon and comma. No body has lists. */
function jsonbText(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return `{${entries.map(([key, v]) => `${JSON.stringify(key)}: ${jsonbText(v)}`).join(", ")}}`;
}

const sized = (text: string | null): string => (text === null ? "-:" : `${text.length}:${text}`);

/** Who acts for the ministry, for the first vendor and for each further one: the account's place, and the role. */
const ACTORS = [
  { account: 0, role: "official" },
  { account: 3, role: "vendor_manager" },
];
const OTHER_VENDOR = { account: 4, role: "vendor_member" };

/** Writes the acts in the order of their moments as the project's record. */
export async function writeRecord(
  copier: Copier,
  project: ProjectPlan,
  group: number,
  acts: Act[],
): Promise<void> {
  acts.sort((a, b) => a.at - b.at);
  let head = "00";
  let seq = 0;
  for (const act of acts) {
    seq += 1;
    const vendor = act.vendor ?? 0;
    const party = idOf("party", project.index, vendor === 0 ? 0 : vendor + 1);
    const actor = ACTORS[vendor] ?? OTHER_VENDOR;
    const row = {
      project_id: project.id,
      seq,
      recorded_at: momentText(act.at),
      kind: act.kind,
      happened_on: dayText(act.at),
      actor_id: idOf("account", 0, group * 7 + actor.account),
      actor_role: actor.role,
      actor_party: party,
      party_id: vendor === 0 ? null : party,
      subject_kind: act.subjectKind,
      subject_id: act.subjectId,
      release_id: act.releaseId ?? null,
      body: jsonbText(act.body),
      source_id: seq % 4 === 0 ? idOf("source", project.index, seq % 3) : null,
      illustrative: seq % 17 === 0,
      certainty: seq % 23 === 0 ? "unconfirmed" : "stated",
      replayed: false,
      prev_hash: head,
    };
    const text = Object.values(row)
      .map((value) => sized(value === null ? null : String(value)))
      .join("|");
    head = createHash("sha256").update(text).digest("hex");
    copier.add("public.event", { ...row, prev_hash: `\\x${row.prev_hash}`, hash: `\\x${head}` });
    if (seq % 5_000 === 0) await copier.pace();
  }
  copier.add("public.event_head", { project_id: project.id, seq, hash: `\\x${head}` });
}
