import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import type { LinkTo } from "@/components/ui/links";
import { noBreak } from "@/components/ui/no-break";
import { PageHeading } from "@/components/ui/page-heading";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { ContractFacts } from "./contract-facts";
import { EffortTable } from "./effort-table";
import { Subcontracts } from "./subcontracts";
import type { Contract, ContractsView } from "./types";

/** Every contract: its term, what changed, and its effort by month. */
export function ContractsScreen({
  view,
  linkTo,
}: {
  readonly view: ContractsView;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("contracts");
  const shell = useTranslations("shell");
  const { contracts, mayEnter, mayEffort, day } = view;
  return (
    <>
      <title>{`${t("title")}｜${shell("name")}`}</title>
      <PageHeading
        identity={t("title")}
        sentences={[<Standing key="standing" view={view} />]}
        lead={t("lead")}
      />
      {(mayEnter || mayEffort) && (
        <p className="mt-6 flex flex-wrap gap-4">
          {mayEffort && contracts.length > 0 && (
            <LinkButton href={linkTo("/records/effort/new")} tone="primary">
              {t("enterEffort")}
            </LinkButton>
          )}
          {mayEnter && (
            <LinkButton
              href={linkTo("/records/contract/new")}
              tone={contracts.length > 0 ? "outline" : "primary"}
            >
              {t("enter")}
            </LinkButton>
          )}
        </p>
      )}
      {contracts.filter(isTold).map((contract) => (
        <Section
          key={contract.id}
          id={`contract-${contract.id}`}
          heading={<RecordWords words={contract.title} />}
        >
          <ContractFacts contract={contract} day={day} linkTo={linkTo} />
          <EffortTable contract={contract} day={day} linkTo={linkTo} />
        </Section>
      ))}
      <Subcontracts contracts={contracts.filter((each) => !isTold(each))} linkTo={linkTo} />
    </>
  );
}

/** A subcontract of which neither effort nor scope is on record is one line of a table. */
const isTold = ({ subcontract, months, scope }: Contract): boolean =>
  !subcontract || months.length > 0 || scope !== null;

function Standing({ view: { contracts, seesAll } }: { readonly view: ContractsView }) {
  const t = useTranslations("contracts");
  const total = contracts.length;
  const count = contracts.filter(({ short }) => short).length;
  if (!seesAll) return t.rich("own", { total, n: noBreak });
  if (total === 0) return t("none");
  return t.rich(count === 0 ? "whole" : "short", { total, count, n: noBreak });
}
