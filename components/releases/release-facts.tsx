import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { FactsAndAction } from "@/components/ui/page-heading";
import { RecordWords } from "@/components/ui/record-words";
import { SourceRef, type Sources } from "@/components/ui/sources";
import { TextLink } from "@/components/ui/text-link";
import { type Words, wordsIn } from "@/server/domain/words";
import { type Here, screenOf } from "./here";
import { Unwaived, unwaivedOf } from "./release-course";
import { owesTest, type ReleaseView } from "./release-verdict";

interface Props {
  readonly view: ReleaseView;
  readonly here: Here;
  readonly project: string;
  readonly past: boolean;
}
interface Sourced {
  readonly sources: Sources;
}

/** What changed, what was tested, who decided, what users have now, and a link to the queue. */
export function ReleaseFacts({ view, here, project, past, sources }: Props & Sourced) {
  const t = useTranslations("releases.one");
  const words = useTranslations("words");
  const course = useTranslations("releases.course");
  const orNoRecord = (said: Words | null) =>
    said === null ? (
      <span className="quiet">{words("noRecord")}</span>
    ) : (
      <RecordWords words={said} />
    );
  return (
    <FactsAndAction
      facts={
        <DefinitionRows
          rows={[
            { term: t("changes"), value: orNoRecord(view.changes) },
            { term: t("checked"), value: orNoRecord(view.checked) },
            { term: t("decidedBy"), value: <Deciders view={view} /> },
            ...(unwaivedOf(view).length > 0
              ? [{ term: course("unwaived"), value: <Unwaived view={view} /> }]
              : []),
            ...(view.distributions.length > 0
              ? [{ term: t("live"), value: <Live view={view} here={here} project={project} /> }]
              : []),
            {
              term: useTranslations("releases.waiver")("note"),
              value: <Notes view={view} sources={sources} />,
            },
          ]}
        />
      }
      action={<QueueAction view={view} here={here} project={project} past={past} />}
    />
  );
}

/** Who decided to distribute. It is shown once if all platforms agree. */
function Deciders({ view }: { readonly view: ReleaseView }) {
  const words = useTranslations("words");
  const known = view.distributions.filter((one) => one.decidedBy !== null);
  if (known.length === 0) return <span className="quiet">{words("noRecord")}</span>;
  return view.distributions.map((one) => (
    <span key={one.id} className="block">
      <RecordWords words={one.platform} />{" "}
      {one.decidedBy === null ? words("noRecord") : <RecordWords words={one.decidedBy} />}
    </span>
  ));
}

function Live({ view, here, project }: Omit<Props, "past">) {
  const t = useTranslations("releases.one");
  const locale = useLocale();
  return view.distributions.map((one) => {
    const platform = wordsIn(one.platform, locale).text;
    const { live } = one;
    return (
      <span key={one.id} className="block">
        {live === null && t("liveNone", { platform })}
        {live === view.version && t("liveThis", { platform })}
        {live !== null &&
          live !== view.version &&
          t.rich("liveOther", {
            platform,
            link: () => (
              <TextLink href={screenOf(here, project, `releases/${encodeURIComponent(live)}`)}>
                {live}
              </TextLink>
            ),
          })}
      </span>
    );
  });
}

/** How these facts are known: each note once, and the sources of the days. */
function Notes({ view, sources }: { readonly view: ReleaseView; readonly sources: Sources }) {
  const notes = new Map(
    [view.note, ...view.distributions.map((one) => one.note)].flatMap((note) =>
      note === null ? [] : [[JSON.stringify([note.ja, note.en]), note] as const],
    ),
  );
  const days = new Map(
    view.distributions.map((one) => [JSON.stringify(one.provenance), one] as const),
  );
  return (
    <>
      {[...notes].map(([name, note]) => (
        <span key={name} className="block">
          <RecordWords words={note} />
        </span>
      ))}
      {[...days].map(([name, one]) => (
        <DaySource key={name} view={view} one={one} all={days.size === 1} sources={sources} />
      ))}
    </>
  );
}

function DaySource({
  view,
  one,
  all,
  sources,
}: {
  readonly view: ReleaseView;
  readonly sources: Sources;
  readonly one: ReleaseView["distributions"][number];
  readonly all: boolean;
}) {
  const t = useTranslations("releases");
  const locale = useLocale();
  const platforms = all ? view.distributions : [one];
  const names = platforms.map((each) => wordsIn(each.platform, locale).text).join(t("and"));
  return (
    <span className="mt-1 block">
      {t.rich("one.daySource", {
        platforms: names,
        known: one.distributedOn === null ? "no" : "yes",
        source: () => <SourceRef provenance={one.provenance} sources={sources} named />,
      })}
    </span>
  );
}

function QueueAction({ view, here, project, past }: Props) {
  const t = useTranslations("releases.one");
  if (!owesTest(view)) return null;
  const party = view.distributions.find((one) => one.test !== null)?.test?.partyKey;
  const href = screenOf(
    here,
    project,
    party === undefined ? "queues" : `queues/${encodeURIComponent(party)}`,
  );
  if (past) return <TextLink href={href}>{t("seeQueue")}</TextLink>;
  const result = screenOf(here, project, `releases/${encodeURIComponent(view.version)}/result`);
  // For those who may register the result, that comes first; for the ministry, the queue comes first.
  const first = view.records && !view.whole;
  return (
    <>
      {first && (
        <LinkButton href={result} tone="primary">
          {t("result")}
        </LinkButton>
      )}
      <LinkButton href={href} tone={first ? "outline" : "primary"}>
        {t(view.whole ? "queue" : "ownQueue")}
      </LinkButton>
      {view.records && view.whole && <TextLink href={result}>{t("result")}</TextLink>}
    </>
  );
}
