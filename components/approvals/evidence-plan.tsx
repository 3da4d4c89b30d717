import { useLocale, useTranslations } from "next-intl";
import { RecordWords } from "@/components/events/source-note";
import { Sentences } from "@/components/home/sentences";
import { CalendarDay } from "@/components/ui/calendar-day";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { Illustrative } from "@/components/ui/marks";
import { noBreak } from "@/components/ui/no-break";
import { wordsIn } from "@/server/domain/words";
import type { ProposalView } from "./types";

type Evidence = ProposalView["evidence"];
type Test = Evidence["tests"][number];

/** What is on record of how each test is to be done; what is not, is said to be missing. */
export function TestPlan({
  evidence,
  open,
}: {
  readonly evidence: Evidence;
  readonly open: boolean;
}) {
  const t = useTranslations("approvals.evidence");
  return (
    <>
      <div className="grid gap-8">
        {evidence.tests.map((test) => (
          <Plan key={test.id} test={test} named={evidence.tests.length > 1} />
        ))}
      </div>
      {open && <p className="quiet type-small mt-3">{t("planNote")}</p>}
    </>
  );
}

function Plan({ test, named }: { readonly test: Test; readonly named: boolean }) {
  const t = useTranslations("approvals.evidence");
  const words = useTranslations("words");
  const locale = useLocale();
  const { version, platform, cases, party, assignee, qualityOwner, dueOn, startsAfter } = test;
  const missing = <span className="quiet">{words("noRecord")}</span>;
  return (
    <div>
      {named && (
        <h4 className="mb-2 font-bold">
          {t("test", { version, platform: wordsIn(platform, locale).text })}
        </h4>
      )}
      <DefinitionRows
        wideTerms
        rows={[
          {
            term: t("cases"),
            value:
              cases.length === 0 ? (
                missing
              ) : (
                <ul>
                  {cases.map(({ id, title }) => (
                    <li key={id}>
                      <RecordWords words={title} />
                    </li>
                  ))}
                </ul>
              ),
          },
          { term: t("passes"), value: <span className="quiet">{t("passesNote")}</span> },
          {
            term: t("who"),
            value:
              assignee === null
                ? t.rich("by", { party: () => <RecordWords words={party} /> })
                : t.rich("assignee", {
                    party: () => <RecordWords words={party} />,
                    name: () => <RecordWords words={assignee} />,
                  }),
          },
          {
            term: t("quality"),
            value: qualityOwner === null ? missing : <RecordWords words={qualityOwner} />,
          },
          {
            term: t("until"),
            value: (
              <>
                {dueOn === null ? missing : <CalendarDay day={dueOn} />}
                <span className="block">
                  <Sentences
                    of={[
                      startsAfter !== null &&
                        t.rich("starts", {
                          day: () => <CalendarDay day={startsAfter} style="plain" />,
                        }),
                      test.estimateDays !== null &&
                        t.rich("estimate", { days: test.estimateDays, n: noBreak }),
                    ]}
                  />
                  {test.illustrative && <Illustrative />}
                </span>
              </>
            ),
          },
          { term: t("fails"), value: missing },
        ]}
      />
    </div>
  );
}
