// Findings as the rules would have them: one row each, counted within its project.
import type { Copier, Row } from "./copy";
import { dayText, idOf, type ProjectPlan } from "./plan";

export interface Ref {
  readonly kind: string;
  readonly id: string;
}

export interface Said {
  readonly rule: string;
  readonly subject: Ref;
  readonly records: readonly Ref[];
  readonly since: number;
  readonly from: number;
  readonly until?: number;
  readonly roles: readonly string[];
  readonly facts: Readonly<Record<string, string | number | null>>;
  readonly weight: number;
  readonly party?: string;
}

/** Writes the findings of one project. */
export class Findings {
  private count = 0;

  constructor(
    private readonly copier: Copier,
    private readonly project: ProjectPlan,
  ) {}

  /** A finding that the rules keep; its versions say since when it has stood so. */
  keep(said: Said, versions: readonly (readonly [string, Row])[]): void {
    this.copier.addVersions("finding", this.row(said), versions);
  }

  /** A finding that was, and is no more. */
  past(said: Said, from: string, until: string): void {
    this.copier.addPast("finding", this.row(said), from, until);
  }

  private row({
    rule,
    subject,
    records,
    since,
    from,
    until,
    roles,
    facts,
    weight,
    party,
  }: Said): Row {
    const n = this.count;
    this.count += 1;
    return {
      project_id: this.project.id,
      id: idOf("finding", this.project.index, n),
      rule,
      subject_kind: subject.kind,
      subject_id: subject.id,
      party_id: party ?? null,
      records: JSON.stringify(records),
      since: dayText(since),
      from_on: dayText(from),
      until_on: until === undefined ? null : dayText(until),
      actors: JSON.stringify(roles.map((role) => ({ role, from: dayText(from) }))),
      facts: JSON.stringify(facts),
      weight,
    };
  }
}
