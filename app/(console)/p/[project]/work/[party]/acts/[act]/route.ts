// The forms of a vendor's page. Each sends one act and returns to the page of its task.
import { earlyRefusal } from "@/app/early-refusal";
import { type FormHandler, formRoute, pointing, type Sent } from "@/app/form-route";
import { readNumber } from "@/server/domain/typed-number";
import { api } from "@/server/trpc/caller";
import { malformed, refusalOf } from "@/server/trpc/refused";

const placeOf = ({ params }: Sent) => ({
  project: params.project ?? "",
  party: params.party ?? "",
});

const pageOf = (sent: Sent, task = ""): string => {
  const { project, party } = placeOf(sent);
  const path = `/p/${encodeURIComponent(project)}/work/${encodeURIComponent(party)}`;
  return task === "" ? path : `${path}?task=${encodeURIComponent(task)}`;
};

const STATUSES = ["not_started", "in_progress", "in_review", "done", "blocked"] as const;

function statusOf(text: string) {
  const status = STATUSES.find((each) => each === text);
  if (status === undefined) throw malformed();
  return status;
}

const report: FormHandler = async (sent) => {
  const { field, words, request } = sent;
  const task = field("task");
  const status = statusOf(field("status"));
  const said = { project: placeOf(sent).project, task, status, reason: words("reason"), request };
  try {
    await api.tasks.report(said);
  } catch (error) {
    const code = refusalOf(error);
    if (code === "order-held" || code === "condition-unmet")
      throw await earlyRefusal(code, await api.work.read(placeOf(sent)));
    // The task already has this status, which is what the person wanted to say.
    if (code !== "nothing-changed") throw error;
  }
  return pageOf(sent);
};

/** Says that a task has stopped, why, and for whom or for which test environment it waits. */
const stop: FormHandler = async (sent) => {
  const { field, words, request } = sent;
  const { project } = placeOf(sent);
  await api.tasks.stop({
    project,
    task: field("task"),
    reason: words("reason"),
    awaits: field("awaits") || undefined,
    environment: field("environment") || undefined,
    request,
  });
  return pageOf(sent);
};

const undo: FormHandler = async (sent) => {
  const task = sent.field("task");
  await api.tasks.undo({ project: placeOf(sent).project, task, request: sent.request });
  return pageOf(sent);
};

const changeOf = (what: string, value: string, url: string) => {
  switch (what) {
    case "ticket":
      return { what, key: value || null, url: url || null } as const;
    case "estimate":
      return { what, days: value || null } as const;
    case "due":
      return { what, on: value || null } as const;
    case "assignee":
      return { what, memberId: value || null } as const;
    case "quality":
      return { what, party: value || null } as const;
    case "line":
      return { what, line: value || null } as const;
    default:
      throw malformed();
  }
};

const amend: FormHandler = async (sent) => {
  const { field, request } = sent;
  const task = field("task");
  const change = changeOf(field("what"), field("value"), field("url"));
  await api.tasks.amend({ project: placeOf(sent).project, task, change, request });
  return pageOf(sent, task);
};

/** Makes a waiting test of an older version the test of what users have. */
const retarget: FormHandler = async (sent) => {
  const { field, words, request } = sent;
  const task = field("task");
  const target = { task, version: field("version"), reason: words("reason") };
  await api.tasks.retarget({ project: placeOf(sent).project, ...target, request });
  return pageOf(sent, task);
};

const OWNED = ["due", "estimate", "capacity"] as const;

/** Asks for a change of a value that another party set, and returns to the page with the form. */
const ask: FormHandler = async (sent) => {
  const { field, words, request, from } = sent;
  const what = OWNED.find((each) => each === field("what"));
  if (what === undefined) throw malformed();
  const task = field("task");
  const about = {
    what,
    task: task || null,
    to: field("to") || null,
    reason: words("reason"),
    request,
  };
  await api.changes.ask({ ...placeOf(sent), ...about });
  return from.pathname.includes("/work") ? `${pageOf(sent, task)}#changes` : undefined;
};

const answer: FormHandler = async (sent) => {
  const { field, words, request } = sent;
  await api.changes.answer({
    project: placeOf(sent).project,
    id: field("id"),
    agrees: field("verdict") === "agreed",
    words: words("words"),
    request,
  });
  return undefined;
};

const plan: FormHandler = async (sent) => {
  const { field, words, request } = sent;
  const task = field("task");
  const { project } = placeOf(sent);
  const criteria = {
    passesWhen: words("passesWhen") ?? null,
    onFailure: words("onFailure") ?? null,
  };
  await api.tasks.plan({ project, task, ...criteria, request });
  return pageOf(sent, task);
};

const capacity: FormHandler = async (sent) => {
  const { field, request } = sent;
  const what = field("what");
  const change =
    what === "day-off" || what === "day-on"
      ? ({ what, day: field("day") } as const)
      : ({
          what: "amount",
          capacityDays: field("capacityDays") || null,
          reservePercent: field("reserve"),
        } as const);
  await api.queues.setCapacity({ ...placeOf(sent), change, request });
  return `${pageOf(sent)}/capacity`;
};

