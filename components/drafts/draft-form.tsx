"use client";

import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/fields";
import type { BarProps } from "./bar-props";
import { useDraftedReason } from "./use-reason";

/** The reason of the draft, and the button that sends it. */
export function DraftForm({
  data,
  inHand,
  saving,
  request,
  missed,
  send,
}: Omit<BarProps, "here" | "tick" | "tools" | "bare"> & {
  /** How many directed tasks would miss their due dates. They are shown once more before the draft is sent. */
  readonly missed: number;
}) {
  const t = useTranslations("drafts");
  const shell = useTranslations("shell");
  const { draft, reckoning, type } = inHand;
  const drafted = useDraftedReason(data, reckoning);
  const untouched = draft.reason === null && drafted !== "";
  return (
    <ActForm
      act={send}
      errorTitle={t("errorTitle")}
      errorPrefix={shell("errorTitlePrefix")}
      request={request}
      className="draft-form no-print"
      onSend={saving.hold}
      onRefused={saving.release}
    >
      <input type="hidden" name="version" value={data.version} />
      <input type="hidden" name="draft" value={request} />
      <input type="hidden" name="seen" value={JSON.stringify([data.draft?.version ?? null])} />
      <input type="hidden" name="moves" value={JSON.stringify(draft.moves)} />
      <input type="hidden" name="drafted" value={drafted} data-shown="" />
      {missed > 0 && <input type="hidden" name="confirm" value="yes" />}
      <TextArea
        name="reason"
        label={t("reason.label")}
        mark={<span className="text-red-900">{t("reason.required")}</span>}
        note={t(untouched ? "reason.drafted" : "reason.write")}
        value={draft.reason ?? drafted}
        onTyped={(reason) => type({ reason })}
        rows={3}
      />
      <div className="draft-acts">
        <Button tone="primary" size="medium">
          {t(missed > 0 ? "confirm" : "send")}
        </Button>
        <details open={Boolean(draft.risk || draft.alternatives) || undefined}>
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
      </div>
    </ActForm>
  );
}
