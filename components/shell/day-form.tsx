import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Button } from "@/components/ui/button";
import { CalendarDay } from "@/components/ui/calendar-day";
import { PageFields } from "@/components/ui/page-marks";
import type { Day } from "@/server/domain/calendar/day";

/** One day to be chosen and sent to an address. */
export function DayForm({
  action,
  method = "get",
  name,
  label,
  note,
  submit,
  first,
  last,
  value,
  keep = [],
}: {
  readonly action: string;
  readonly method?: "get" | "post";
  readonly name: string;
  readonly label: string;
  readonly note: ReactNode;
  readonly submit: string;
  readonly first: Day;
  readonly last: Day;
  readonly value?: Day;
  /** What else the address says, to be kept. */
  readonly keep?: readonly (readonly [name: string, value: string])[];
}) {
  const t = useTranslations("shell.exercise");
  const id = useId();
  return (
    <form action={action} method={method}>
      {method === "post" && <PageFields />}
      {keep.map(([key, kept]) => (
        <input key={`${key}=${kept}`} type="hidden" name={key} value={kept} />
      ))}
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      <p id={`${id}-note`} className="type-small quiet">
        {note}{" "}
        {t.rich("range", {
          first: () => <CalendarDay day={first} style="short" />,
          last: () => <CalendarDay day={last} style="short" />,
        })}
      </p>
      <input
        id={id}
        type="date"
        name={name}
        min={first}
        max={last}
        defaultValue={value}
        required
        aria-describedby={`${id}-note`}
        className="field"
      />
      <div className="mt-3">
        <Button tone="primary" size="medium">
          {submit}
        </Button>
      </div>
    </form>
  );
}