/** The name of a line of work as it is typed in two fields. */
const lineName = ({ field }: Sent) => {
  const [ja, en] = [field("nameJa"), field("nameEn")];
  if (ja !== "") return { ja, ...(en !== "" && { en }) };
  return en === "" ? null : { en };
};

function lineChange(sent: Sent) {
  const { field } = sent;
  const [what, id, name] = [field("what"), field("line"), lineName(sent)];
  const capacityDays = field("capacityDays") || null;
  switch (what) {
    case "add":
      return { what, name, capacityDays } as const;
    case "amend":
      return { what, line: id, name, capacityDays } as const;
    case "main":
      return { what, name } as const;
    case "close":
      return { what, line: id } as const;
    default:
      throw malformed();
  }
}

const line: FormHandler = async (sent) => {
  const { request } = sent;
  await api.queues.setLine({ ...placeOf(sent), change: lineChange(sent), request });
  return `${pageOf(sent)}/capacity`;
};

/** The field that cannot be accepted. */
const malformedOf = ({ field }: Sent): string => {
  if (field("what") !== "amount") return "day";
  const percent = readNumber(field("reserve"));
  const fits = percent !== null && percent >= 0 && percent <= 90;
  return fits ? "capacityDays" : "reserve";
};

const orderOf = (sent: Sent) => ({
  project: placeOf(sent).project,
  number: sent.field("number"),
  request: sent.request,
});

const acknowledge: FormHandler = async (sent) => {
  await api.acknowledgements.acknowledge(orderOf(sent));
  return undefined;
};

const object: FormHandler = async (sent) => {
  await api.acknowledgements.object({ ...orderOf(sent), reason: sent.words("words") });
  return pageOf(sent);
};

const reserve: FormHandler = async (sent) => {
  await api.acknowledgements.reserve({ ...orderOf(sent), words: sent.words("words") });
  return `${pageOf(sent)}#talk`;
};

const question: FormHandler = async (sent) => {
  await api.acknowledgements.ask({ ...orderOf(sent), words: sent.words("words") });
  return `${pageOf(sent)}#talk`;
};

/** Says that the vendor has read and understood a risk. */
const risk: FormHandler = async (sent) => {
  const { field, words, request } = sent;
  const { project } = placeOf(sent);
  await api.acknowledgements.risk({
    project,
    waiver: field("waiver"),
    words: words("words"),
    request,
  });
  return pageOf(sent);
};

const reply: FormHandler = async (sent) => {
  const { field, words } = sent;
  await api.acknowledgements.reply({ ...orderOf(sent), party: field("to"), words: words("words") });
  return `${pageOf(sent)}#talk`;
};

/** Records that the reader has seen the order. */
const read: FormHandler = async (sent) => {
  const { project, number } = orderOf(sent);
  await api.readings.mark({ project, of: "order", number });
  return undefined;
};

const comment: FormHandler = async (sent) => {
  const { field, words, request } = sent;
  const { project } = placeOf(sent);
  await api.comments.write({ project, task: field("task"), words: words("words"), request });
  return undefined;
};

const withdraw: FormHandler = async (sent) => {
  const { project } = placeOf(sent);
  await api.comments.withdraw({ project, comment: sent.field("comment"), request: sent.request });
  return undefined;
};

/** Records how far the reader has read the thread of a task. */
const seen: FormHandler = async ({ params, field }) => {
  const project = params.project ?? "";
  const [taskId, upTo] = [field("task"), field("upTo")];
  await api.readings.mark({ project, of: "thread", taskId, upTo });
  return undefined;
};

export const POST = formRoute({
  report: pointing({ "reason-missing": "reason" }, report),
  stop: pointing({ "reason-missing": "reason" }, stop),
  undo,
  amend: pointing({ "input-malformed": "value", "ticket-malformed": "value" }, amend),
  retarget: pointing({ "reason-missing": "reason" }, retarget),
  ask: pointing(
    {
      "reason-missing": "reason",
      "input-malformed": "to",
      "nothing-changed": "to",
      "asked-already": "to",
    },
    ask,
  ),
  answer: pointing({ "reason-missing": "words" }, answer),
  plan: pointing({ "nothing-changed": "passesWhen" }, plan),
  capacity: pointing(
    (sent) => ({ "nothing-changed": "day", "input-malformed": malformedOf(sent) }),
    capacity,
  ),
  line: pointing(
    {
      "line-name-missing": "nameJa",
      "line-name-taken": "nameJa",
      "line-name-long": "nameJa",
      "input-malformed": "capacityDays",
      "nothing-changed": "nameJa",
    },
    line,
  ),
  acknowledge,
  object: pointing({ "reason-missing": "words" }, object),
  reserve: pointing({ "words-missing": "words" }, reserve),
  question: pointing({ "words-missing": "words" }, question),
  risk: pointing({ "words-missing": "words" }, risk),
  reply: pointing({ "words-missing": "words" }, reply),
  read,
  comment: pointing({ "words-missing": "words" }, comment),
  withdraw,
  seen,
});
