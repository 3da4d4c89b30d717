// The basis of a line of the record: the page on which a reader can check what the line says.

export type Basis =
  /** A proposal with its frozen file; `step`: the step whose sealed decision the line records. */
  | { readonly of: "proposal"; readonly number: number; readonly step: number | null }
  | { readonly of: "task"; readonly party: string; readonly id: string }
  | { readonly of: "queue"; readonly party: string }
  | { readonly of: "release"; readonly version: string }
  | { readonly of: "route" }
  /** Only what the person entered. */
  | { readonly of: "entry" };

interface Line {
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly body: object;
  /** The key of the vendor whose work the line is about; null: there is none that the reader may see. */
  readonly aboutParty: string | null;
  readonly version: string | null;
}

const DECIDED: ReadonlySet<string> = new Set([
  "step-approved",
  "order-approved",
  "approval-given",
  "proposal-returned",
]);
const OF_A_QUEUE: ReadonlySet<string> = new Set(["queue", "change"]);
const OF_A_RELEASE: ReadonlySet<string> = new Set(["test_run", "waiver", "decision", "finding"]);

const numberIn = (body: object, name: "number" | "step"): number | null => {
  const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
  return typeof value === "number" ? value : null;
};

/** The basis of a line that was written here. If the reader may not see the party or the version, it is the entry. */
export function basisOf(line: Line): Basis {
  const { kind, subjectKind, subjectId, body, aboutParty, version } = line;
  if (subjectKind === "proposal" || subjectKind === "condition") {
    const number = numberIn(body, "number");
    const step = DECIDED.has(kind) ? numberIn(body, "step") : null;
    return number === null ? { of: "entry" } : { of: "proposal", number, step };
  }
  if (subjectKind === "task" && aboutParty !== null)
    return { of: "task", party: aboutParty, id: subjectId };
  if (OF_A_QUEUE.has(subjectKind) && aboutParty !== null) return { of: "queue", party: aboutParty };
  if (OF_A_RELEASE.has(subjectKind) && version !== null) return { of: "release", version };
  return kind === "route-set" || subjectKind === "deputy" ? { of: "route" } : { of: "entry" };
}
