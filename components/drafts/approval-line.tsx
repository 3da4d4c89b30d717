import { useTranslations } from "next-intl";
import type { Board } from "@/components/queues/types";
import { CalendarDay } from "@/components/ui/calendar-day";

/** Who approves on this project's route, and when the first step is due. */
export function ApprovalLine({ route }: { readonly route: Board["route"] }) {
  const t = useTranslations("drafts.effects");
  const [first, next] = route.steps;
  const { dueOn } = route;
  if (first === undefined || dueOn === null) return null;
  return t.rich("approver", {
    role: first.role,
    next: next?.role ?? "none",
    day: () => <CalendarDay day={dueOn} style="plain" />,
  });
}
