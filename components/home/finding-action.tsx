import { useLocale, useTranslations } from "next-intl";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Button, LinkButton } from "@/components/ui/button";
import { Check } from "@/components/ui/fields";
import type { LinkTo } from "@/components/ui/links";
import { TextLink } from "@/components/ui/text-link";
import { useWaitAct, WaitWords, waitHref } from "@/components/waiting/wait-words";
import { wordsIn } from "@/server/domain/words";
import { answeringWay, openOf, ranksAnother, waitsAsOlder } from "./answering-way";
import { firstAsked, isAskedAbove } from "./asked-first";
import { joinedText } from "./debt-groups";
import { responseHref, resultHref } from "./decision-words";
import type { HomeView, Question } from "./types";

export interface HomeActs {
  readonly rankNow: FormAct;
  readonly undertake: FormAct;
}

interface Toned {
  /** Outlined if another button leads. */
  readonly tone: "primary" | "outline";
}

interface ActionProps {
  readonly home: HomeView;
  readonly linkTo: LinkTo;
  readonly past: boolean;
  readonly acts: HomeActs;
  /** The id of the press, so that a press sent twice counts once. */
  readonly request: string;
}

/** One filled button: what the reader is asked for first. What else can be answered stands below it as links. */
export function FindingAction(props: ActionProps) {
  const { home, linkTo } = props;
  const t = useTranslations("home.action");
  const [first] = home.owed;
  const { question } = home;
  const answers = question?.mayAnswer === true;
  const leads = home.confirms || unanswered(home) !== undefined;
  // What was decided and not sent yet is the next act of whoever may decide.
  const unsent = home.steps.some(({ proposal }) => proposal === null);
  const runs =
    question !== null &&
    answers &&
    (question.ranks.length > 0 || (unsent && answeringWay(home, question) === "draft"));
  if (first === undefined) return <NothingOwed {...props} />;
  return (
    <>
      <ConfirmReport {...props} />
      <Respond {...props} />
      {runs ? (
        <RunNow {...props} question={question} tone={leads ? "outline" : "primary"} />
      ) : (
        <NextAct {...props} tone={leads ? "outline" : "primary"} />
      )}
      <ul className="text-center">
        {answers && (
          <>
            {question?.mayPutOff === true && (
              <Other href={linkTo("/decisions/defer")}>{t("defer")}</Other>
            )}
            <Other href={linkTo("/decisions/cannot")}>{t("cannot")}</Other>
          </>
        )}
        {!answers && (
          <Other href={linkTo(`/releases/${encodeURIComponent(first.version)}`)}>
            {t("release", { version: first.version })}
          </Other>
        )}
      </ul>
    </>
  );
}

/**
 * What waits for the reader is the reader's first act. For the others the queue is where the test is. A vendor reads what
 * it is asked for above the headline.
 */
function NextAct({ home, linkTo, past, tone }: ActionProps & Toned) {
  const t = useTranslations("home.action");
  const act = useWaitAct();
  const asked = firstAsked(home);
  if (isAskedAbove(home, past)) return null;
  if (!home.seesAll)
    return (
      <LinkButton href={linkTo("/work")} tone={tone}>
        {t("work")}
      </LinkButton>
    );
  if (asked === null || !("wait" in asked))
    return (
      <LinkButton href={queueHref(home, linkTo)} tone={tone}>
        {t("queue")}
      </LinkButton>
    );
  return (
    <>
      <p className="act-asks">
        <WaitWords wait={asked.wait} list="mine" />
      </p>
      <LinkButton href={waitHref(asked.wait, linkTo)} tone={tone}>
        {act(asked.wait)}
      </LinkButton>
    </>
  );
}

/** Readers who may confirm a vendor's report are led to it first, because it may end the debt. */
function ConfirmReport({ home, linkTo }: ActionProps) {
  const t = useTranslations("home.action");
  const reported = home.lead
    .flatMap(({ builds }) => builds)
    .find(({ verdict }) => verdict === "reported");
  if (!home.confirms || reported === undefined) return null;
  return (
    <LinkButton
      href={`${linkTo(`/releases/${encodeURIComponent(reported.version)}`)}#confirm`}
      tone="primary"
    >
      {t("confirm")}
    </LinkButton>
  );
}

/** The first failed build about which the reader may decide and nobody has. */
const unanswered = ({ lead, responds }: HomeView) =>
  lead
    .filter(({ standing }) => responds && standing === "failed")
    .flatMap(({ builds }) => builds)
    .find(({ responses }) => responses.length === 0);

/** Readers who may decide what is done about a failed test are led to it first. */
function Respond({ home, linkTo }: ActionProps) {
  const t = useTranslations("home.action");
  const failed = unanswered(home);
  if (failed === undefined) return null;
  return (
    <LinkButton href={responseHref(failed, linkTo)} tone="primary">
      {t("respond")}
    </LinkButton>
  );
}

function Other({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <li>
      <TextLink href={href} className="inline-flex min-h-11 items-center">
        {children}
      </TextLink>
    </li>
  );
}

