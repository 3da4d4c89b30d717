import { useTranslations } from "next-intl";
import { Notice, RefusedInput } from "@/components/ui/notice";
import type { Break, Verified } from "@/server/domain/events/integrity";

/** Further places are counted but not listed. */
const LISTED = 20;

/** Describes the result of a verification and where the record differs from its seals. */
export function VerifiedNotice({ verified }: { readonly verified: Verified }) {
  const t = useTranslations("events.verification");
  const { lines, versions, breaks, sealedFrom } = verified;
  const seconds = Math.max(1, Math.round(verified.seconds));
  const read = t("read", { lines, versions, seconds });
  const from = sealedFrom !== null && sealedFrom > 1 ? t("sealedFrom", { line: sealedFrom }) : "";
  if (breaks.length === 0) {
    return (
      <Notice tone="empty" title={t("whole")}>
        {read}
        {from}
      </Notice>
    );
  }
  const rest = breaks.length - LISTED;
  return (
    <RefusedInput title={t("broken", { count: breaks.length })}>
      <p>{t("whatNow")}</p>
      <ul className="mt-3 list-disc pl-6">
        {breaks.slice(0, LISTED).map((broken) => (
          <li key={JSON.stringify(broken)}>
            <BreakText broken={broken} />
          </li>
        ))}
        {rest > 0 && <li>{t("more", { count: rest })}</li>}
      </ul>
      <p className="quiet type-small mt-3">
        {read}
        {from}
      </p>
    </RefusedInput>
  );
}

/** One place. The table's name and the act's id help with further investigation. */
function BreakText({ broken }: { readonly broken: Break }) {
  const t = useTranslations("events.verification");
  const line = "line" in broken ? (broken.line ?? 0) : 0;
  const count = countOf(broken);
  const table = "table" in broken ? broken.table : "";
  const act = "act" in broken ? (broken.act ?? "—") : "";
  return (
    <>
      {t(`breaks.${broken.kind}`, { line, count })}
      {table !== "" && <span className="note break-all">{t("where", { table, act })}</span>}
    </>
  );
}

function countOf(broken: Break): number {
  if ("count" in broken) return broken.count;
  return "rows" in broken ? broken.rows : 0;
}
