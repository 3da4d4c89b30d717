import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Check, Field, TextArea } from "@/components/ui/fields";
import { addDays } from "@/server/domain/calendar/day";
import type { ProposalView } from "./types";

const ROWS = [1, 2, 3] as const;

/** Fields for words and conditions, and one button for each possible decision. */
export function DecisionForm({ view }: { readonly view: ProposalView }) {
  const t = useTranslations("approvals.panel");
  const { decides, answers, asksOpinion } = view.reader;
  if (decides === null) return null;
  const outdated = view.orders !== null;
  const executive = decides.role === "executive";
  const smallOfAdviser = decides.last ? "smallLast" : "smallNext";
  const small = executive ? "smallExecutive" : smallOfAdviser;
  return (
    <>
      {/* Makes Enter in a field submit nothing, because only a button says which decision is meant. */}
      <button type="submit" disabled hidden />
      <input type="hidden" name="plans" value={view.evidence.plansDigest} data-shown="" />
      <input type="hidden" name="opened-record" value={view.opened.record} data-shown="" />
      <input type="hidden" name="opened-real" value={view.opened.real} data-shown="" />
      {decides.deputy && <p className="mb-3 font-bold">{t("deputy")}</p>}
      <TextArea
        name="words"
        label={t("words")}
        mark={t("reasonMark")}
        note={t("wordsNote")}
        rows={3}
      />
      {!outdated && <Conditions view={view} />}
      <div className="decision-first mt-5 grid gap-3">
        {outdated && <p className="font-bold">{t("outdated")}</p>}
        {!outdated && (
          <Button name="verdict" value="approved" tone="primary">
            {t(executive ? "settle" : "approve")}
          </Button>
        )}
        <Button name="verdict" value="returned">
          {t("return")}
        </Button>
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        {answers && (
          <Button name="verdict" value="answer" size="small" tone="quiet">
            {t("answer")}
          </Button>
        )}
        <Button name="verdict" value="question" size="small" tone="quiet">
          {t("ask")}
        </Button>
        <Button name="verdict" value="comment" size="small" tone="quiet">
          {t("comment")}
        </Button>
        {asksOpinion && (
          <Button name="verdict" value="opinion_asked" size="small" tone="quiet">
            {t("askOpinion")}
          </Button>
        )}
      </div>
      <p className="type-small quiet mt-5">{t(small)}</p>
    </>
  );
}

/** Up to three conditions. The section opens without a script. */
function Conditions({ view }: { readonly view: ProposalView }) {
  const t = useTranslations("approvals.panel");
  return (
    <details className="mt-4">
      <summary className="disclosure">{t("conditions")}</summary>
      <p className="type-small quiet mb-3">{t("conditionsNote")}</p>
      <div className="grid gap-5">
        {ROWS.map((number) => (
          <fieldset key={number} className="grid gap-3 border-t border-solid-gray-200 pt-3">
            <legend className="sr-only">{t("condition", { number })}</legend>
            <TextArea
              name={`condition-${number}-words`}
              label={t("conditionWords", { number })}
              rows={2}
            />
            <Field
              name={`condition-${number}-on`}
              type="date"
              label={t("conditionOn", { number })}
              min={addDays(view.day, 1)}
            />
            <Check
              name={`condition-${number}-task`}
              label={t("conditionTask", { number })}
              note={t("conditionTaskNote")}
            />
          </fieldset>
        ))}
      </div>
    </details>
  );
}
