// The forms of the queue's screens: save a draft, send it, enter a task, amend one.
import { z } from "zod";
import { type FormHandler, formRoute, pointing, type Sent } from "@/app/form-route";
import { taskEntered, unreadField } from "@/app/task-form";
import { markOf, writerOf } from "@/server/domain/proposals/writer";
import { api } from "@/server/trpc/caller";
import { malformed } from "@/server/trpc/refused";

const movesSchema = z.array(z.object({ tasks: z.array(z.string()), place: z.number() }));
const seenSchema = z.array(z.string().nullable());
/** The draft versions that the page knew. A page without script knew the version it was rendered with. */
const seenIn = ({ json }: Sent) => seenSchema.catch([]).parse(json("seen"));
const movesIn = ({ json }: Sent, name: string) => movesSchema.catch([]).parse(json(name));

const queueOf = ({ params }: Sent) => ({
  project: params.project ?? "",
  party: params.party ?? "",
});

/** The typed text. null: the page did not have the field. */
const typed = ({ names, text }: Sent, name: string) => (names().includes(name) ? text(name) : null);

const keep = (sent: Sent, undone: ReturnType<typeof movesIn>) =>
  api.drafts.save({
    ...queueOf(sent),
    version: sent.field("draft"),
    seen: seenIn(sent),
    moves: movesIn(sent, "moves"),
    undone,
    reason: typed(sent, "reason"),
    risk: typed(sent, "risk"),
    alternatives: typed(sent, "alternatives"),
  });

const save: FormHandler = async (sent) => {
  await keep(sent, movesIn(sent, "undone"));
  return undefined;
};

/**
 * Sends a draft for approval. With `confirm`, a draft that costs a due date first leads to the page that shows this.
 */
const send: FormHandler = async (sent) => {
  const { field, words, request, params } = sent;
  const queue = `/p/${encodeURIComponent(params.project ?? "")}/queues/${encodeURIComponent(params.party ?? "")}`;
  if (field("confirm") === "yes") {
    await keep(sent, []);
    const reason = sent.text("reason");
    const same = writerOf(reason, sent.text("drafted")) === "record";
    return `${queue}/confirm${same ? `?drafted=${markOf(reason)}` : ""}`;
  }
  const number = await api.proposals.propose({
    ...queueOf(sent),
    baseVersion: field("version"),
    seen: seenIn(sent),
    moves: movesIn(sent, "moves"),
    reason: words("reason"),
    drafted: sent.names().includes("drafted") ? sent.text("drafted") : undefined,
    risk: words("risk"),
    alternatives: words("alternatives"),
    request,
  });
  return `${queue}?sent=${number}`;
};

const changeOf = (what: string, value: string | null) => {
  switch (what) {
    case "due":
      return { what, on: value } as const;
    case "quality":
      return { what, party: value } as const;
    case "line":
      return { what, line: value } as const;
    default:
      throw malformed();
  }
};

/** Sets the due date of a task, who answers for its final quality, or its line of work: the field that `what` names. */
const amend: FormHandler = async (sent) => {
  const { field } = sent;
  const what = field("what");
  const change = changeOf(what, field(what) || null);
  const { project } = queueOf(sent);
  await api.tasks.amend({ project, task: field("task"), change, request: sent.request });
  return undefined;
};

/** Sets what counts as passed in a test, and what follows if it fails. */
const plan: FormHandler = async (sent) => {
  const { field, words, request } = sent;
  const { project } = queueOf(sent);
  const criteria = {
    passesWhen: words("passesWhen") ?? null,
    onFailure: words("onFailure") ?? null,
  };
  await api.tasks.plan({ project, task: field("task"), ...criteria, request });
  return undefined;
};

/** Makes a waiting test of an older version the test of what users have. */
const retarget: FormHandler = async (sent) => {
  const { field, words, request } = sent;
  const { project } = queueOf(sent);
  const target = { task: field("task"), version: field("version"), reason: words("reason") };
  await api.tasks.retarget({ project, ...target, request });
  return undefined;
};

/** Adds a task to the queue, and leads to its panel. */
const enter: FormHandler = async (sent) => {
  const { project, party } = queueOf(sent);
  const task = await api.tasks.enter({ project, ...taskEntered(sent) });
  return `/p/${encodeURIComponent(project)}/queues/${encodeURIComponent(party)}?task=${task}&open=${task}#task`;
};

export const POST = formRoute({
  enter: pointing(
    (sent) => ({
      "title-missing": "title",
      "ticket-malformed": "ticketKey",
      "input-malformed": unreadField(sent),
    }),
    enter,
  ),
  save,
  send: pointing({ "reason-missing": "reason" }, send),
  amend: pointing({ "input-malformed": "due", "nothing-changed": "line" }, amend),
  retarget: pointing({ "reason-missing": "reason" }, retarget),
  plan: pointing({ "nothing-changed": "passesWhen" }, plan),
});
