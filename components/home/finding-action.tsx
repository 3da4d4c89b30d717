import { useLocale, useTranslations } from "next-intl";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Button, LinkButton } from "@/components/ui/button";
import { Check } from "@/components/ui/fields";
import type { LinkTo } from "@/components/ui/links";
import { noBreak } from "@/components/ui/no-break";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import { responseHref } from "./decision-words";
import { testsWait } from "./owed-state";
import { Sentences } from "./sentences";
import type { HomeView, Question } from "./types";

export interface HomeActs {
  readonly rankNow: FormAct;
  readonly undertake: FormAct;
}

interface ActionProps {
  readonly home: HomeView;
  readonly linkTo: LinkTo;
  readonly acts: HomeActs;
  /** The id of the press, so that a press sent twice counts once. */
  readonly request: string;
}

/** One button: rank the owed test now, open the place of the test, or open what there is to look at. */
export function FindingAction(props: ActionProps) {
  const { home, linkTo } = props;
  const t = useTranslations("home.action");
  const [first] = home.owed;
  if (first === undefined) return <NothingOwed {...props} />;
  const { question } = home;
  return (
    <>
      <ConfirmReport {...props} />
      <Respond {...props} />
      {question?.mayAnswer ? (
        <RankNow {...props} question={question} />
      ) : (
        <LinkButton href={queueHref(home, linkTo)} tone="primary">
          {t("queue")}
        </LinkButton>
      )}
      <ul className="mt-2 text-center">
        {question?.mayAnswer && (
          <>
            <Other href={linkTo("/decisions/defer")}>{t("defer")}</Other>
            <Other href={linkTo("/decisions/cannot")}>{t("cannot")}</Other>
          </>
        )}
        <Other href={linkTo(`/releases/${encodeURIComponent(first.version)}`)}>
          {t("release", { version: first.version })}
        </Other>
      </ul>
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

/** The builds that the decision covers. Where it is about several, each can be left out. */
function Builds({ home, question }: { readonly home: HomeView; readonly question: Question }) {
  const t = useTranslations("home");
  const locale = useLocale();
  const failed = home.lead.find(({ standing }) => standing === "failed")?.builds ?? [];
  if (question.ranks.length < 2) return null;
  return (
    <fieldset className="mb-3">
      <legend className="type-small">{t("action.builds")}</legend>
      <input type="hidden" name="platforms" value="chosen" />
      {question.ranks.map(({ platformKey, platform, version }) => {
        const build = t("build", { platform: wordsIn(platform, locale).text, version });
        const again = failed.some((live) => live.platformKey === platformKey);
        return (
          <Check
            key={platformKey}
            name={`platforms.${platformKey}`}
            label={again ? t("action.retest", { build }) : build}
            checked={!again}
          />
        );
      })}
    </fieldset>
  );
}

/** The first answer and the button do the same. Once the answer is recorded, the button only leads to the test. */
function RankNow({
  home,
  linkTo,
  acts,
  request,
  question,
}: ActionProps & { readonly question: Question }) {
  const t = useTranslations("home.action");
  const shell = useTranslations("shell");
  const ranked = question.ranks.length === 0;
  const done = ranked && !testsWait(home.owed);
  const enters = home.owed.some(
    ({ platformKey, test }) =>
      test === null && question.ranks.some((build) => build.platformKey === platformKey),
  );
  const unranked = enters ? "rankEnters" : "rankNote";
  return (
    <>
      {ranked ? (
        <LinkButton href={queueHref(home, linkTo)} tone="primary">
          {t(done ? "queue" : "rank")}
        </LinkButton>
      ) : (
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
          <Builds home={home} question={question} />
          <Button tone={unanswered(home) === undefined ? "primary" : "outline"}>{t("rank")}</Button>
        </ActForm>
      )}
      <p className="type-small quiet no-print">
        <Sentences
          of={[
            t(ranked ? "rankedNote" : unranked),
            !done && t("untilApproved"),
            ...(done ? [] : question.route).map(({ role, days }) => (
              <span key={role}>{t.rich(`approves.${role}`, { days, n: noBreak })}</span>
            )),
          ]}
        />
      </p>
    </>
  );
}

function NothingOwed(props: ActionProps) {
  const { home, linkTo } = props;
  const t = useTranslations("home.action");
  if (home.lead.length === 0) {
    return (
      <LinkButton href={linkTo("/events")} tone="primary">
        {t("events")}
      </LinkButton>
    );
  }
  return (
    <>
      <ConfirmReport {...props} />
      <LinkButton href={linkTo("/releases")} tone={home.confirms ? "outline" : "primary"}>
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
