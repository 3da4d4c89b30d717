import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Sentences } from "@/components/home/sentences";
import { Illustrative } from "@/components/ui/marks";
import { RecordWords } from "@/components/ui/record-words";
import { type Blanks, useBlankSentences } from "./blanks";
import { allExamples } from "./task-rows";
import type { QueueTask, QueueView } from "./types";

/** Above the order: whose queue it is, and what is blank in every row, said once. */
export function QueueCaption({
  queue,
  tasks,
  blanks,
}: {
  readonly queue: NonNullable<QueueView["queue"]>;
  readonly tasks: readonly QueueTask[];
  readonly blanks: Blanks;
}) {
  const t = useTranslations("queues");
  const due = tasks.some(({ dueOn }) => dueOn !== null);
  const examples = allExamples(tasks) && !queue.illustrative;
  return (
    <>
      <span className="sr-only">
        {t.rich("waiting.caption", { party: () => <RecordWords words={queue.party} /> })}
      </span>
      <Sentences
        of={[
          ...useBlankSentences(blanks),
          due && t("blanks.slack"),
          examples && t.rich("blanks.examples", { mark: () => <Illustrative /> }),
        ]}
      />
    </>
  );
}

/** The order as a native table. Where there is no room for its columns each row becomes two lines. */
export function QueueTable({
  caption,
  board = false,
  picking = false,
  children,
}: {
  readonly caption: ReactNode;
  /** Whether the order can be changed here. */
  readonly board?: boolean;
  /** Whether rows are being chosen to move together. */
  readonly picking?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <table
      // biome-ignore lint/a11y/noRedundantRoles: as a block on the phone it loses the role it brings
      role="table"
      className="table queue"
      data-board={board || undefined}
      data-picking={picking || undefined}
    >
      <caption>{caption}</caption>
      {children}
    </table>
  );
}
