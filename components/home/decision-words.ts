import { useTranslations } from "next-intl";
import { type LinkTo, toSubject } from "@/components/ui/links";
import type { RecordName } from "@/server/domain/records/names";
import { type Locale, type Words, wordsIn } from "@/server/domain/words";
import { joinedText } from "./debt-groups";
import type { Decision } from "./types";

type Sentences = ReturnType<typeof useTranslations<"home">>;

const list = (t: Sentences, names: readonly string[]): string =>
  names.length === 0 ? t("subject.unknown") : joinedText(t, names);

/** The subject of a decision, such as Android版1.1.4, AndroidとiOSの1.1.4, or a range of versions. */
function subjectWords(t: Sentences, { subject }: Decision, locale: Locale): string {
  const { version, lastVersion, versions, leftOut, platforms } = subject;
  if (version === null) return t("subject.unknown");
  if (versions > 1) {
    const range = { first: version, last: lastVersion ?? version, count: versions };
    if (leftOut.length === 0) return t("subject.versions", range);
    const why = leftOut.map((group) =>
      t(`subject.leftOut.${group.reason}`, { versions: joinedText(t, group.versions) }),
    );
    return t("subject.versionsBut", { ...range, leftOut: why.join(t("subject.leftOutGap")) });
  }
  return buildsWords(t, { version, platforms }, locale);
}

/** A version with the platforms that are named: Android版1.1.4, AndroidとiOSの1.1.4, or 1.1.4. */
function buildsWords(
  t: Sentences,
  { version, platforms }: { readonly version: string; readonly platforms: readonly Words[] },
  locale: Locale,
): string {
  const [platform, ...others] = platforms.map((words) => wordsIn(words, locale).text);
  if (platform === undefined) return version;
  return others.length === 0
    ? t("build", { platform, version })
    : t("builds", { platforms: list(t, [platform, ...others]), version });
}

/** What to decide, and what follows if nobody does. */
export function decisionWords(t: Sentences, decision: Decision, locale: Locale) {
  const { rule, subject } = decision;
  const title = subject.title === null ? t("subject.unknown") : wordsIn(subject.title, locale).text;
  const stages = list(
    t,
    subject.stages.map((words) => t("subject.stage", { name: wordsIn(words, locale).text })),
  );
  const what = subjectWords(t, decision, locale);
  const against = subject.contradicted?.by ?? "other";
  const version = contradictedWords(t, decision, locale);
  return {
    what,
    decide: t(`rules.${rule}.decide`, { what, title, stages, against, version }),
    otherwise: t(`rules.${rule}.otherwise`),
  };
}

/** A decision in a list of duties: whoever knows whether the test was run is asked to tell. */
export function useDutyWords(locale: Locale): (decision: Decision) => string {
  const t = useTranslations("home");
  return (decision) => {
    const { decide, what } = decisionWords(t, decision, locale);
    return decision.rule === "no-record" ? t("decisions.tellRun", { what }) : decide;
  };
}

/** What users had that contradicts a public statement. */
function contradictedWords(t: Sentences, { subject }: Decision, locale: Locale): string {
  const { version = null, platforms = [] } = subject.contradicted ?? {};
  return version === null ? t("subject.unknown") : buildsWords(t, { version, platforms }, locale);
}

/** The form for what is done about a failed test, with the version and the platform filled in. */
export const responseHref = (
  { version, platformKey }: { readonly version: string | null; readonly platformKey?: string },
  linkTo: LinkTo,
): string =>
  linkTo("/records/response/new", {
    ...(version !== null && { version }),
    ...(platformKey !== undefined && { platform: platformKey }),
  });

/** The form for the result of the full-chain test of one build. */
export const resultHref = (
  { version, platformKey }: { readonly version: string; readonly platformKey: string },
  linkTo: LinkTo,
): string => linkTo(`/releases/${encodeURIComponent(version)}/result`, { platform: platformKey });

/** The screen on which the decision is made. */
export function decisionHref(
  decision: Pick<Decision, "rule"> & {
    readonly subject: Pick<Decision["subject"], "version" | "key">;
  },
  linkTo: LinkTo,
): string {
  const { version, key } = decision.subject;
  const stepHref = (kind: RecordName, step: string) =>
    key === null
      ? linkTo(`/records/${kind}`)
      : `${linkTo(`/records/${kind}/${encodeURIComponent(key)}`, { step })}#${step}`;
  switch (decision.rule) {
    case "report-unowned":
      return stepHref("report", "assign");
    case "report-on-untested":
    case "report-untriaged":
      return stepHref("report", "takeUp");
    case "report-idle":
      return stepHref("report", "note");
    case "test-failed":
      return responseHref(decision.subject, linkTo);
    case "statement-contradicted":
      return stepHref("statement", "explain");
    case "publication-due":
      return linkTo("/records/public_note/new", {
        ...(version !== null && { version }),
      });
    case "defect-live":
      return stepHref("defect", "resolve");
    case "approval-overdue":
    case "instruction-unacknowledged":
    case "order-objected":
    case "order-drifted":
    case "condition-overdue":
      return key === null
        ? linkTo("/approvals")
        : toSubject(linkTo, { of: "proposal", number: key });
    case "instruction-unconfirmed":
      return key === null
        ? linkTo("/records/instruction")
        : linkTo(`/records/instruction/${encodeURIComponent(key)}`);
    case "review-overdue":
      return linkTo("/reviews");
    case "responsibility-gap":
      return linkTo("/responsibilities");
    case "contract-gap":
      return linkTo("/contracts");
    case "check-stale":
      return linkTo("/records/periodic_check/new");
    case "diagnostics-missing":
      return linkTo("/records/diagnostic/new");
    case "environment-purpose-unshared":
      return `${linkTo("/coverage")}#environments`;
    case "cases-missing":
      return linkTo("/records/test_suite/new");
    case "environment-missing":
      return linkTo("/records/environment");
    case "no-record":
      return linkTo("/releases", { verdict: "no_record" });
    case "test-not-ranked":
    case "test-slipping":
      return linkTo("/queues");
    case "data-stale":
      return stepHref("source", "hear");
    default:
      return version === null ? linkTo("/releases") : toSubject(linkTo, { of: "release", version });
  }
}
