import { useTranslations } from "next-intl";
import type { FormAct } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { dayWords } from "@/components/ui/day-words";
import { Field } from "@/components/ui/fields";
import { FormEnding } from "@/components/ui/form-ending";
import { NearDay } from "@/components/ui/near-day";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/server/domain/calendar/day";
import { CapacityForm } from "./capacity-form";
import type { Setting } from "./types";

/** The future days off. Each can be removed, and one can be added. */
export function DaysOff({ act, edit, address, queue, view }: Setting) {
  const t = useTranslations("work.capacity");
  return (
    <>
      {queue.daysOff.length === 0 && <p className="quiet">{t("noneOff")}</p>}
      {queue.daysOff.length > 0 && (
        <ul>
          {queue.daysOff.map((day) => (
            <li key={day} className="flex flex-wrap items-center gap-x-4 py-1">
              <NearDay day={day} today={view.day} />
              {act !== null && <Removal act={act} day={day} />}
            </li>
          ))}
        </ul>
      )}
      <p className="quiet type-small">{t("offNote")}</p>
      {act !== null && edit === "day-off" && (
        <div id="day-off" tabIndex={-1} className="mt-3 max-w-[28rem]">
          <CapacityForm act={act} what="day-off">
            <Field name="day" type="date" label={t("day")} min={view.day} />
            <FormEnding
              send={t("addSend")}
              cancel={t("cancel")}
              cancelHref={address.with({ edit: null })}
            />
          </CapacityForm>
        </div>
      )}
      {act !== null && edit !== "day-off" && (
        <p className="mt-1">
          <TextLink href={`${address.with({ edit: "day-off" })}#day-off`}>{t("add")}</TextLink>
        </p>
      )}
    </>
  );
}

function Removal({ act, day }: { readonly act: FormAct; readonly day: Day }) {
  const t = useTranslations("work.capacity");
  const dates = useTranslations("dates");
  const label = t("removeDay", { day: dayWords(dates, day) });
  return (
    <CapacityForm act={act} what="day-on">
      <input type="hidden" name="day" value={day} />
      <Button size="small" tone="quiet" aria-label={label}>
        {t("remove")}
      </Button>
    </CapacityForm>
  );
}
