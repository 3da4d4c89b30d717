import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FormAct } from "@/components/ui/act-form";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { Field } from "@/components/ui/fields";
import { FormEnding } from "@/components/ui/form-ending";
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { daysForPlanned } from "@/server/domain/queues/lines";
import { AskForm } from "./ask-form";
import { CapacityForm } from "./capacity-form";
import { DaysOff } from "./days-off";
import { LineAmounts, useLinesRow } from "./line-rows";
import type { Queue, QueueWork, Setting, WorkProps } from "./types";

/** The vendor's capacity, which every expected day depends on. */
export function Capacity(props: WorkProps<QueueWork> & { readonly queue: Queue }) {
  const { view, acts, queue } = props;
  const t = useTranslations("work.capacity");
  const words = useTranslations("words");
  const maySet = acts !== null && view.may.set;
  const act = maySet && queue.capacityOwner === null ? acts.capacity : null;
  const ask = maySet && queue.capacityOwner !== null ? acts.ask : null;
  const { capacityDays, reserve, lines } = queue;
  const linesRow = useLinesRow(props);
  const planned = daysForPlanned(queue);
  const amount = (
    <Amount {...props} act={act} ask={ask}>
      {capacityDays === null ? (
        <span className="quiet">{words("noRecord")}</span>
      ) : (
        t.rich("days", { days: capacityDays, n: noBreak })
      )}
    </Amount>
  );
  return (
    <Section id="capacity" heading={t("heading")}>
      <DefinitionRows
        rows={[
          {
            term: t("amount"),
            value: lines.length === 0 ? amount : <LineAmounts {...props} main={amount} />,
          },
          {
            term: t("reserve"),
            value: (
              <>
                <span className="mr-4">
                  {t.rich("percent", { percent: Math.round(reserve * 100), n: noBreak })}
                </span>
                {planned !== null && (
                  <span className="quiet">{t.rich("left", { days: planned, n: noBreak })}</span>
                )}
              </>
            ),
          },
          { term: t("off"), value: <DaysOff {...props} act={act} /> },
          ...linesRow,
        ]}
      />
      {act !== null && <p className="quiet type-small mt-3">{t("told")}</p>}
      {acts !== null && view.may.report && !view.may.set && (
        <p className="quiet type-small mt-3">{t("whoSets")}</p>
      )}
    </Section>
  );
}

function Amount({
  act,
  ask,
  edit,
  address,
  queue,
  children,
}: Setting & { readonly ask: FormAct | null; readonly children: ReactNode }) {
  const t = useTranslations("work.capacity");
  const changes = useTranslations("work.changes");
  const owner = queue.capacityOwner;
  if (ask !== null && owner !== null) {
    return (
      <>
        <span className="mr-4">{children}</span>
        {edit !== "amount" && (
          <TextLink href={`${address.with({ edit: "amount" })}#amount`}>{changes("ask")}</TextLink>
        )}
        {edit === "amount" && (
          <div id="amount" tabIndex={-1} className="mt-3 max-w-[28rem]">
            <AskForm
              act={ask}
              task={null}
              what="capacity"
              value={queue.capacityDays === null ? "" : String(queue.capacityDays)}
              owner={owner}
              cancelHref={address.with({ edit: null })}
            />
          </div>
        )}
      </>
    );
  }
  if (act === null) return children;
  return (
    <>
      <span className="mr-4">{children}</span>
      {edit !== "amount" && (
        <TextLink href={`${address.with({ edit: "amount" })}#amount`}>
          {t("change")}
          <span className="sr-only">：{t("heading")}</span>
        </TextLink>
      )}
      {edit === "amount" && (
        <div id="amount" tabIndex={-1} className="mt-3 max-w-[28rem]">
          <CapacityForm act={act} what="amount">
            <Field
              name="capacityDays"
              label={t("amountLabel")}
              note={t("amountNote")}
              value={queue.capacityDays === null ? "" : String(queue.capacityDays)}
            />
            <div className="mt-4">
              <Field
                name="reserve"
                label={t("reserveLabel")}
                note={t("reserveNote")}
                value={String(Math.round(queue.reserve * 100))}
              />
            </div>
            <FormEnding
              send={t("send")}
              cancel={t("cancel")}
              cancelHref={address.with({ edit: null })}
            />
          </CapacityForm>
        </div>
      )}
    </>
  );
}
