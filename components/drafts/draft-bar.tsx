"use client";
// What the draft changes, what it costs, its reason, and who approves it, shown before anything is sent.

import { useTranslations } from "next-intl";
import { withChanges } from "@/components/queues/links";
import { missedDirected } from "@/server/domain/proposals/leading";
import { ApprovalForecast } from "./approval-forecast";
import type { BarProps } from "./bar-props";
import { DraftForm } from "./draft-form";
import { DraftSentence, DraftSlack } from "./draft-sentence";
import { DraftTests } from "./draft-tests";

/** The tools keep their place in the page when the last move is undone, so that the focus is not lost. */
export function DraftBar({ tools, tick, bare, ...props }: BarProps) {
  const t = useTranslations("drafts");
  const { data, here, inHand } = props;
  const { reckoning } = inHand;
  const directed = new Set(data.rows.flatMap(({ id, directedBy }) => (directedBy ? [id] : [])));
  const missed = missedDirected(reckoning.effects, directed).length;
  const drafting = reckoning.effects.length > 0;
  return (
    <section aria-labelledby="draft" className={bare ? "draft-rest" : "draft"}>
      <div>
        <div className="draft-head">
          <h2 id="draft" className={bare ? "sr-only" : "font-bold"}>
            {t("bar.title")}
          </h2>
          {!bare && <span className="type-small">{t("bar.unsent")}</span>}
          {tools}
          {!bare && data.draft === null && (
            <noscript>
              <a href={withChanges(here, { first: null, ticked: null })}>{t("throwAway")}</a>
            </noscript>
          )}
        </div>
        {!bare && (
          <p className="draft-sentence phrased">
            {drafting ? <DraftSentence reckoning={reckoning} /> : t("bar.nothing")}
          </p>
        )}
        {drafting && <DraftSlack reckoning={reckoning} />}
        {!bare && <DraftTests data={data} here={here} reckoning={reckoning} tick={tick} />}
        {drafting && (
          <p className="draft-approval phrased">
            <ApprovalForecast data={data} reckoning={reckoning} />
            {data.pending !== null && (
              <span className="block">{t("bar.another", { number: data.pending.number })}</span>
            )}
          </p>
        )}
      </div>
      {drafting && (
        <DraftForm
          data={data}
          inHand={inHand}
          saving={props.saving}
          send={props.send}
          request={props.request}
          missed={missed}
        />
      )}
    </section>
  );
}
