// The forms of a proposal: decide, ask, comment, give the vendor's opinion, withdraw, stop an order and let it go on,
// show and accept that a condition is met.
import { createTranslator } from "next-intl";
import { type FormHandler, formRoute, pointing, type Sent } from "@/app/form-route";
import { type GapSentences, gapCondition, gapQuestion } from "@/components/approvals/gap-words";
import { en } from "@/messages/en";
import { ja } from "@/messages/ja";
import { parsed } from "@/messages/parsed";
import type { Translated } from "@/messages/translated";
import { ACCEPTORS } from "@/server/domain/proposals/condition";
import { FOLD_NAMES, type FoldName } from "@/server/domain/proposals/decision-seal";
import { FILLERS, requestsFor } from "@/server/domain/proposals/gaps";
import { Refusal } from "@/server/domain/refusal";
import type { Locale } from "@/server/domain/words";
import { wordsSchema } from "@/server/domain/words-schema";
import { api } from "@/server/trpc/caller";
import { malformed } from "@/server/trpc/refused";

const ROWS = [1, 2, 3] as const;
const ESTIMATE = "days-";

const about = ({ params, request }: Sent) => ({
  project: params.project ?? "",
  number: params.number ?? "",
  request,
});

type Sentences = Pick<typeof ja, "approvals">;
const sayIn = (locale: Locale, { approvals }: Translated<Sentences>) =>
  createTranslator({
    locale,
    messages: parsed({ approvals }) as unknown as Sentences,
    namespace: "approvals.gaps",
  });
const JA = sayIn("ja", ja);
const EN = sayIn("en", en);

/** A text of ours about what is missing, in both languages, so that every reader reads it in their own. */
const inBoth = (write: (t: GapSentences, locale: Locale) => string) => ({
  ja: write(JA, "ja"),
  en: write(EN, "en"),
});

const missingFrom = async ({ params }: Sent) => {
  const { project = "", number = "" } = params;
  const { needs } = await api.approvals.read({ project, number, page: undefined });
  return needs.filter(({ missing }) => missing);
};

/** The missing things that are ticked as conditions, and the conditions that were written. */
async function conditionsOf(sent: Sent) {
  const { field, words } = sent;
  const ticked = (await missingFrom(sent)).filter(
    ({ id }) => field("gaps-all") !== "" || field(`gap-${id}`) !== "",
  );
  const asked = ticked.map((need) => ({
    words: inBoth((t, locale) => gapCondition(t, need, locale)),
    dueOn: field(need.beforeStart ? "gaps-before-on" : "gaps-later-on") || null,
    asTask: false,
    owner: need.filledBy,
    beforeStart: need.beforeStart,
    writer: "record" as const,
  }));
  const written = ROWS.map((row) => ({
    words: words(`condition-${row}-words`) ?? null,
    dueOn: field(`condition-${row}-on`) || null,
    asTask: field(`condition-${row}-task`) !== "",
    owner: FILLERS.find((each) => each === field(`condition-${row}-owner`)) ?? null,
    beforeStart: field(`condition-${row}-before`) !== "",
    acceptor: ACCEPTORS.find((each) => each === field(`condition-${row}-acceptor`)),
  })).filter((each) => each.words !== null || each.dueOn !== null);
  const conditions = [...asked, ...written];
  if (conditions.length === 0) throw new Refusal("condition-missing");
  return conditions;
}

/** The rows of evidence that were opened. null: a page without script does not say. */
function foldsIn(text: string): FoldName[] | null {
  if (text === "") return null;
  return FOLD_NAMES.filter((name) => text.split(" ").includes(name));
}

/** What the decision page reports about itself: the plans that it showed, and when it was rendered. */
const shown = ({ field }: Sent) => ({
  plans: field("plans"),
  openedFolds: foldsIn(field("folds")),
  opened: { record: field("opened-record"), real: field("opened-real") },
});

/** Asks, answers, or only comments, as chosen. */
async function talk(sent: Sent, kind: string): Promise<void> {
  const said = { ...about(sent), words: sent.words("words") };
  switch (kind) {
    case "opinion_asked":
      await api.approvals.askOpinion(said);
      return;
    case "answer":
    case "question":
    case "comment":
      await api.approvals.remark({ ...said, kind });
      return;
    default:
      throw malformed();
  }
}

