import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell } from "@/components/ui/data-table";
import type { MemberSessions } from "./types";

type Shown = Pick<MemberSessions[number], "id" | "startedAt" | "seenAt" | "address" | "device">;

/** The column headings of every list of sessions. */
export function SessionHeadings() {
  const t = useTranslations("access.sessions");
  return (
    <>
      <ColumnHeading name={t("startedAt")} width="15rem" />
      <ColumnHeading name={t("seenAt")} width="15rem" />
      <ColumnHeading name={t("address")} width="10rem" />
      <ColumnHeading name={t("ending")} width="9rem" />
    </>
  );
}

/** Since when and from where a session exists. The button that ends it is in the last cell. */
export function SessionCells({
  session,
  children,
}: {
  readonly session: Shown;
  readonly children: React.ReactNode;
}) {
  const t = useTranslations("access.sessions");
  return (
    <>
      <Cell label={t("startedAt")}>
        <Moment at={session.startedAt} />
      </Cell>
      <Cell label={t("seenAt")}>
        <Moment at={session.seenAt} />
      </Cell>
      <Cell label={t("address")}>{session.address === "" ? t("unknown") : session.address}</Cell>
      <Cell>{children}</Cell>
    </>
  );
}

/** Ends one session. `label` names the session for people who cannot see the row. */
export function EndForm({
  act,
  session,
  label,
}: {
  readonly act: string;
  readonly session: string;
  readonly label: string;
}) {
  const t = useTranslations("access.sessions");
  const shell = useTranslations("shell");
  return (
    <ActForm act={act} errorTitle={t("errorTitle")} errorPrefix={shell("errorTitlePrefix")}>
      <input type="hidden" name="session" value={session} />
      <Button size="small" tone="quiet" aria-label={label}>
        {t("end")}
      </Button>
    </ActForm>
  );
}
