"use client";
// What the draft changes, what it costs, its reason, and who approves it, shown before anything is sent.

import { useTranslations } from "next-intl";
import type { FormAct } from "@/components/ui/act-form";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/fields";
import { missedDirected } from "@/server/domain/proposals/leading";
import type { BoardData } from "./board-data";
import { DraftEffects } from "./draft-effects";
import { DraftSentence } from "./draft-sentence";
import { SavedLine } from "./saved-line";
import type { DraftInHand } from "./use-draft";
import { useDraftedReason } from "./use-reason";
import type { useSaving } from "./use-saving";

interface BarProps {
  readonly data: BoardData;
  readonly inHand: DraftInHand;
  readonly saving: ReturnType<typeof useSaving>;
  readonly send: FormAct;
  readonly request: string;
}

export function DraftBar({ data, inHand, saving, send, request }: BarProps) {
  const t = useTranslations("drafts");
  const { reckoning } = inHand;
  const directed = new Set(data.rows.flatMap(({ id, directedBy }) => (directedBy ? [id] : [])));
  const missed = missedDirected(reckoning.effects, directed).length;
  return (
    <section aria-labelledby="draft" className="draft">
      <div>
        <h2 id="draft" className="flex flex-wrap items-baseline gap-x-4 font-bold">
          {t("bar.title")}
          <span className="type-small font-normal">{t("bar.unsent")}</span>
        </h2>
        <p className="draft-sentence phrased">
          <DraftSentence reckoning={reckoning} />
        </p>
        <DraftEffects data={data} reckoning={reckoning} missed={missed} />
        <SavedLine saving={saving} />
      </div>
      <DraftForm
        data={data}
        inHand={inHand}
        saving={saving}
        request={request}
        confirm={missed > 0}
        send={send}
      />
    </section>
  );
}

function DraftForm({
  data,
  inHand,
  saving,
  request,
  confirm,
  send,
}: BarProps & { readonly confirm: boolean }) {
  const t = useTranslations("drafts");
  const shell = useTranslations("shell");
  const { draft, reckoning, type, throwAway } = inHand;
  const drafted = useDraftedReason(data, reckoning);
  const untouched = draft.reason === null && drafted !== "";
  return (
    <ActForm
      act={send}
      errorTitle={t("errorTitle")}
      errorPrefix={shell("errorTitlePrefix")}
      request={request}
      className="no-print"
      onSend={saving.hold}
      onRefused={saving.release}
    >
      <input type="hidden" name="version" value={data.version} />
      <input type="hidden" name="draft" value={request} />
      <input type="hidden" name="seen" value={JSON.stringify([data.draft?.version ?? null])} />
      <input type="hidden" name="moves" value={JSON.stringify(draft.moves)} />
      {confirm && <input type="hidden" name="confirm" value="yes" />}
      <TextArea
        name="reason"
        label={t("reason.label")}
        mark={<span className="text-red-900">{t("reason.required")}</span>}
        note={t(untouched ? "reason.drafted" : "reason.write")}
        value={draft.reason ?? drafted}
        onTyped={(reason) => type({ reason })}
        rows={5}
      />
      <details className="mt-4" open={Boolean(draft.risk || draft.alternatives) || undefined}>
        <summary className="draft-more">{t("reason.more")}</summary>
        <div className="mt-3 grid gap-4">
          <TextArea
            name="risk"
            label={t("reason.risk")}
            mark={t("reason.optional")}
            note={t("reason.riskNote")}
            value={draft.risk ?? ""}
            onTyped={(risk) => type({ risk })}
            rows={3}
          />
          <TextArea
            name="alternatives"
            label={t("reason.alternatives")}
            mark={t("reason.optional")}
            note={t("reason.alternativesNote")}
            value={draft.alternatives ?? ""}
            onTyped={(alternatives) => type({ alternatives })}
            rows={3}
          />
        </div>
      </details>
      <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-1">
        <Button tone="primary" size="medium">
          {t(confirm ? "confirm" : "send")}
        </Button>
        <Button type="button" tone="text" size="medium" onClick={throwAway}>
          {t("throwAway")}
        </Button>
      </div>
    </ActForm>
  );
}
