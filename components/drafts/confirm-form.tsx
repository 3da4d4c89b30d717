import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button, LinkButton } from "@/components/ui/button";
import { TextArea } from "@/components/ui/fields";
import { ApprovalLine } from "./approval-line";
import type { ConfirmProps } from "./types";

/** The reason once more, and the only button that sends. */
export function ConfirmForm({ view, back, send, request, drafted }: ConfirmProps) {
  const t = useTranslations("drafts");
  const shell = useTranslations("shell");
  const { draft } = view;
  return (
    <ActForm
      act={send}
      errorTitle={t("errorTitle")}
      errorPrefix={shell("errorTitlePrefix")}
      request={request}
      className="grid max-w-[46em] gap-5"
    >
      <input type="hidden" name="version" value={view.version} data-shown="" />
      <input
        type="hidden"
        name="seen"
        value={JSON.stringify([draft?.version ?? null])}
        data-shown=""
      />
      <input type="hidden" name="moves" value={JSON.stringify(draft?.moves ?? [])} data-shown="" />
      <input
        type="hidden"
        name="drafted"
        value={drafted ? (draft?.reason ?? "") : ""}
        data-shown=""
      />
      <TextArea
        name="reason"
        label={t("reason.label")}
        mark={<span className="text-red-900">{t("reason.required")}</span>}
        note={t("reason.write")}
        value={draft?.reason ?? ""}
        rows={5}
      />
      <TextArea
        name="risk"
        label={t("reason.risk")}
        mark={t("reason.optional")}
        note={t("reason.riskNote")}
        value={draft?.risk ?? ""}
        rows={3}
      />
      <TextArea
        name="alternatives"
        label={t("reason.alternatives")}
        mark={t("reason.optional")}
        note={t("reason.alternativesNote")}
        value={draft?.alternatives ?? ""}
        rows={3}
      />
      <p>
        <b>{t("confirmation.route")}</b> <ApprovalLine route={view.route} today={view.today} />
      </p>
      <div className="flex flex-wrap gap-4">
        <Button tone="primary">{t("send")}</Button>
        <LinkButton href={back}>{t("confirmation.back")}</LinkButton>
      </div>
    </ActForm>
  );
}
