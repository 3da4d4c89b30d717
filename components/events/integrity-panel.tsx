import { NextIntlClientProvider, useMessages, useTranslations } from "next-intl";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import type { Verified } from "@/server/domain/events/integrity";
import type { EventsView } from "./types";
import { VerifyForm } from "./verify-form";

const CODE =
  "block font-mono type-small break-all whitespace-pre-wrap select-all leading-[1.7] bg-solid-gray-50 p-3";

type Integrity = NonNullable<EventsView["integrity"]>;

/** Verifies the record now, and offers what is needed to verify it later and elsewhere. */
export function IntegrityPanel({
  integrity: { lines, statement, end },
  verified,
  path,
}: {
  readonly integrity: Integrity;
  readonly verified: Verified | null;
  /** The path of this screen. */
  readonly path: string;
}) {
  const t = useTranslations("events.integrity");
  const { events } = useMessages();
  const file = `fukan-head-${end.project}-${lines}.txt`;
  return (
    <Section id="integrity" heading={t("heading")}>
      <div className="max-w-[56rem]">
        <NextIntlClientProvider messages={{ events: { verification: events.verification } }}>
          <VerifyForm act={`${path}/acts/verify`} project={end.project} verified={verified} />
        </NextIntlClientProvider>
        <div className="mt-8">
          <DefinitionRows
            rows={[
              { term: t("lines"), value: t.rich("linesValue", { count: lines, n: noBreak }) },
              {
                term: t("statement"),
                value: (
                  <>
                    <p className="mb-2">{t("statementNote")}</p>
                    <code className={CODE}>{statement}</code>
                    <p className="no-print mt-2">
                      <a
                        href={`data:text/plain;charset=utf-8,${encodeURIComponent(statement)}`}
                        download={file}
                      >
                        {t("save", { file })}
                      </a>
                    </p>
                  </>
                ),
              },
              { term: t("how"), value: t("howNote") },
            ]}
          />
        </div>
      </div>
    </Section>
  );
}
