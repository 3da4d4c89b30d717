import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Sentences } from "@/components/home/sentences";
import { CalendarDay } from "@/components/ui/calendar-day";
import { Illustrative } from "@/components/ui/marks";
import { noBreak } from "@/components/ui/no-break";
import { RecordText, RecordWords } from "@/components/ui/record-words";
import type { Words } from "@/server/domain/words";
import type { Evidence } from "./types";

type Test = Evidence["tests"][number];

/** One fact of a plan, and the value by which two plans are compared. */
export interface Fact {
  readonly name: "cases" | "passes" | "fails" | "who" | "quality" | "until";
  readonly value: ReactNode;
  readonly missing: boolean;
  readonly raw: string;
}

/** The facts of a test plan, in reading order. */
export function usePlanFacts(
  { startsAfter, illustrative }: Pick<Test, "startsAfter" | "illustrative">,
  plan: Test["plan"],
): readonly Fact[] {
  const t = useTranslations("approvals.evidence");
  const words = useTranslations("words");
  const { cases, party, assignee, dueOn, estimateDays } = plan;
  const none = <span className="quiet">{words("noRecord")}</span>;
  const said = (name: Fact["name"], text: Words | null): Fact => ({
    name,
    missing: text === null,
    value: <RecordText words={text} />,
    raw: rawOf(text),
  });
  return [
    {
      name: "cases",
      missing: cases.length === 0,
      value:
        cases.length === 0 ? (
          none
        ) : (
          <ul>
            {[...new Map(cases.map((title) => [rawOf(title), title])).values()].map((title) => (
              <li key={rawOf(title)}>
                <RecordWords words={title} />
              </li>
            ))}
          </ul>
        ),
      raw: cases.map(rawOf).join(),
    },
    said("passes", plan.passesWhen),
    said("fails", plan.onFailure),
    {
      name: "who",
      missing: false,
      value:
        assignee === null
          ? t.rich("by", { party: () => <RecordWords words={party} /> })
          : t.rich("assignee", {
              party: () => <RecordWords words={party} />,
              name: () => <RecordWords words={assignee} />,
            }),
      raw: rawOf(party) + rawOf(assignee),
    },
    said("quality", plan.qualityOwner),
    {
      name: "until",
      missing: dueOn === null,
      value: (
        <>
          {dueOn === null ? none : <CalendarDay day={dueOn} />}
          <span className="block">
            <Sentences
              of={[
                startsAfter !== null &&
                  t.rich("starts", { day: () => <CalendarDay day={startsAfter} /> }),
                estimateDays !== null && t.rich("estimate", { days: estimateDays, n: noBreak }),
              ]}
            />
            {illustrative && <Illustrative />}
          </span>
        </>
      ),
      raw: `${dueOn} ${estimateDays}`,
    },
  ];
}

const rawOf = (text: Words | null): string =>
  text === null ? "" : JSON.stringify([text.ja, text.en]);
