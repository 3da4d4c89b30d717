import { useTranslations } from "next-intl";
import { NearDay } from "@/components/ui/near-day";
import { Notice } from "@/components/ui/notice";
import type { RecordProposalView } from "./types";

/** What became of the question since somebody asked to put its test off. Nothing while it is as it was. */
export function PutOffSince({ view: { putOff, day } }: { readonly view: RecordProposalView }) {
  const t = useTranslations("approvals.putOff");
  const roles = useTranslations("words.roles");
  if (putOff === null) return null;
  const { answered, asked } = putOff;
  if (answered === null && asked) return null;
  return (
    <div className="mt-6">
      <Notice tone="refused">
        {answered === null
          ? t("notAsked")
          : t.rich(`answered.${answered.answer}`, {
              day: () => <NearDay day={answered.on} today={day} />,
              role: answered.role === null ? t("nobody") : roles(answered.role),
            })}
      </Notice>
    </div>
  );
}
