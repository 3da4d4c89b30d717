import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Field } from "./fields";

/** A day, and beside it the time, which few sources give. The time is sent as `<name>.time`. */
export function DayAndTime({
  dated = "",
  ...named
}: Pick<ComponentProps<typeof Field>, "name" | "label" | "mark" | "note"> & {
  readonly dated: string | undefined;
}) {
  const t = useTranslations("records");
  const shell = useTranslations("shell");
  const [day, time] = dated.split("T");
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
      <Field {...named} value={day} type="date" />
      <Field
        name={`${named.name}.time`}
        label={t("time")}
        mark={shell("optional")}
        value={time}
        type="time"
      />
    </div>
  );
}
