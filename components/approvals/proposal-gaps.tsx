import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import type { LinkTo } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { gapName } from "./gap-words";
import type { DecisionProps, DecisionView, ProposalView } from "./types";

type Need = DecisionView["needs"][number];

/** What an approval needs and does not have: counted, what the work must not begin without first. */
export function ProposalGaps(props: DecisionProps) {
  const { view, acts, request } = props;
  const t = useTranslations("approvals.gaps");
  const shell = useTranslations("shell");
  const panel = useTranslations("approvals.panel");
  const locale = useLocale();
  const { needs } = view;
  const missing = needs.filter((need) => need.missing);
  const total = needs.length;
  if (missing.length === 0) {
    return (
      <Section id="gaps" heading={t.rich("complete", { total, n: noBreak })}>
        <ul className="quiet">
          {needs.map((need) => (
            <li key={need.id}>{gapName(t, need, locale)}</li>
          ))}
        </ul>
      </Section>
    );
  }
  const first = missing.filter(({ beforeStart }) => beforeStart);
  const rest = missing.filter(({ beforeStart }) => !beforeStart);
  const names = rest.map((need) => gapName(t, need, locale));
  const asks = view.reader.decides !== null;
  const unasked = missing.filter(({ asked }) => !asked);
  const rows = (list: readonly Need[]) =>
    list.map((need) => <GapRow key={need.id} need={need} asks={asks} {...props} />);
  const section = (
    <Section
      id="gaps"
      heading={t.rich("heading", { total, missing: missing.length, n: noBreak })}
      {...(asks &&
        unasked.length > 1 && {
          aside: (
            <button type="submit" name="gap" value="all" className="gap-ask no-print">
              <span>{t.rich("askAll", { count: unasked.length, n: noBreak })}</span>
            </button>
          ),
        })}
    >
      <p aria-hidden="true" className="gap gap-head">
        <span>{t("what")}</span>
        <span>{t("who")}</span>
        <span />
        <span>{t("when")}</span>
      </p>
      <ul>{rows(first.length === 0 ? rest : first)}</ul>
      {first.length > 0 && rest.length > 0 && (
        <details className="gap-rest">
          <summary>
            <b>{t.rich("rest", { count: rest.length, n: noBreak })}</b>
            <span>{names.join(locale === "ja" ? "、" : ", ")}</span>
          </summary>
          <ul>{rows(rest)}</ul>
        </details>
      )}
    </Section>
  );
  return asks ? (
    <ActForm
      act={acts.ask}
      errorTitle={panel("errorTitle")}
      errorPrefix={shell("errorTitlePrefix")}
      request={request()}
    >
      {section}
    </ActForm>
  ) : (
    section
  );
}

function GapRow({
  need,
  view,
  asks,
  linkTo,
}: { readonly need: Need; readonly asks: boolean } & Pick<DecisionProps, "view" | "linkTo">) {
  const subject = useTranslations("approvals.subjects");
  const t = useTranslations("approvals.gaps");
  const roles = useTranslations("words.roles");
  const locale = useLocale();
  const name = gapName(t, need, locale);
  const { asked } = need;
  return (
    <li className="gap">
      <span>{name}</span>
      <span className="gap-who">{roles(need.filledBy)}</span>
      <span className="no-print gap-act">
        {need.mayFill && (
          <TextLink href={fillHref(need, view, linkTo)} aria-label={t("fillLabel", { name })}>
            {t("fill")}
          </TextLink>
        )}
        {asks && !asked && !need.mayFill && (
          <button
            type="submit"
            name="gap"
            value={need.id}
            aria-label={t("askLabel", { name })}
            className="gap-ask"
          >
            {t("ask")}
          </button>
        )}
        {asked && !need.mayFill && <span className="quiet type-small">{t("asked")}</span>}
      </span>
      <span className="gap-when">
        {need.beforeStart
          ? t.rich("beforeOn", {
              b: (chunks) => <b>{chunks}</b>,
              day: () => <NearDay day={view.conditionDays.before} today={view.day} />,
            })
          : subject(`${view.subject}.later`)}
      </span>
    </li>
  );
}

/** Where a reader who may supply it does so. */
function fillHref(need: Need, view: DecisionView, linkTo: LinkTo): string {
  return view.subject === "order"
    ? orderHref(need, view, linkTo)
    : `${linkTo(`/records/${view.subject}/${encodeURIComponent(view.content.key)}`)}#shared`;
}

/** The same for a new order. */
function orderHref(
  { kind, taskId }: Need,
  { party, number, evidence }: ProposalView,
  linkTo: LinkTo,
): string {
  const vendor = encodeURIComponent(party.key);
  const task = taskId ?? "";
  switch (kind) {
    case "passes":
    case "fails": {
      const runs = evidence.tests.find(({ id }) => id === taskId)?.partyKey ?? party.key;
      return `${linkTo(`/work/${encodeURIComponent(runs)}`, { task, edit: "plan" })}#plan`;
    }
    case "quality":
    case "runner":
    case "until":
      return `${linkTo(`/queues/${vendor}`, { task, open: task })}#task`;
    case "reach":
      return linkTo("/records/environment");
    case "risk":
    case "alternatives":
      return linkTo(`/queues/${vendor}`, { redo: String(number) });
    default:
      return "#talk";
  }
}
