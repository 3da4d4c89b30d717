import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { CalendarDay } from "@/components/ui/calendar-day";
import { DayInput } from "@/components/ui/day-input";
import { PageFields } from "@/components/ui/page-marks";
import type { Day } from "@/server/domain/calendar/day";

/** Chooses one day and sends it to an address. */
export function DayForm({
  action,
  method = "get",
  name,
  label,
  note,
  submit,
  tone = "primary",
  first,
  last,
  value,
  keep = [],
}: {
  readonly action: string;
  readonly method?: "get" | "post";
  readonly name: string;
  readonly label: string;
  readonly note: string;
  readonly submit: string;
  readonly tone?: "primary" | "outline";
  readonly first: Day;
  readonly last: Day;
  readonly value?: Day;
  /** Other parameters to keep. */
  readonly keep?: readonly (readonly [name: string, value: string])[];
}) {
  const t = useTranslations("shell.exercise");
  const id = useId();
  return (
    <form action={action} method={method} className="day-form">
      {method === "post" && <PageFields />}
      {keep.map(([key, kept]) => (
        <input key={`${key}=${kept}`} type="hidden" name={key} value={kept} />
      ))}
      <label htmlFor={id}>{label}</label>
      <p id={`${id}n`}>
        {note}{" "}
        {t.rich("range", {
          first: () => <CalendarDay day={first} />,
          last: () => <CalendarDay day={last} />,
        })}
      </p>
      <DayInput
        id={id}
        name={name}
        min={first}
        max={last}
        required
        aria-describedby={`${id}n`}
        defaultValue={value}
      />
      <Button tone={tone} size="medium">
        {submit}
      </Button>
    </form>
  );
}
