"use client";
// One box for each owed test of the queue: what is put first, and what stays undecided.

import { useLocale, useTranslations } from "next-intl";
import type { Here } from "@/components/queues/links";
import { Button } from "@/components/ui/button";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { brokenBy, standingFirst } from "@/server/domain/queues/first-tests";
import { wordsIn } from "@/server/domain/words";
import type { BoardData, OwedTest } from "./board-data";
import type { Reckoning } from "./use-reckoning";

interface Props {
  readonly data: BoardData;
  readonly reckoning: Reckoning;
}

/** Without script the boxes are a form that opens the page with exactly the ticked tests. */
export function DraftTests({
  data,
  here,
  reckoning,
  tick,
}: Props & { readonly here: Here; readonly tick: (id: string) => void }) {
  const t = useTranslations("drafts.tests");
  const { tests } = data;
  const first = standingFirst(reckoning.order, new Set(tests.map(({ id }) => id)));
  if (tests.length === 0) return null;
  return (
    <form
      method="get"
      action={here.path}
      onSubmit={(event) => event.preventDefault()}
      className="draft-tests"
    >
      <fieldset>
        <legend className="sr-only">{t("label")}</legend>
        {tests.map((test) => (
          <Test
            key={test.id}
            data={data}
            reckoning={reckoning}
            test={test}
            first={first}
            tick={tick}
          />
        ))}
      </fieldset>
      <input type="hidden" name="ticked" value="yes" />
      {data.draft === null && (
        <noscript>
          <Button size="small">{t("apply")}</Button>
        </noscript>
      )}
    </form>
  );
}

function Test({
  data,
  reckoning,
  test,
  first,
  tick,
}: Props & {
  readonly test: OwedTest;
  readonly first: readonly string[];
  readonly tick: (id: string) => void;
}) {
  const t = useTranslations("drafts.tests");
  const locale = useLocale();
  const { id, platform, version } = test;
  const title = reckoning.rows.get(id)?.title;
  const ticked = first.includes(id);
  const name =
    platform === null || version === null
      ? title && wordsIn(title, locale).text
      : t("name", { platform: wordsIn(platform, locale).text, version });
  return (
    <div className="draft-test">
      <label>
        <input
          type="checkbox"
          name="first"
          value={id}
          checked={ticked}
          onChange={() => tick(id)}
          aria-describedby={`first-${id}`}
        />
        <span className={ticked ? "font-bold" : undefined}>{name}</span>
      </label>
      <p id={`first-${id}`}>
        <Start data={data} reckoning={reckoning} id={id} ticked={ticked} />
        <Breaks reckoning={reckoning} tests={ticked ? first : [...first, id]} />
      </p>
    </div>
  );
}

/** When the test is expected to begin, now and after the draft. */
function Start({
  data,
  reckoning,
  id,
  ticked,
}: Props & { readonly id: string; readonly ticked: boolean }) {
  const t = useTranslations(`drafts.tests.${ticked ? "ticked" : "left"}`);
  const from = reckoning.before.get(id)?.startsOn ?? null;
  const to = reckoning.after.get(id)?.startsOn ?? null;
  if (from === null || to === null) return t("unknown");
  const day = (on: typeof from) => <NearDay day={on} today={data.today} />;
  if (from === to) return t.rich("same", { day: () => day(from) });
  return t.rich("moves", { from: () => day(from), to: () => <b>{day(to)}</b> });
}

/** Which task would miss its due date if these tests were first. */
function Breaks({
  reckoning,
  tests,
}: {
  readonly reckoning: Reckoning;
  readonly tests: readonly string[];
}) {
  const t = useTranslations("drafts.tests");
  const broken = brokenBy(reckoning.deadlines, tests);
  const [most] = broken;
  const title = most && reckoning.rows.get(most.taskId)?.title;
  if (most === undefined || title === undefined) return null;
  return (
    <span className="note">
      {t.rich(broken.length === 1 ? "breaks" : "breaksMore", {
        days: most.days,
        count: broken.length,
        n: noBreak,
        title: () => <RecordWords words={title} />,
      })}
    </span>
  );
}
