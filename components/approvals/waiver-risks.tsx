import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { wordsOrNull } from "@/server/domain/records/field";
import { wordsIn } from "@/server/domain/words";
import type { RecordProposalView } from "./types";

/** The risk of going without the test, beside what it means to insist on it; both from the record. */
export function WaiverRisks({ view }: { readonly view: RecordProposalView }) {
  const t = useTranslations("approvals.waiverRisks");
  const putOff = useTranslations("approvals.putOff");
  const risks = useTranslations("approvals.risks");
  const locale = useLocale();
  const { told } = view.content;
  const { build } = view;
  const until = view.putOff?.until ?? null;
  const [risk, holder] = [wordsOrNull(told.risk), wordsOrNull(told.heldBy)];
  const on = {
    version: build?.version ?? "",
    platform: build === null ? "" : wordsIn(build.platform, locale).text,
  };
  const live = build?.live ?? null;
  return (
    <Section id="risks" heading={risks("heading")} aside={risks("derivedOnly")}>
      <div className="grid gap-x-10 gap-y-6 desktop:grid-cols-2">
        <Side name={risks("notApproved")}>
          <li>{until === null ? t("notInForce") : putOff("notApproved", on)}</li>
          {live === null ? (
            <li>{t("testFirst", on)}</li>
          ) : (
            <li>
              {t.rich("liveAnyway", {
                ...on,
                days: live.businessDays,
                known: knownOf(build),
                n: noBreak,
              })}
            </li>
          )}
        </Side>
        <Side name={risks("approved")}>
          <li>
            {until === null
              ? t("unchecked", on)
              : putOff.rich("approved", {
                  ...on,
                  day: () => <NearDay day={until} today={view.day} />,
                })}
          </li>
          <li>
            {risk === null ? (
              <b>{t("noRisk")}</b>
            ) : (
              t.rich("risk", { words: () => <RecordWords words={risk} /> })
            )}
          </li>
          <li>
            {holder === null
              ? t("nobody")
              : t.rich("holder", { party: () => <RecordWords words={holder} /> })}
          </li>
        </Side>
      </div>
    </Section>
  );
}

/** What can be said of the test and the decision about a build that users have. */
function knownOf(build: RecordProposalView["build"]): "tested" | "decided" | "neither" {
  const verdict = build?.verdict ?? "no_record";
  if (verdict !== "not_run" && verdict !== "no_record") return "tested";
  return build?.decided === true ? "decided" : "neither";
}

function Side({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="border-t border-black pt-3">
      <h3 className="font-bold">{name}</h3>
      <ul className="dashed mt-1">{children}</ul>
    </div>
  );
}
