// A rule is registered once: what it is called, on which clause it rests, what it reads, who must act, and how it finds.
import type { BusinessCalendar } from "../calendar/business-days";
import type { Role } from "../identity/roles";
import { holds, type Slice } from "../projects/slice";
import type { ProjectState } from "../projects/state";
import type { Finding, Found, Rule } from "./finding";
import { NAMINGS, type SubjectKind } from "./label";
import { weightOf } from "./weight";

/** What is said of a rule where it is registered. Its finder cannot read a slice that is not declared. */
interface Declared<S extends Slice> {
  readonly name: Rule;
  /** The section of the ministry's report on which it rests. */
  readonly clause: string;
  /** What its findings are about. */
  readonly about: SubjectKind;
  readonly reads: readonly S[];
  /** The roles that must act, from the first day of a finding, where the finding itself says no other. */
  readonly mustAct: readonly Role[];
  /** From 100 (people are exposed) down to 10 (nobody has said). */
  readonly weight: number;
  /** All its findings ask for one decision. */
  readonly together?: boolean;
  readonly find: (state: Pick<ProjectState, S>, calendar: BusinessCalendar) => readonly Found[];
}

export interface RuleInForce {
  readonly name: Rule;
  /** What it reads, the names of what its findings are about included. */
  readonly slices: readonly Slice[];
  /**
   * What it finds, one finding a subject: where one held, stopped and holds again, the last; the past is read from the
   * history. No clock: a finding may begin in the future or be over. The order of rows makes no difference.
   */
  readonly find: (state: Partial<ProjectState>, calendar: BusinessCalendar) => readonly Finding[];
}

export function rule<S extends Slice>(declared: Declared<S>): RuleInForce {
  const { name, about, reads } = declared;
  const naming = NAMINGS[about];
  return {
    name,
    slices: [...new Set<Slice>([...reads, ...naming.reads])],
    find: (state, calendar) =>
      latestOfEach(
        declared.find(holds(state, reads), calendar).map((found) => ({
          ...findingOf(declared, found),
          ...naming.of(state, found.id),
        })),
      ),
  };
}

function findingOf<S extends Slice>(
  { name, about, mustAct, weight, together = false }: Declared<S>,
  { id, ...found }: Found,
): Omit<Finding, "label" | "address"> {
  const { since, from = since, facts = {} } = found;
  return {
    rule: name,
    subject: { kind: about, id },
    records: found.records ?? [],
    since,
    from,
    until: found.until ?? null,
    actors: found.actors ?? mustAct.map((role) => ({ role, from })),
    facts,
    partyId: found.partyId ?? null,
    topic: together ? "" : topicOf(facts, id),
    weight: weightOf(weight, facts),
  };
}

/** The same version on two platforms is one topic; what speaks of no version is one by itself. */
function topicOf({ liveVersion, debtVersion, version }: Finding["facts"], id: string): string {
  const said = [liveVersion, debtVersion, version].find((each) => typeof each === "string");
  return typeof said === "string" ? said : id;
}

function latestOfEach(findings: readonly Finding[]): readonly Finding[] {
  const latest = new Map<string, Finding>();
  for (const finding of findings) {
    const known = latest.get(finding.subject.id);
    if (known === undefined || known.from < finding.from) latest.set(finding.subject.id, finding);
  }
  return [...latest.values()];
}
