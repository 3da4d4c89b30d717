import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActForm, type FormAct } from "@/components/ui/act-form";

/** A form about the vendor's capacity. */
export function CapacityForm({
  act,
  what,
  children,
}: {
  readonly act: FormAct;
  readonly what: "amount" | "day-off" | "day-on";
  readonly children: ReactNode;
}) {
  const t = useTranslations("work.capacity");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={act}
      errorTitle={t("refused")}
      errorPrefix={shell("errorTitlePrefix")}
      request={crypto.randomUUID()}
    >
      <input type="hidden" name="what" value={what} />
      {children}
    </ActForm>
  );
}
