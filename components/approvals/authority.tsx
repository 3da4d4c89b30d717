import { useTranslations } from "next-intl";
import { Moment } from "@/components/ui/calendar-day";
import { noBreak } from "@/components/ui/no-break";
import { TextLink } from "@/components/ui/text-link";
import { Person } from "./person";
import type { DecisionProps } from "./types";

/** Why these roles decide: the steps of the route, who set it and when. */
export function Authority({ view, linkTo }: Pick<DecisionProps, "view" | "linkTo">) {
  const subject = useTranslations("approvals.subjects");
  const t = useTranslations("approvals.authority");
  const act = useTranslations("approvals.act");
  const { route, routeSet } = view;
  return (
    <details className="type-small mt-2">
      <summary className="disclosure">{t("name")}</summary>
      <ol className="list-decimal pl-5">
        {route.map(({ role, days }) => (
          <li key={role}>{t.rich("step", { act: act(role), days, n: noBreak })}</li>
        ))}
      </ol>
      <p className="mt-1">
        {routeSet === null
          ? t("isDefault")
          : t.rich("set", {
              who: () => <Person {...routeSet} />,
              at: () => <Moment at={routeSet.at} />,
            })}
      </p>
      <p>
        {route.some(({ role }) => role === "executive")
          ? subject(`${view.subject}.decision`)
          : t("adviceOnly")}
      </p>
      <TextLink href={linkTo("/approvals/route")}>{t("link")}</TextLink>
    </details>
  );
}
