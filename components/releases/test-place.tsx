import { useTranslations } from "next-intl";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import type { TaskStatus } from "@/server/domain/projects/task-status";
import type { Words } from "@/server/domain/words";

/** Where the test is: whose queue and which place, or its progress once it has left the ranks. */
export function TestPlace({
  test,
}: {
  readonly test: {
    readonly party: Words;
    readonly prime: boolean;
    readonly place: number | null;
    readonly status: TaskStatus;
  };
}) {
  const t = useTranslations("releases");
  const words = useTranslations("words.taskStatus");
  const party = () => (test.prime ? t("prime") : <RecordWords words={test.party} />);
  return test.place === null
    ? t.rich("list.unranked", { party, status: words(test.status) })
    : t.rich("list.ranked", { party, place: test.place, n: noBreak });
}
