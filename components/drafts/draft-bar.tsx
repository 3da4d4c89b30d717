"use client";
// What the draft changes, what it costs, its reason, and who approves it, shown before anything is sent.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Here, withChanges } from "@/components/queues/links";
import type { FormAct } from "@/components/ui/act-form";
import { missedDirected } from "@/server/domain/proposals/leading";
import { ApprovalForecast } from "./approval-forecast";
import type { BoardData } from "./board-data";
import { DraftForm } from "./draft-form";
import { DraftSentence, DraftSlack } from "./draft-sentence";
import { DraftTests } from "./draft-tests";
import type { DraftInHand } from "./use-draft";
import type { useSaving } from "./use-saving";

export interface BarProps {
  readonly data: BoardData;
  readonly here: Here;
  readonly inHand: DraftInHand;
  readonly saving: ReturnType<typeof useSaving>;
  readonly send: FormAct;
  readonly request: string;
  /** Puts a test first, or back to where it stands in the approved order. */
  readonly tick: (id: string) => void;
  readonly tools: ReactNode;
  /** Whether nothing is drafted any more, and only the tools are shown. */
  readonly bare: boolean;
}

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
