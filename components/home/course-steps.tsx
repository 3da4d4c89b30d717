import { useLocale, useTranslations } from "next-intl";
import { NearDay } from "@/components/ui/near-day";
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
  const locale = useLocale();
  return home.steps.map(({ platform, platformKey, version, steps, proposal }) => {
    const build = t("build", { platform: wordsIn(platform, locale).text, version });
    return (
      <section key={platformKey} aria-label={t("steps.label", { build })} className="course-steps">
        {home.owed.length > 1 && <p className="type-small font-bold">{build}</p>}
        <ol>
          {steps.map((step) => (
            <OneStep key={step.step} step={step} proposal={proposal} hrefOf={hrefOf} home={home} />
          ))}
        </ol>
      </section>
    );
  });
}

function OneStep({
  step: { step, state, on, who },
  proposal,
  hrefOf,
  home,
}: {
  readonly step: Step;
  readonly proposal: number | null;
  readonly hrefOf: (number: number) => string;
  readonly home: HomeView;
}) {
  const t = useTranslations("home.steps");
  const roles = useTranslations("words.roles");
  const name = t(`names.${step}`);
  const unsent = step === "approved" && proposal === null;
  return (
    <li data-state={state} {...(state === "awaited" && { "aria-current": "step" as const })}>
      <b>
        {step === "approved" && proposal !== null ? (
          <TextLink href={hrefOf(proposal)}>{name}</TextLink>
        ) : (
          name
        )}
      </b>
      <span className="block">
        {on === null
          ? t(unsent ? "unsent" : `undated.${state}`)
          : t.rich(`dated.${dayKey(step, state)}`, {
              day: () => <NearDay day={on} today={home.day} />,
            })}
      </span>
      {who !== null && (
        <span className="type-small quiet block">
          {t(state === "done" ? "by" : "waits", { role: roles(who) })}
        </span>
      )}
    </li>
  );
}

/** A day on which something was done, by which it is due, or on which it is expected. */
function dayKey(step: Step["step"], state: Step["state"]): "done" | "due" | "expected" {
  if (state === "done") return "done";
  return step === "approved" || step === "received" ? "due" : "expected";
}
