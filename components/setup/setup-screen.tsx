import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import "@/components/records/records.css";
import { LinkButton } from "@/components/ui/button";
import { ColumnHeading } from "@/components/ui/column-heading";
import {
  Cell,
  CellNote,
  DataTable,
  Row,
  RowHeading,
  TableBody,
  TableHead,
} from "@/components/ui/data-table";
import type { LinkTo } from "@/components/ui/links";
import { noBreak } from "@/components/ui/no-break";
import { PageHeading } from "@/components/ui/page-heading";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { SetupStepName } from "@/server/domain/projects/setup";
import { NameForm, StateForm, ThresholdForm } from "./project-forms";
import type { SetupView } from "./types";

/** Where each step is taken, and where what was entered is listed. */
const PLACES: Readonly<Record<SetupStepName, { readonly enter: string; readonly list: string }>> = {
  vendors: { enter: "/records/party/new", list: "/records/party" },
  people: { enter: "/access#invite", list: "/records/member" },
  platforms: { enter: "/records/platform/new", list: "/records/platform" },
  stages: { enter: "/records/chain/new", list: "/records/chain" },
  contracts: { enter: "/records/contract/new", list: "/records/contract" },
  environments: { enter: "/records/environment/new", list: "/records/environment" },
  cases: { enter: "/records/test_case/new", list: "/records/test_case" },
  releases: { enter: "/records/release/new", list: "/records/release" },
  distributions: { enter: "/records/distribution/new", list: "/records/distribution" },
  tasks: { enter: "/queues", list: "/queues" },
};

/** What the project still lacks before its pages can say anything, and where each setting is. */
export function SetupScreen({
  view,
  linkTo,
  acts,
  request,
}: {
  readonly view: SetupView;
  readonly linkTo: LinkTo;
  /** The address that the forms are sent below. */
  readonly acts: string;
  readonly request: () => string;
}) {
  const t = useTranslations("setup");
  const shell = useTranslations("shell");
  const left = view.steps.filter(({ done }) => !done).length;
  return (
    <>
      <title>{`${t("title")}｜${shell("name")}`}</title>
      <PageHeading
        identity={t("title")}
        sentences={[left === 0 ? t("done") : t.rich("left", { count: left, n: noBreak })]}
        lead={t(left === 0 ? "leadDone" : "leadLeft")}
      />
      {view.project.purpose !== null && (
        <p className="mt-6 max-w-[46em]">
          <RecordWords words={view.project.purpose} />
        </p>
      )}
      {left > 0 && (
        <Section id="steps" heading={t("heading")}>
          <Steps view={view} linkTo={linkTo} />
        </Section>
      )}
      {left < view.steps.length && (
        <Section id="done" heading={t("doneHeading")}>
          <Done view={view} linkTo={linkTo} />
        </Section>
      )}
      <Section id="others" heading={t("others.heading")}>
        <Others manages={view.manages} linkTo={linkTo} />
        {view.mayAmend && (
          <>
            <Fold name={t("name.heading")}>
              <NameForm view={view} acts={acts} request={request} />
            </Fold>
            <Fold name={t("thresholds.heading")}>
              <p className="max-w-[46em]">{t("thresholds.lead")}</p>
              <ThresholdForm view={view} acts={acts} request={request} />
            </Fold>
            <Fold name={t("going.heading")}>
              <p className="max-w-[46em]">{t("going.lead")}</p>
              <StateForm view={view} acts={acts} request={request} />
            </Fold>
          </>
        )}
      </Section>
    </>
  );
}

function Fold({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <details className="record-act">
      <summary>{name}</summary>
      <div className="pt-2 pb-8">{children}</div>
    </details>
  );
}

/** What is left, with who enters it: nobody reads an empty cell. */
function Steps({ view, linkTo }: { readonly view: SetupView; readonly linkTo: LinkTo }) {
  const t = useTranslations("setup");
  const open = view.steps.filter(({ done }) => !done);
  const next = open.find(({ mayDo }) => mayDo)?.name;
  return (
    <DataTable caption={t("caption")} captionHidden long>
      <TableHead>
        <ColumnHeading name={t("step")} />
        <ColumnHeading name={t("act")} width="24rem" />
      </TableHead>
      <TableBody>
        {open.map((step) => (
          <Step key={step.name} step={step} isNext={step.name === next} linkTo={linkTo} />
        ))}
      </TableBody>
    </DataTable>
  );
}

function Step({
  step: { name, missing, roles, mayDo },
  isNext,
  linkTo,
}: {
  readonly step: SetupView["steps"][number];
  readonly isNext: boolean;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("setup");
  const role = useTranslations("words.roles");
  const named = (each: typeof roles) => each.map((one) => role(one)).join(t("comma"));
  return (
    <Row>
      <RowHeading>
        {t(`names.${name}`)}
        <CellNote>
          <span className="font-normal">{t(`why.${name}`)}</span>
        </CellNote>
        {missing.length > 0 && <CellNote>{t("missing", { roles: named(missing) })}</CellNote>}
      </RowHeading>
      <Cell label={t("act")}>
        {mayDo ? (
          <LinkButton
            href={linkTo(PLACES[name].enter)}
            size="small"
            tone={isNext ? "primary" : "quiet"}
          >
            {t(`enter.${name}`)}
          </LinkButton>
        ) : (
          t("byOthers", { roles: named(roles) })
        )}
      </Cell>
    </Row>
  );
}

/** What has been entered, to correct it or to add more. */
function Done({ view, linkTo }: { readonly view: SetupView; readonly linkTo: LinkTo }) {
  const t = useTranslations("setup");
  return (
    <ul className="border-t border-black">
      {view.steps
        .filter(({ done }) => done)
        .map(({ name, count }) => (
          <li key={name} className="border-b border-solid-gray-200 py-3">
            <TextLink href={linkTo(PLACES[name].list)}>{t(`names.${name}`)}</TextLink>{" "}
            <span className="quiet">{t.rich("ready", { count, n: noBreak })}</span>
          </li>
        ))}
    </ul>
  );
}

const OTHERS = [
  { name: "route", to: "/approvals/route" },
  { name: "calendar", to: "/calendar" },
  { name: "responsibilities", to: "/responsibilities" },
  { name: "reviews", to: "/reviews" },
  { name: "contracts", to: "/contracts" },
  { name: "access", to: "/access" },
  { name: "publicPage", to: "/setup/public" },
  { name: "sources", to: "/records/source" },
  { name: "records", to: "/records" },
] as const;

function Others({ manages, linkTo }: { readonly manages: boolean; readonly linkTo: LinkTo }) {
  const t = useTranslations("setup.others");
  return (
    <ul className="border-t border-black">
      {OTHERS.filter(({ name }) => manages || name !== "access").map(({ name, to }) => (
        <li key={name} className="border-b border-solid-gray-200 py-3">
          <TextLink href={linkTo(to)} className="font-bold">
            {t(name)}
          </TextLink>
          <p className="type-small quiet">{t(`${name}Why`)}</p>
        </li>
      ))}
    </ul>
  );
}
