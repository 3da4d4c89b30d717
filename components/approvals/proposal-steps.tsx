import { useTranslations } from "next-intl";
import { RecordWords } from "@/components/events/source-note";
import { NearDay } from "@/components/ui/near-day";
import type { Day } from "@/server/domain/calendar/day";
import { dayOf } from "@/server/domain/calendar/instant";
import type { ProposalView } from "./types";

interface Step {
  readonly name: string;
  readonly state: "done" | "waiting" | "expected";
  readonly day: Day | null;
  readonly who: string | null;
}

/** The answer of the vendor that works by the order. null: it has not answered. */
export const receiptOf = ({ chain }: ProposalView) => chain.at(-1)?.answer ?? null;

/** An approved order from the request to the result: what is done, what is awaited, what is expected. */
export function ProposalSteps({ view }: { readonly view: ProposalView }) {
  const t = useTranslations("approvals.steps");
  const roles = useTranslations("words.roles");
  const { lead, approvals, proposed, day } = view;
  const answer = receiptOf(view);
  const begun =
    lead?.status === "in_progress" || lead?.status === "in_review" || lead?.status === "done";
  const proposer =
    proposed?.memberRole === "official" || proposed?.memberRole === "executive"
      ? roles(proposed.memberRole)
      : null;
  const steps: readonly Step[] = [
    { name: t("asked"), state: "done", day: view.proposedOn, who: proposer },
    ...approvals.map(
      ({ role, recordedAt }): Step => ({
        name: t(`approved.${role}`),
        state: "done",
        day: dayOf(recordedAt),
        who: roles(role),
      }),
    ),
    {
      name: t(answer?.act === "objected" ? "objected" : "received"),
      state: answer === null ? "waiting" : "done",
      day: answer === null ? null : dayOf(answer.at),
      who: roles("vendor_manager"),
    },
    {
      name: t("begun"),
      state: begun ? "done" : "expected",
      day: begun ? null : (lead?.startsAfter ?? null),
      who: null,
    },
    {
      name: t("result"),
      state: lead?.status === "done" ? "done" : "expected",
      day: lead?.status === "done" ? null : (lead?.endsAfter ?? null),
      who: null,
    },
  ];
  return (
    <ol aria-label={t("label")} className="steps">
      {steps.map(({ name, state, day: on, who }) => (
        <li key={name} data-state={state}>
          <b className={state === "expected" ? "font-normal" : undefined}>{name}</b>
          <span className="type-small block">
            {on === null ? t(state) : <NearDay day={on} today={day} />}
          </span>
          <span className="type-small quiet block">
            {who ?? (on === null ? null : t(state))}
            {on !== null && who === null ? null : <span className="sr-only"> {t(state)}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What comes next, in one sentence. */
export function NextStep({ view }: { readonly view: ProposalView }) {
  const t = useTranslations("approvals.steps");
  const party = () => <RecordWords words={view.party.name} />;
  const answer = receiptOf(view);
  const startsAfter = view.lead?.startsAfter ?? null;
  if (answer === null) return t.rich("nextReceipt", { party });
  if (answer.act === "objected") return t.rich("objectedLead", { party });
  if (startsAfter === null || view.lead?.status !== "not_started") return null;
  return t.rich("nextStart", { day: () => <NearDay day={startsAfter} today={view.day} /> });
}
