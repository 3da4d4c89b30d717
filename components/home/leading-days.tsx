import { useLocale, useTranslations } from "next-intl";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { wordsIn } from "@/server/domain/words";
import { joinedText } from "./debt-groups";
import { endsByDay, owedState } from "./owed-state";
import type { HomeView, Owed } from "./types";

type Span = Owed["days"][number];

/** What the leading number counts, by the last span of the debt. */
function countedKey({ kind, waiver }: Span) {
  if (kind === "failed" || kind === "decided") return kind;
  if (kind === "excused") return waiver === "environment" ? "noEnvironment" : "deferred";
  if (waiver === null) return "unexcused";
  return waiver === "environment" ? "sinceReady" : "sinceDay";
}

const isExposed = ({ kind }: Span): boolean => kind === "undecided" || kind === "failed";

/**
 * The one number that leads: for how long the first debt has been as it is now. The days since distribution stand smaller
 * beside it. Nothing if the state began on the day shown.
 */
export function LeadingDays({ home, past }: { readonly home: HomeView; readonly past: boolean }) {
  const t = useTranslations("home.days");
  const words = useTranslations("home.when");
  const locale = useLocale();
  const [first] = home.owed;
  const span = first?.days.at(-1);
  if (first === undefined || span === undefined || span.length.businessDays === 0) return null;
  // A waiver that ends on the day shown leaves no span of its own yet.
  const ends = owedState(first) === "endedNow";
  const ended = endsByDay(first) ? "endedDay" : "endedReady";
  const { businessDays } = ends ? first.elapsed : span.length;
  // A waiver that begins on the day shown leaves none either: until then nothing was decided.
  const begins = owedState(first) === "excused" && span.kind === "undecided";
  const counted = ends ? ended : countedKey(span);
  const until = span.waiver === null ? "untilWaived" : "untilDecided";
  const key = begins ? until : counted;
  return (
    <div className="leading-days">
      <p className={ends || (isExposed(span) && !begins) ? "type-key exposed" : "type-key"}>
        {t.rich("count", { businessDays, n: noBreak })}
      </p>
      <div>
        <p>
          {t.rich(key, {
            platform: wordsIn(first.platform, locale).text,
            version: first.version,
            today: words(past ? "thatDay" : "today"),
            day: () => <NearDay day={span.from} today={home.day} />,
          })}
        </p>
        <Distributed home={home} />
      </div>
    </div>
  );
}

/** How long ago each platform's debt began. */
function Distributed({ home }: { readonly home: HomeView }) {
  const t = useTranslations("home");
  const locale = useLocale();
  const said = home.owed.map((owed) =>
    t("days.one", {
      platform: wordsIn(owed.platform, locale).text,
      from: owed.through.length === 0 ? "none" : owed.version,
      businessDays: owed.elapsed.businessDays,
    }),
  );
  // On the phone the bar below says it.
  return (
    <p className="type-small quiet hidden desktop:block">
      {t("days.distributed", { list: joinedText(t, said) })}
    </p>
  );
}
