import { useLocale, useTranslations } from "next-intl";
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import { StageStrip } from "@/components/ui/stage-strip";
import { Legend } from "@/components/ui/status";
import { wordsIn } from "@/server/domain/words";
import type { ReleaseView } from "./release-verdict";
import { kindOf } from "./stage-kinds";

/** The chain of this version: what was tested end to end, what each stage touches, and what reaches it. */
export function ReleaseStages({ view }: { readonly view: ReleaseView }) {
  const t = useTranslations("releases.stages");
  const words = useTranslations("words");
  const locale = useLocale();
  const count = view.stages.length;
  if (count === 0 || view.distributions.length === 0) return null;
  const stages = view.stages.map((stage) => ({
    id: stage.id,
    name: wordsIn(stage.name, locale).text,
    touches: stage.counterpart === null ? [] : [wordsIn(stage.counterpart, locale).text],
    environments: [
      ...new Set(
        view.environments.flatMap(({ reaches }) =>
          reaches
            .filter((reach) => reach.stageId === stage.id && reach.truth !== "unknown")
            .flatMap((reach) => [
              words(`reach.${reach.truth}`),
              ...(reach.words === null ? [] : [wordsIn(reach.words, locale).text]),
            ]),
        ),
      ),
    ],
  }));
  const platforms = view.distributions.map((one) => ({
    id: one.id,
    name: wordsIn(one.platform, locale).text,
    proved: one.verdict === "verified",
    cells: view.stages.map((stage) => {
      const state = one.cells.find((cell) => cell.stageId === stage.id)?.state ?? "no_record";
      return {
        kind: kindOf(state),
        ...(state === "blocked" && { word: words("results.blocked") }),
      };
    }),
  }));
  return (
    <Section id="stages" heading={t(headingOf(view), { count })} aside={<Lengths view={view} />}>
      <StageStrip label={t("label")} stages={stages} platforms={platforms} />
      <Legend
        kinds={[
          "verified",
          "reported",
          "partial",
          "failed",
          "not_run",
          "no_environment",
          "not_applicable",
          "no_record",
        ]}
      />
    </Section>
  );
}

function headingOf({ distributions }: ReleaseView) {
  const verified = distributions.filter((one) => one.verdict === "verified").length;
  if (verified === distributions.length) return "all";
  if (verified > 0) return "mixed";
  if (distributions.every((one) => one.verdict === "reported")) return "reported";
  return distributions.every((one) => one.verdict === "no_record") ? "noRecord" : "none";
}

/** What contradicts a pass, and how long the debt has lasted if the test is known to be owed. */
function Lengths({ view }: { readonly view: ReleaseView }) {
  const t = useTranslations("releases.one");
  const units = useTranslations("words.units");
  const words = useTranslations("words");
  const locale = useLocale();
  const owed = view.distributions.filter(
    ({ verdict, without }) => !["verified", "no_record"].includes(without ?? verdict),
  );
  const ended = view.waivers.find(
    (w) => w.endsWhenReady !== null && owed.some((one) => one.platformId === w.platformId),
  );
  return (
    <>
      {view.distributions.map(
        ({ id, platform, contradicted }) =>
          contradicted !== null && (
            <span key={id} className="mr-4 inline-block">
              {t("against", {
                platform: wordsIn(platform, locale).text,
                against: words(`against.${contradicted}`),
              })}
            </span>
          ),
      )}
      {owed.map(
        ({ id, platform, elapsed }) =>
          elapsed !== null && (
            <span key={id} className="mr-4 inline-block">
              {t.rich(elapsed.calendarDays === 0 ? "onDistribution" : "sinceDistributed", {
                platform: wordsIn(platform, locale).text,
                days: units("both", elapsed),
                n: noBreak,
              })}
            </span>
          ),
      )}
      {ended?.sinceEnded && (
        <span className="inline-block">
          {t.rich(ended.sinceEnded.calendarDays === 0 ? "onReady" : "sinceReady", {
            days: units("both", ended.sinceEnded),
            n: noBreak,
          })}
        </span>
      )}
    </>
  );
}