/** Does what the chosen decision says. */
const decide: FormHandler = async (sent) => {
  const said = { ...about(sent), words: sent.words("words") };
  const verdict = sent.field("verdict");
  switch (verdict) {
    case "conditional": {
      const conditions = await conditionsOf(sent);
      await api.approvals.decide({ ...said, verdict: "approved", conditions, ...shown(sent) });
      break;
    }
    case "approved":
      await api.approvals.decide({ ...said, verdict, ...shown(sent) });
      break;
    case "returned": {
      const counterTo = sent.field("counter") || undefined;
      await api.approvals.decide({ ...said, verdict, counterTo, ...shown(sent) });
      break;
    }
    case "talk":
      await talk(sent, sent.field("kind"));
      break;
    case "":
      throw new Refusal("verdict-missing");
    default:
      // A reader who does not decide has a button for each.
      await talk(sent, verdict);
  }
  return undefined;
};

/** Asks whoever can supply it for one missing thing, or everybody for all that were not asked for. */
const ask: FormHandler = async (sent) => {
  const gap = sent.field("gap");
  const missing = await missingFrom(sent);
  const asked = missing.filter(({ id, asked: before }) => (gap === "all" ? !before : id === gap));
  const requests = requestsFor(asked).map(({ gaps, ...request }) => ({
    ...request,
    gaps: gaps.map(({ id }) => id),
    words: inBoth((t, locale) => gapQuestion(t, gaps, locale)),
  }));
  // It was supplied or asked for meanwhile.
  if (requests.length > 0) await api.approvals.askForGaps({ ...about(sent), requests });
  return undefined;
};

/** Reminds the side that was asked. */
const remind: FormHandler = async (sent) => {
  await api.approvals.remind({ ...about(sent), remark: sent.field("remark") });
  return undefined;
};

/** The vendor's answer whether it can work in this order, with its own estimates. */
const opine: FormHandler = async (sent) => {
  const estimates = sent
    .names()
    .filter((name) => name.startsWith(ESTIMATE))
    .flatMap((name) => {
      const days = sent.field(name);
      return days === "" ? [] : [{ taskId: name.slice(ESTIMATE.length), days }];
    });
  const agrees = sent.field("agrees") === "yes";
  await api.approvals.opine({ ...about(sent), words: sent.words("words"), agrees, estimates });
  return undefined;
};

const withdraw: FormHandler = async (sent) => {
  await api.approvals.withdraw(about(sent));
  return undefined;
};

const drop: FormHandler = async (sent) => {
  await api.approvals.dropCounter(about(sent));
  return undefined;
};

const note: FormHandler = async (sent) => {
  await api.approvals.note({ ...about(sent), words: sent.words("note") });
  return undefined;
};

const shownIn = ({ field, words }: Sent) => ({
  conditionId: field("condition"),
  shown: words("shown"),
});

const meet: FormHandler = async (sent) => {
  const { project, request } = about(sent);
  const seen = wordsSchema.nullable().optional().catch(undefined).parse(sent.json("seen"));
  await api.approvals.meetCondition({ project, ...shownIn(sent), seen, request });
  return undefined;
};

const show: FormHandler = async (sent) => {
  const { project, request } = about(sent);
  await api.approvals.showCondition({ project, ...shownIn(sent), request });
  return undefined;
};

const hold: FormHandler = async (sent) => {
  await api.approvals.hold({ ...about(sent), reason: sent.words("reason") });
  return undefined;
};

const resume: FormHandler = async (sent) => {
  await api.approvals.resume({ ...about(sent), reason: sent.words("reason") });
  return undefined;
};

export const POST = formRoute({
  decide: pointing(
    {
      "reason-missing": "words",
      "words-missing": "words",
      "gaps-unexplained": "words",
      "verdict-missing": "verdict",
      "condition-missing": "condition-1-words",
      "condition-incomplete": "condition-1-words",
      "day-not-ahead": "condition-1-on",
      "condition-after-start": "gaps-before-on",
    },
    decide,
  ),
  ask,
  remind,
  opine: pointing({ "words-missing": "words" }, opine),
  withdraw,
  drop,
  note: pointing({ "words-missing": "note" }, note),
  show: pointing({ "words-missing": "shown" }, show),
  hold: pointing({ "reason-missing": "reason" }, hold),
  resume: pointing({ "reason-missing": "reason" }, resume),
  meet: pointing({ "words-missing": "shown" }, meet),
});
