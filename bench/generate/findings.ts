// Findings as the rules would have them: one row each, counted within its project.
import type { FindingAddress, FindingLabel } from "../../server/domain/findings/finding";
import type { Copier, Row } from "./copy";
import { dayText, idOf, type ProjectPlan } from "./plan";

export interface Ref {
  readonly kind: string;
  readonly id: string;
}

export interface Said {
  readonly rule: string;
  readonly subject: Ref;
  /** What the subject is called, and where it is found. */
  readonly label?: Partial<FindingLabel>;
  readonly address?: Partial<FindingAddress>;
  readonly records: readonly Ref[];
  readonly since: number;
  readonly from: number;
  readonly until?: number;
  readonly roles: readonly string[];
  readonly facts: Readonly<Record<string, string | number | null>>;
  readonly weight: number;
  readonly party?: string;
}

const NO_LABEL: FindingLabel = {
  version: null,
  ordinal: null,
  platform: null,
  stage: null,
  title: null,
};
const NO_ADDRESS: FindingAddress = { releaseId: null, platformId: null, platform: null, key: null };

/** Writes the findings of one project. */
export class Findings {
  private count = 0;

  constructor(
    private readonly copier: Copier,
    private readonly project: ProjectPlan,
  ) {}

  /** An open finding. Its versions say since when. */
  keep(said: Said, versions: readonly (readonly [string, Row])[]): void {
    this.copier.addVersions("finding", this.row(said), versions);
  }

  /** A finding that has ended. */
  past(said: Said, from: string, until: string): void {
    this.copier.addPast("finding", this.row(said), from, until);
  }

  private row({
    rule,
    subject,
    label,
    address,
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
      topic:
        rule === "no-record"
          ? ""
          : (facts.liveVersion ?? facts.debtVersion ?? facts.version ?? subject.id),
      label: JSON.stringify({ ...NO_LABEL, ...label }),
      address: JSON.stringify({ ...NO_ADDRESS, ...address }),
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