/** The address of the queue with the first owed test, with that test selected. */
function queueHref({ owed }: HomeView, linkTo: LinkTo): string {
  const at = owed.find(({ test }) => test !== null)?.test;
  return at ? linkTo(`/queues/${at.partyKey}`, { task: at.taskId }) : linkTo("/queues");
}

/** The button opens the queue with a draft and records nothing, or records that a test enters a queue or keeps its place. */
function RunNow({
  home,
  linkTo,
  acts,
  request,
  question,
  tone,
}: ActionProps & Toned & { readonly question: Question }) {
  const all = useTranslations("home");
  const t = useTranslations("home.action");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const { draft } = home;
  const way = answeringWay(home, question);
  if (way === "draft" && draft !== null) {
    const first = draft.wish.join(",");
    const open = openOf(home, question);
    const names = open.map(({ platform }) => wordsIn(platform, locale).text);
    return (
      <>
        <LinkButton
          href={linkTo(`/queues/${encodeURIComponent(draft.partyKey)}`, {
            first,
            // Exactly this one, whatever it costs.
            ...(draft.breaks && { ticked: "yes" }),
          })}
          tone={tone}
        >
          {open.length === home.owed.length
            ? t("rank")
            : t(ranksAnother(home, question) ? "rankToo" : "rankOf", {
                platforms: joinedText(all, names),
              })}
        </LinkButton>
        <p className="type-small quiet no-print">{t("rankNote")}</p>
      </>
    );
  }
  const older = openOf(home, question).find(waitsAsOlder);
  if (way === "retarget" && older !== undefined && older.test !== null) {
    const queue = linkTo(`/queues/${encodeURIComponent(older.test.partyKey)}`, {
      open: older.test.taskId,
    });
    return (
      <>
        <LinkButton href={`${queue}#retarget`} tone={tone}>
          {t("retarget", { live: older.liveVersion })}
        </LinkButton>
        <p className="type-small quiet no-print">{t("retargetNote")}</p>
      </>
    );
  }
  const platforms = question.ranks.filter(
    ({ platformKey }) =>
      way === "keep" ||
      home.owed.some((owed) => owed.platformKey === platformKey && owed.test === null),
  );
  return (
    <>
      <ActForm
        act={acts.rankNow}
        errorTitle={t("failed")}
        errorPrefix={shell("errorTitlePrefix")}
        request={request}
        className="flex flex-col"
      >
        <input
          type="hidden"
          name="lastAnswers"
          value={JSON.stringify(question.lastAnswers)}
          data-shown=""
        />
        <input type="hidden" name="way" value={way} />
        <Builds builds={platforms} />
        <Button tone={tone}>{t(way === "enter" ? "enter" : "keep")}</Button>
      </ActForm>
      <p className="type-small quiet no-print">{t(way === "enter" ? "enterNote" : "keepNote")}</p>
    </>
  );
}

/** The builds that the decision covers. Where there are several, each can be left out and stays open. */
function Builds({ builds }: { readonly builds: Question["ranks"] }) {
  const t = useTranslations("home");
  const locale = useLocale();
  const [only, ...others] = builds;
  if (only === undefined || others.length === 0)
    return (
      <>
        <input type="hidden" name="platforms" value="chosen" />
        {only && <input type="hidden" name={`platforms.${only.platformKey}`} value="on" />}
      </>
    );
  return (
    <fieldset className="mb-3">
      <legend className="type-small">{t("action.builds")}</legend>
      <input type="hidden" name="platforms" value="chosen" />
      {builds.map(({ platformKey, platform, version }) => (
        <Check
          key={platformKey}
          name={`platforms.${platformKey}`}
          label={t("build", { platform: wordsIn(platform, locale).text, version })}
          checked
        />
      ))}
    </fieldset>
  );
}

function NothingOwed(props: ActionProps) {
  const { home, linkTo, past } = props;
  const t = useTranslations("home.action");
  if (home.lead.length === 0) {
    return (
      <LinkButton
        href={linkTo(home.setsUp ? "/setup" : "/events")}
        tone={isAskedAbove(home, past) ? "outline" : "primary"}
      >
        {t(home.setsUp ? "setup" : "events")}
      </LinkButton>
    );
  }
  const silent = home.records;
  const above = isAskedAbove(home, past);
  return (
    <>
      <ConfirmReport {...props} />
      {silent !== null && (
        <LinkButton href={resultHref(silent, linkTo)} tone={above ? "outline" : "primary"}>
          {t("record")}
        </LinkButton>
      )}
      <LinkButton
        href={linkTo("/releases")}
        tone={home.confirms || silent !== null || above ? "outline" : "primary"}
      >
        {t("releases")}
      </LinkButton>
      <p className="text-center">
        <TextLink href={linkTo("/coverage")} className="inline-flex min-h-11 items-center">
          {t("coverage")}
        </TextLink>
      </p>
    </>
  );
}
