import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type DefinitionRow, DefinitionRows } from "@/components/ui/definition-rows";
import { type LinkTo, toThread } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { TextLink } from "@/components/ui/text-link";
import { PERMISSIONS } from "@/server/domain/identity/permissions";
import type { Role } from "@/server/domain/identity/roles";
import { wordsIn } from "@/server/domain/words";
import { answeringWay, openOf, waitsAsOlder } from "./answering-way";
import { joinedText } from "./debt-groups";
import { Sentences } from "./sentences";
import { Tip } from "./tip";
import type { FirstDraft, HomeView, Question } from "./types";

interface Props {
  readonly home: HomeView;
  readonly question: Question;
}

interface Linked {
  readonly linkTo: LinkTo;
}

interface Drafted {
  readonly draft: FirstDraft;
}

/** What is to be decided, what that gains and costs, who proposes it, who approves it by when, and how far that is. */
export function Ask({ home, question, linkTo }: Props & Linked) {
  const { draft } = home;
  const moves = draft !== null && answeringWay(home, question) === "draft";
  return (
    <>
      <p className="type-strong phrased">
        <Asked home={home} question={question} />
      </p>
      {moves && <Costs draft={draft} question={question} home={home} linkTo={linkTo} />}
    </>
  );
}

/** Where the tests are now, and the three answers. */
function Asked({ home, question }: Props) {
  const t = useTranslations("home");
  const way = answeringWay(home, question);
  return (
    <>
      <span className="block">
        <Sentences
          of={[
            <Places key="places" home={home} question={question} />,
            way === "retarget" && <Older key="older" home={home} question={question} />,
          ]}
        />
      </span>
      <span className="block">
        <Sentences
          of={[
            home.mineOnTop || question.state !== "open"
              ? t(`ask.choice.${way}`)
              : t("ask.undecided"),
            way !== "draft" && !question.mayAnswer && <Deciders key="deciders" />,
          ]}
        />
      </span>
    </>
  );
}

/** Who gives the answer where no new order has to be proposed first. */
function Deciders() {
  const t = useTranslations("home.ask");
  return t("who", { roles: useEither(PERMISSIONS["finding.answer"]) });
}

/** Roles of which any one will do. */
function useEither(roles: readonly Role[]): string {
  const t = useTranslations("home");
  const words = useTranslations("words.roles");
  return roles.map((role) => words(role)).join(t("or"));
}

/** Which version the waiting test is of. */
function Older({ home, question }: Props) {
  const t = useTranslations("home.ask");
  const older = openOf(home, question).find(waitsAsOlder);
  if (older === undefined || older.test === null) return null;
  return t("older", { version: older.test.version ?? "", live: older.liveVersion });
}

/** The place of each test that is still to be decided. */
function Places({ home, question }: Props) {
  const t = useTranslations("home");
  const locale = useLocale();
  const owed = openOf(home, question);
  const named = owed.length < home.owed.length || question.openBuilds.length > 0;
  const names = owed.map(({ platform, liveVersion }) =>
    t("build", { platform: wordsIn(platform, locale).text, version: liveVersion }),
  );
  const what = named ? t("ask.whatOf", { builds: joinedText(t, names) }) : t("ask.what");
  const placed = owed.flatMap(({ platform, test }) =>
    test === null || test.place === null
      ? []
      : [{ platform: wordsIn(platform, locale).text, place: test.place }],
  );
  if (placed.length === 0) {
    if (owed.some(({ test }) => test !== null)) return t("ask.begun", { what });
    return t(home.seesAll ? "ask.nowhere" : "ask.unseen", { what });
  }
  const [only, ...others] = placed;
  if (only !== undefined && others.length === 0)
    return t.rich("ask.place", { what, place: only.place, n: noBreak });
  const places = joinedText(
    t,
    placed.map((each) => t("ask.placeOf", each)),
  );
  return t("ask.places", { what, places });
}

/** What the draft gains and costs, and how it is decided. */
function Costs({ draft, question, home, linkTo }: Props & Linked & Drafted) {
  const t = useTranslations("home.ask");
  const rows: DefinitionRow[] = [
    { term: t("gain"), value: <Gain draft={draft} today={home.day} /> },
    { term: t("agreement"), value: <Agreement draft={draft} question={question} home={home} /> },
  ];
  return (
    <>
      <DefinitionRows rows={rows} plain />
      <p className="type-small quiet mt-2">
        <LeftOut draft={draft} />
      </p>
      {!home.seesAll && <CanItStart draft={draft} linkTo={linkTo} />}
    </>
  );
}

