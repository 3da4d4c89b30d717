import { useLocale, useTranslations } from "next-intl";
import { DefinitionRows } from "@/components/ui/definition-rows";
import type { LinkTo } from "@/components/ui/links";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import { type Fact, usePlanFacts } from "./plan-facts";
import type { Evidence } from "./types";

type Test = Evidence["tests"][number];

/** The recorded plan of each test. Missing parts are named as missing. */
export function TestPlan({
  evidence,
  open,
  linkTo,
}: {
  readonly evidence: Evidence;
  readonly open: boolean;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("approvals.evidence");
  const { tests } = evidence;
  const missing = tests.some(
    ({ plan }) => plan.passesWhen === null || plan.onFailure === null || plan.cases.length === 0,
  );
  return (
    <>
      <div className="grid gap-8">
        {tests.map((test) => (
          <Plan key={test.id} test={test} named={tests.length > 1} linkTo={linkTo} />
        ))}
      </div>
      {open && missing && <p className="quiet type-small mt-3">{t("planNote")}</p>}
    </>
  );
}

function Plan({
  test,
  named,
  linkTo,
}: {
  readonly test: Test;
  readonly named: boolean;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("approvals.evidence");
  const locale = useLocale();
  const { version, platform, kept, current, mayWrite } = test;
  const facts = usePlanFacts(test, test.plan);
  const before = usePlanFacts(test, kept?.plan ?? test.plan);
  const write = `${linkTo(`/work/${encodeURIComponent(test.partyKey)}`, { task: test.id, edit: "plan" })}#plan`;
  return (
    <div>
      {named && (
        <h4 className="mb-2 font-bold">
          {t("test", { version, platform: wordsIn(platform, locale).text })}
        </h4>
      )}
      <DefinitionRows
        rows={facts.map((fact, nth) => ({
          term: t(fact.name),
          value: (
            <>
              {fact.value}
              {mayWrite && fact.missing && (fact.name === "passes" || fact.name === "fails") && (
                <TextLink href={write} className="no-print ml-4 inline-flex min-h-11 items-center">
                  {t(`write.${fact.name}`)}
                </TextLink>
              )}
              {fact.name === "passes" && <span className="note">{t("passesNote")}</span>}
              <Before fact={fact} before={before[nth]} from={kept?.from} />
            </>
          ),
        }))}
      />
      {!current && kept !== null && (
        <p className="quiet type-small mt-3">{t(`keptFrom.${kept.from}`)}</p>
      )}
    </div>
  );
}

/** What the proposal kept, if the record has changed since. */
function Before({
  fact,
  before,
  from,
}: {
  readonly fact: Fact;
  readonly before: Fact | undefined;
  readonly from: "proposed" | "decided" | undefined;
}) {
  const t = useTranslations("approvals.evidence");
  if (before === undefined || from === undefined || before.raw === fact.raw) return null;
  return (
    <div className="type-small mt-2 border-l-2 border-solid-gray-420 pl-3">
      <p className="quiet">{t(`before.${from}`)}</p>
      {before.value}
    </div>
  );
}
