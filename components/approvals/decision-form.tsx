import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Check, Choice, Field, TextArea } from "@/components/ui/fields";
import { addDays } from "@/server/domain/calendar/day";
import { ACCEPTORS, type Acceptor } from "@/server/domain/proposals/condition";
import { FILLERS } from "@/server/domain/proposals/gaps";
import { CounterChoice } from "./counter-proposal";
import { DecisionChoice } from "./decision-choice";
import { gapName } from "./gap-words";
import { OpenedFolds } from "./opened-folds";
import type { DecisionView } from "./types";

const ROWS = [1, 2, 3] as const;

/** The possible decisions. Only the fields of the chosen one are shown, by CSS alone; none is chosen beforehand. */
export function DecisionForm({ view }: { readonly view: DecisionView }) {
  const subject = useTranslations("approvals.subjects");
  const t = useTranslations("approvals.panel");
  const shell = useTranslations("shell");
  const { decides, answers, asksOpinion } = view.reader;
  if (decides === null) return null;
  const small = smallOf(decides);
  const outdated = view.stale;
  const lacks = view.needs.some(({ missing }) => missing);
  const { role } = decides;
  const labels = {
    conditional: t(`choices.conditional.${role}`),
    approved: t(lacks ? `choices.missing.${role}` : `choices.approved.${role}`),
    returned: t("choices.returned"),
    talk: t("choices.talk"),
  };
  const choices = (["conditional", "approved", "returned", "talk"] as const).filter(
    (choice) => !outdated || choice === "returned" || choice === "talk",
  );
  const approving = lacks ? "missing" : "approved";
  const why = {
    conditional: approving,
    approved: approving,
    returned: "returned",
    talk: "talk",
  } as const;
  const needed = (choice: (typeof choices)[number]) =>
    lacks || choice === "returned" || choice === "talk";
  const kinds = [
    ...(answers ? (["answer"] as const) : []),
    "question",
    ...(asksOpinion ? (["opinion_asked"] as const) : []),
    "comment",
  ] as const;
  return (
    <div className="decision-form">
      {/* Makes Enter in a field submit nothing, because only the button says that the decision is meant. */}
      <button type="submit" disabled hidden />
      <input type="hidden" name="plans" value={view.plansDigest} data-shown="" />
      <input type="hidden" name="opened-record" value={view.opened.record} data-shown="" />
      <input type="hidden" name="opened-real" value={view.opened.real} data-shown="" />
      <OpenedFolds />
      <p className="type-small mb-2">
        {small === null ? t("smallNext") : subject(`${view.subject}.${small}`)}
      </p>
      {decides.deputy && <p className="mb-2 font-bold">{t("deputy")}</p>}
      {outdated && <p className="mb-2 font-bold">{subject(`${view.subject}.outdated`)}</p>}
      <fieldset>
        <legend className="sr-only">{t("choice")}</legend>
        {choices.map((choice) => (
          <DecisionChoice key={choice} value={choice} label={labels[choice]} />
        ))}
      </fieldset>
      {!outdated && (
        <div className="when when-conditional mt-2">
          <Conditions view={view} acceptor={decides.role} />
        </div>
      )}
      {view.subject === "order" && view.offers.length > 0 && (
        <div className="when when-returned mt-2">
          <CounterChoice view={view} />
        </div>
      )}
      <div className="when when-talk mt-2">
        <Choice
          name="kind"
          label={t("kind")}
          note={t("talkNote")}
          options={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
      </div>
      <div className="when when-any mt-3">
        <TextArea
          name="words"
          label={choices.map((choice) => (
            <span key={choice} className={`when when-${choice}`}>
              {t(`why.${why[choice]}`)}
              <span className="type-small ml-2 font-normal">
                {needed(choice) ? shell("required") : t("optional")}
              </span>
            </span>
          ))}
          note={subject(`${view.subject}.seen`)}
          rows={2}
        />
      </div>
      <div className="decision-press mt-3">
        <Button tone="primary">
          <span className="when when-none">{t("press")}</span>
          {choices.map((choice) => (
            <span key={choice} className={`when when-${choice}`}>
              {choice === "talk" ? t("talkPress") : labels[choice]}
            </span>
          ))}
        </Button>
      </div>
    </div>
  );
}

const smallOf = ({ role, last }: NonNullable<DecisionView["reader"]["decides"]>) => {
  if (role === "executive") return "smallExecutive";
  return last ? "smallLast" : null;
};

/** What is missing can be ticked, and up to three other conditions written. Nothing is ticked beforehand. */
function Conditions({
  view,
  acceptor,
}: {
  readonly view: DecisionView;
  /** Who accepts what is written here, unless another is chosen. */
  readonly acceptor: Acceptor;
}) {
  const t = useTranslations("approvals.panel");
  const gaps = useTranslations("approvals.gaps");
  const roles = useTranslations("words.roles");
  const locale = useLocale();
  const missing = view.needs.filter((need) => need.missing);
  const [before, later] = [true, false].map((first) =>
    missing.filter(({ beforeStart }) => beforeStart === first),
  );
  const tomorrow = addDays(view.day, 1);
  const group = (needs: typeof missing | undefined, when: "before" | "later") =>
    needs !== undefined &&
    needs.length > 0 && (
      <div className="mb-2">
        {needs.map((need) => (
          <Check key={need.id} name={`gap-${need.id}`} label={gapName(gaps, need, locale)} />
        ))}
        <Field
          name={`gaps-${when}-on`}
          type="date"
          label={t(when)}
          value={view.conditionDays[when]}
          min={tomorrow}
          {...(view.dates.startsOn !== null &&
            view.dates.startsOn >= tomorrow && { max: view.dates.startsOn })}
        />
      </div>
    );
  return (
    <>
      {missing.length > 0 && <p className="font-bold">{t("conditions")}</p>}
      {missing.length > 1 && (
        <Check name="gaps-all" label={t("allMissing", { count: missing.length })} />
      )}
      {group(before, "before")}
      {group(later, "later")}
      <details>
        <summary className="disclosure">{t("ownConditions")}</summary>
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
                min={tomorrow}
              />
              <Choice
                name={`condition-${number}-owner`}
                label={t("conditionOwner", { number })}
                options={[
                  { value: "", label: t("conditionOwnerNone") },
                  ...FILLERS.map((value) => ({ value, label: roles(value) })),
                ]}
              />
              <Choice
                name={`condition-${number}-acceptor`}
                label={t("conditionAcceptor", { number })}
                value={acceptor}
                options={ACCEPTORS.map((value) => ({ value, label: roles(value) }))}
              />
              {view.subject === "order" && (
                <>
                  <Check
                    name={`condition-${number}-before`}
                    label={t("conditionBefore", { number })}
                    note={t("conditionBeforeNote")}
                  />
                  <Check
                    name={`condition-${number}-task`}
                    label={t("conditionTask", { number })}
                    note={t("conditionTaskNote")}
                  />
                </>
              )}
            </fieldset>
          ))}
        </div>
      </details>
    </>
  );
}
