import { useTranslations } from "next-intl";
import type { Board } from "@/components/queues/types";
import { NearDay } from "@/components/ui/near-day";

/** Who approves on this project's route, and when the first step is due. */
export function ApprovalLine({
  route,
  today,
}: {
  readonly route: Board["route"];
  readonly today: Board["today"];
}) {
  const t = useTranslations("drafts.effects");
  const [first, next] = route.steps;
  const { dueOn } = route;
  if (first === undefined || dueOn === null) return null;
  return t.rich("approver", {
    role: first.role,
    next: next?.role ?? "none",
    day: () => <NearDay day={dueOn} today={today} />,
  });
}
