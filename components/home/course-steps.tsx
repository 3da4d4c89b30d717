import { useLocale, useTranslations } from "next-intl";
import { HeldNotice } from "@/components/approvals/held-notice";
import { NearDay } from "@/components/ui/near-day";
import { StepLine } from "@/components/ui/step-line";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import type { HomeView, StepsView } from "./types";

type Step = StepsView["steps"][number];

/** How far each decided test is: decided, approved, received, begun, result, each with its day and who is awaited. */
export function CourseSteps({
  home,
  hrefOf,
}: {
  readonly home: HomeView;
  /** The address of a proposal. */
  readonly hrefOf: (number: number) => string;
}) {
  const t = useTranslations("home");
  const steps = useTranslations("approvals.steps");
  const roles = useTranslations("words.roles");
  const locale = useLocale();
  const when = ({ step, state, on }: Step, proposal: number | null, stopped: boolean) => {
    if (stopped && state !== "done" && (step === "begun" || step === "result"))
      return steps("onHold");
    if (step === "approved" && proposal === null) return t("steps.unsent");
    if (on === null) return t(`steps.undated.${state}`);
    return t.rich(`steps.dated.${dayKey(step, state)}`, {
      day: () => <NearDay day={on} today={home.day} />,
    });
  };
  return home.steps.map(
    ({ platform, platformKey, version, steps: of, proposal, decides, held }, at) => {
      const first = home.steps.findIndex((other) => other.proposal === proposal) === at;
      const build = t("build", { platform: wordsIn(platform, locale).text, version });
      return (
        <div key={platformKey} className="mt-5">
          {home.owed.length > 1 && <p className="type-small font-bold">{build}</p>}
          <StepLine
            label={t("steps.label", { build })}
            words={{
              done: t("steps.state.done"),
              awaited: t("steps.state.awaited"),
              expected: t("steps.state.expected"),
            }}
            steps={of.map((step) => ({
              key: step.step,
              state: step.state,
              name:
                step.step === "approved" && proposal !== null ? (
                  <TextLink href={hrefOf(proposal)}>
                    {t(decides ? "steps.names.decision" : "steps.names.approved")}
                  </TextLink>
                ) : (
                  t(`steps.names.${step.step}`)
                ),
              when: when(step, proposal, held !== null),
              who:
                step.who &&
                t(step.state === "done" ? "steps.by" : "steps.waits", { role: roles(step.who) }),
            }))}
          />
          {first && held !== null && proposal !== null && (
            <HeldNotice held={held} number={proposal} href={hrefOf(proposal)} />
          )}
        </div>
      );
    },
  );
}

/** A day on which something was done, by which it is due, or on which it is expected. */
function dayKey(step: Step["step"], state: Step["state"]): "done" | "due" | "expected" {
  if (state === "done") return "done";
  return step === "approved" || step === "received" ? "due" : "expected";
}
