import { useTranslations } from "next-intl";
import { CellNote } from "@/components/ui/data-table";
import { RecordWords } from "@/components/ui/record-words";
import { ROLES } from "@/server/domain/identity/roles";
import type { EventLine } from "./types";

/** Who entered the event. A replayed event was entered by nobody at that time, and says so. */
export function Who({
  line,
}: {
  readonly line: Pick<
    EventLine,
    "replayed" | "actor" | "actorParty" | "actorRole" | "deputyFor" | "inPlace"
  >;
}) {
  const t = useTranslations("events");
  const words = useTranslations("words");
  if (line.replayed) return t("replayed");
  const role = ROLES.find((each) => each === line.actorRole);
  const deputy = ROLES.find((each) => each === line.deputyFor);
  return (
    <>
      {line.actor === null ? t("noActor") : <RecordWords words={line.actor} />}
      <CellNote>
        {line.actorParty !== null && <RecordWords words={line.actorParty} />}{" "}
        {role !== undefined && words(`roles.${role}`)}
        {deputy !== undefined && (
          <span className="block font-bold">
            {t("deputyFor", { role: words(`roles.${deputy}`) })}
          </span>
        )}
        {line.inPlace && <span className="block font-bold">{t("inPlace")}</span>}
      </CellNote>
    </>
  );
}
