import { useTranslations } from "next-intl";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import type { Day } from "@/server/domain/calendar/day";
import type { DecisionView, ProposalView } from "./types";

type Decided = Pick<DecisionView, "needs" | "dates" | "route" | "step" | "day"> & {
  readonly reader: Pick<DecisionView["reader"], "decides">;
};

/**
 * What is missing, and who decides by when: the end of what is read first about anything that waits for approval. On the
 * phone the bar at the bottom of the window says it.
 */
export function MissingAndDue({ view }: { readonly view: Decided }) {
  const t = useTranslations("approvals.heading");
  const missing = view.needs.filter((need) => need.missing);
  const before = missing.filter(({ beforeStart }) => beforeStart).length;
  return (
    <span className="hidden desktop:block">
      {missing.length === 0
        ? t("complete")
        : t.rich("missing", { count: missing.length, before, n: noBreak })}{" "}
      <b>
        <Due view={view} />
      </b>
    </span>
  );
}

function Due({ view: { dates, route, step, day, reader } }: { readonly view: Decided }) {
  const t = useTranslations("approvals.heading");
  const roles = useTranslations("words.roles");
  const { dueOn } = dates;
  const mine = reader.decides === null ? "theirs" : "yours";
  const values = {
    role: roles(route[step - 1]?.role ?? "adviser"),
    day: () => dueOn !== null && <NearDay day={dueOn} today={day} />,
  };
  if (dueOn === null) return t.rich(`due.${mine}.none`, values);
  return t.rich(`due.${mine}.${dueOn < day ? "late" : "by"}`, values);
}

/** What an order that waits for approval gains, what is missing, and who decides by when. */
export function DecisionLead({ view }: { readonly view: ProposalView }) {
  return (
    <>
      <span className="block">
        <Gain view={view} />{" "}
      </span>
      <MissingAndDue view={view} />
    </>
  );
}

/** What the order gains: the start and the result, now and then. */
function Gain({ view: { lead, day } }: { readonly view: ProposalView }) {
  const t = useTranslations("approvals.heading");
  if (lead === null) return null;
  const { startsBefore, startsAfter, endsBefore, endsAfter } = lead;
  const near = (on: Day | null) => () => on !== null && <NearDay day={on} today={day} />;
  if (startsBefore === null || startsAfter === null || startsBefore === startsAfter) return null;
  return t.rich(endsBefore !== null && endsAfter !== null ? "startsAndResults" : "starts", {
    from: near(startsBefore),
    to: near(startsAfter),
    endsFrom: near(endsBefore),
    endsTo: near(endsAfter),
    b: (chunks) => <b>{chunks}</b>,
  });
}
