import { useTranslations } from "next-intl";
import { NearDay } from "@/components/ui/near-day";
import { RecordWords } from "@/components/ui/record-words";
import { type LineStep, StepLine } from "@/components/ui/step-line";
import type { Day } from "@/server/domain/calendar/day";
import { dayOf } from "@/server/domain/calendar/instant";
import { TaskTitle } from "./change-sentence";
import type { ProposalView } from "./types";

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
  const near = (on: Day | null) => (on === null ? null : <NearDay day={on} today={day} />);
  const later = (done: boolean, expected: Day | null) => ({
    state: done ? ("done" as const) : ("expected" as const),
    when: (done ? null : near(expected)) ?? t(done ? "done" : "expected"),
    who: !done && expected !== null ? t("expected") : null,
  });
  const steps: readonly LineStep[] = [
    { key: "asked", name: t("asked"), state: "done", when: near(view.proposedOn), who: proposer },
    ...approvals.map(
      ({ step, role, recordedAt }): LineStep => ({
        key: `approved ${step}`,
        name: t(`approved.${role}`),
        state: "done",
        when: near(dayOf(recordedAt)),
        who: roles(role),
      }),
    ),
    {
      key: "received",
      name: t(answer?.act === "objected" ? "objected" : "received"),
      state: answer === null ? "awaited" : "done",
      when: answer === null ? t("waiting") : near(dayOf(answer.at)),
      who: roles("vendor_manager"),
    },
    {
      key: "begun",
      name: t("begun"),
      ...later(begun, lead?.startsAfter ?? null),
      ...(view.held !== null && !begun && { when: t("onHold"), who: null }),
    },
    {
      key: "result",
      name: t("result"),
      ...later(lead?.status === "done", lead?.endsAfter ?? null),
      ...(view.held !== null && !begun && { when: t("onHold"), who: null }),
    },
  ];
  return (
    <StepLine
      label={t("label")}
      steps={steps}
      words={{ done: t("done"), awaited: t("waiting"), expected: t("expected") }}
    />
  );
}

/** What comes next, in one sentence. */
export function NextStep({ view }: { readonly view: ProposalView }) {
  const t = useTranslations("approvals.steps");
  const party = () => <RecordWords words={view.party.name} />;
  const answer = receiptOf(view);
  const startsAfter = view.lead?.startsAfter ?? null;
  if (view.held !== null)
    return t.rich("nextResume", { title: () => <TaskTitle title={view.lead?.title ?? null} /> });
  if (answer === null) return t.rich("nextReceipt", { party });
  if (answer.act === "objected") return t.rich("objectedLead", { party });
  if (startsAfter === null || view.lead?.status !== "not_started") return null;
  return t.rich("nextStart", { day: () => <NearDay day={startsAfter} today={view.day} /> });
}