/** For the vendor: where it says whether the test can begin so early. */
function CanItStart({ draft: { taken, partyKey }, linkTo }: Drafted & Linked) {
  const t = useTranslations("home.ask");
  const [first] = taken;
  if (first === undefined) return null;
  return (
    <p className="no-print">
      <TextLink
        href={toThread(linkTo, partyKey, first.taskId)}
        className="inline-flex min-h-11 items-center"
      >
        {t("canStart")}
      </TextLink>
    </p>
  );
}

/** Who proposes, what is proposed so far, and who approves by when. Those who propose know on a phone that they do. */
function Agreement({ draft, question, home }: Props & Drafted) {
  const t = useTranslations("home.ask");
  const act = useTranslations("approvals.act");
  const words = useTranslations("words.roles");
  const proposers = t("proposers", { roles: useEither(PERMISSIONS["order.propose"]) });
  const { approveBy, pending } = draft;
  const [first, second] = question.route.map(({ role }) => words(role));
  const role = first ?? words("adviser");
  const day = () => (
    <b>
      <NearDay day={approveBy ?? home.day} today={home.day} />
    </b>
  );
  const approval = approveBy === null ? t("approver", { role }) : t.rich("agreed", { role, day });
  const said =
    pending === null
      ? [t("unproposed"), approval, second !== undefined && t("decider", { role: second })]
      : [t("proposed", { number: pending, step: act(awaitedStep(home, pending)) })];
  return (
    <Sentences
      of={[
        <span key="proposers" {...(home.mineOnTop && { className: "hidden desktop:inline" })}>
          {proposers}
        </span>,
        ...said,
      ]}
    />
  );
}

/** The step for which an open proposal waits. */
function awaitedStep({ waits: { mine, others } }: HomeView, number: number) {
  const wait = [...mine, ...others].find(
    ({ kind, subject }) =>
      kind === "decision" && subject.of === "proposal" && subject.number === number,
  );
  return wait?.awaited.role === "executive" ? "executive" : "adviser";
}

function Gain({ draft, today }: { readonly draft: FirstDraft; readonly today: HomeView["day"] }) {
  const t = useTranslations("home.ask");
  const [first] = draft.taken;
  if (first?.startsNow == null || first.startsThen === null) return t("startUnknown");
  const day = (on: NonNullable<typeof first.startsNow>) => () => <NearDay day={on} today={today} />;
  const { startsNow, startsThen } = first;
  return (
    <>
      <Sentences
        of={[
          t.rich("start", {
            now: day(startsNow),
            instead: () => <b>{day(startsThen)()}</b>,
          }),
          <Cost key="cost" draft={draft} />,
        ]}
      />
      {draft.illustrative && (
        <span className="type-small ml-1">
          <Tip of="illustrative" />
        </span>
      )}
    </>
  );
}

function Cost({ draft: { slip } }: { readonly draft: FirstDraft }): ReactNode {
  const t = useTranslations("home.ask");
  if (slip === null) return t("costsNothing");
  const { delayed, least, most, late, due } = slip;
  const deadlines = due > 0 ? "kept" : "none";
  const outcome = late > 0 ? "missed" : deadlines;
  return t.rich(`cost.${outcome}`, {
    delayed,
    late,
    days: t(least === most ? "days" : "daysRange", { least, most }),
    n: noBreak,
  });
}

/** Which tests the days are of, and which one the draft leaves where it is, with the reason. */
function LeftOut({ draft: { taken, left, pending } }: { readonly draft: FirstDraft }) {
  const t = useTranslations("home");
  const locale = useLocale();
  const name = ({ platform }: { platform: FirstDraft["left"][number]["platform"] }) =>
    wordsIn(platform, locale).text;
  const said = left.map((test) =>
    t.rich("ask.left", { platform: name(test), late: test.late, by: test.by, n: noBreak }),
  );
  const whose = taken.length > 1 || left.length > 0;
  return (
    <Sentences
      of={[
        whose && t("ask.daysOf", { platforms: joinedText(t, taken.map(name)) }),
        ...said,
        pending !== null && t("ask.pending", { number: pending }),
      ]}
    />
  );
}
