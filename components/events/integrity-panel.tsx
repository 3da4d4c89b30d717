import { useTranslations } from "next-intl";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";

const CODE = "block font-mono text-[1rem] break-all select-all leading-[1.7]";

/** What somebody may note down today, to check tomorrow that no line has been altered. */
export function IntegrityPanel({
  integrity,
}: {
  readonly integrity: { readonly lines: number; readonly head: string };
}) {
  const t = useTranslations("events.integrity");
  return (
    <Section id="integrity" heading={t("heading")}>
      <div className="max-w-[56rem]">
        <DefinitionRows
          wideTerms
          rows={[
            {
              term: t("lines"),
              value: t.rich("linesValue", { count: integrity.lines, n: noBreak }),
            },
            {
              term: t("head"),
              value: (
                <>
                  <code className={CODE}>{integrity.head}</code>
                  <span className="quiet type-small mt-1 block">{t("headNote")}</span>
                </>
              ),
            },
            {
              term: t("how"),
              value: (
                <>
                  <code className={CODE}>npm run verify-record</code>
                  <span className="quiet type-small mt-1 block">{t("howNote")}</span>
                </>
              ),
            },
          ]}
        />
      </div>
    </Section>
  );
}
