// A rule is declared once: its name, its clause, what it reads, who must act, and how it finds.
import type { BusinessCalendar } from "../calendar/business-days";
import type { Role } from "../identity/roles";
import { holds, type Slice } from "../projects/slice";
import type { ProjectState } from "../projects/state";
import type { Finding, Found, Rule } from "./finding";
import { NAMINGS, type SubjectKind } from "./label";
import { weightOf } from "./weight";

/** The declaration of a rule. Its finder cannot read a slice that is not declared. */
interface Declared<S extends Slice> {
  readonly name: Rule;
  /** The section of the ministry's report that asks for it. */
  readonly clause: string;
  /** What its findings are about. */
  readonly about: SubjectKind;
  readonly reads: readonly S[];
  /** The roles that must act from the first day of a finding, unless the finding itself names others. */
  readonly mustAct: readonly Role[];
  /** From 100 (people are exposed) down to 10 (no record). */
  readonly weight: number;
  /** All its findings together ask for one decision. */
  readonly together?: boolean;
  readonly find: (state: Pick<ProjectState, S>, calendar: BusinessCalendar) => readonly Found[];
}

export interface RuleInForce {
  readonly name: Rule;
  /** What it reads, including what the names of its subjects are read from. */
  readonly slices: readonly Slice[];
  /**
   * Finds at most one finding for each subject: of several in sequence the last; earlier ones are in the history. It
   * has no clock: a finding may begin in the future or be over. The order of rows makes no difference.
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

/** The same version on two platforms is one topic. A finding that names no version is a topic of its own. */
function topicOf({ liveVersion, debtVersion, version }: Finding["facts"], id: string): string {
  const said = [liveVersion, debtVersion, version].find((each) => typeof each === "string");
  return typeof said === "string" ? said : id;
}

function latestOfEach(findings: readonly Finding[]): readonly Finding[] {
  const latest = new Map<string, Finding>();
  for (const finding of findings) {
    const known = latest.get(finding.subject.id);
    if (known === undefined || endsLater(finding, known)) latest.set(finding.subject.id, finding);
  }
  return [...latest.values()];
}

/** What has no end ends last. Of two that end on one day the later one counts. */
const endsLater = (a: Finding, b: Finding): boolean =>
  a.until === b.until
    ? a.from > b.from
    : b.until !== null && (a.until === null || a.until > b.until);
