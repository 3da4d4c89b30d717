// An open defect in what people use is shown until it is closed: four months unnoticed was worse than the defect
// itself (2(3)).
import { type Day, laterDay } from "../calendar/day";
import type { ProjectState } from "../projects/state";
import { compareText, distributionsById } from "../projects/state-index";
import type { Found } from "./finding";

/**
 * `defect-live`, about an open critical or major defect once a distribution that has it reached users. `since` is
 * the day on which it was found; `from` is that day or, if later, the day of the first such distribution. A later
 * version does not end it: it is open until somebody records that it is resolved, or until every such distribution was
 * taken back. Records: its distributions that
 * have reached users, in the order of days. Distributions whose day is unconfirmed do not count.
 */
export function defectLive(
  state: Pick<ProjectState, "defects" | "distributions">,
): readonly Found[] {
  const distributions = distributionsById(state.distributions);
  return state.defects
    .filter((defect) => defect.open && defect.severity !== "minor")
    .flatMap((defect): readonly Found[] => {
      const reached = [...new Set(defect.distributionIds)]
        .flatMap((id) => {
          const { distributedOn: day = null, takenBackOn: end = null } =
            distributions.get(id) ?? {};
          return day === null ? [] : [{ id, day, end }];
        })
        .sort((a, b) => compareText(a.day, b.day) || compareText(a.id, b.id));
      const [first] = reached;
      if (first === undefined) return [];
      const from = laterDay(defect.foundOn, first.day);
      const until = lastEnd(reached.map(({ end }) => end));
      if (until !== null && until <= from) return [];
      return [
        {
          id: defect.id,
          records: reached.map(({ id }) => ({ kind: "distribution", id })),
          since: defect.foundOn,
          from,
          until,
          facts: { severity: defect.severity },
        },
      ];
    });
}

/** The last of these ends; null: one of them has none. */
const lastEnd = (ends: readonly (Day | null)[]): Day | null =>
  ends.reduce((a, b) => (a === null || b === null ? null : laterDay(a, b)));
