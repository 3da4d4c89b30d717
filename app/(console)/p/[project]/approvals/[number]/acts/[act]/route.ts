// The forms of a proposal: decide, ask, comment, give the vendor's opinion, withdraw, mark a condition as met.
import { type FormHandler, formRoute, pointing, type Sent } from "@/app/form-route";
import { api } from "@/server/trpc/caller";
import { malformed } from "@/server/trpc/refused";

const ROWS = [1, 2, 3] as const;
const ESTIMATE = "days-";

const about = ({ params, request }: Sent) => ({
  project: params.project ?? "",
  number: params.number ?? "",
  request,
});

/** The rows of the form for conditions. */
const conditionsOf = ({ field, words }: Sent) =>
  ROWS.map((row) => ({
    words: words(`condition-${row}-words`) ?? null,
    dueOn: field(`condition-${row}-on`) || null,
    asTask: field(`condition-${row}-task`) !== "",
  }));

/** What the decision page reports about itself: the plans that it showed, and when it was rendered. */
const shown = ({ field }: Sent) => ({
  plans: field("plans"),
  opened: { record: field("opened-record"), real: field("opened-real") },
});

/** Does what the pressed button says. */
const decide: FormHandler = async (sent) => {
  const said = { ...about(sent), words: sent.words("words") };
  const verdict = sent.field("verdict");
  switch (verdict) {
    case "approved":
      await api.approvals.decide({
        ...said,
        verdict,
        conditions: conditionsOf(sent),
        ...shown(sent),
      });
      break;
    case "returned":
      await api.approvals.decide({ ...said, verdict, ...shown(sent) });
      break;
    case "opinion_asked":
      await api.approvals.askOpinion(said);
      break;
    case "answer":
    case "question":
    case "comment":
      await api.approvals.remark({ ...said, kind: verdict });
      break;
    default:
      throw malformed();
  }
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

const meet: FormHandler = async (sent) => {
  const { project, request } = about(sent);
  await api.approvals.meetCondition({ project, conditionId: sent.field("condition"), request });
  return undefined;
};

export const POST = formRoute({
  decide: pointing(
    {
      "reason-missing": "words",
      "words-missing": "words",
      "condition-incomplete": "condition-1-words",
      "day-not-ahead": "condition-1-on",
    },
    decide,
  ),
  opine: pointing({ "words-missing": "words" }, opine),
  withdraw,
  meet,
});
