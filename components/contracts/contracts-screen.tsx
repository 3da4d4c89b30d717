import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import type { LinkTo } from "@/components/ui/links";
import { noBreak } from "@/components/ui/no-break";
import { PageHeading } from "@/components/ui/page-heading";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { ContractFacts, hasEnded } from "./contract-facts";
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
      <PageHeading identity={t("title")} sentences={standingOf(t, view)} lead={t("lead")} />
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
          heading={<Title contract={contract} />}
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

function Title({ contract }: { readonly contract: Contract }) {
  const t = useTranslations("contracts");
  return (
    <>
      <RecordWords words={contract.title} />
      {hasEnded(contract) && <span className="chip ml-2">{t("endedMark")}</span>}
    </>
  );
}

/** What is owed by contracts that have ended comes first, then those that end too early. */
function standingOf(
  t: ReturnType<typeof useTranslations<"contracts">>,
  { contracts, seesAll }: ContractsView,
): readonly ReactNode[] {
  const total = contracts.length;
  const ended = contracts.filter(hasEnded);
  const left = ended.filter(({ short }) => short).length;
  const short = contracts.filter((each) => each.short && !hasEnded(each)).length;
  const counted = {
    own: t.rich("own", { total, n: noBreak }),
    short: t.rich("short", { total, count: short, n: noBreak }),
    ended: t.rich("someEnded", { total, count: ended.length, n: noBreak }),
    whole:
      total === 0
        ? t("none")
        : t.rich("whole", {
            direct: contracts.filter(({ subcontract }) => !subcontract).length,
            below: contracts.filter(({ subcontract }) => subcontract).length,
            n: noBreak,
          }),
  };
  const said = [
    ...(left > 0 ? [t.rich("someLeft", { count: left, n: noBreak })] : []),
    ...(seesAll ? [] : [counted.own]),
    ...(short > 0 && seesAll ? [counted.short] : []),
    ...(ended.length > 0 ? [counted.ended] : []),
  ];
  return said.length > 0 ? said : [counted.whole];
}
