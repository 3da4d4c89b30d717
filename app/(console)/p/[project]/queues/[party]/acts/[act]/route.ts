// What the forms of the queue's screens do: keep a draft, send it, amend a task.
import { z } from "zod";
import { type FormHandler, formRoute, pointing, type Sent } from "@/app/form-route";
import { api } from "@/server/trpc/caller";
import { malformed } from "@/server/trpc/refused";

const movesSchema = z.array(z.object({ tasks: z.array(z.string()), place: z.number() }));
const seenSchema = z.array(z.string().nullable());
/** The versions of the draft that the page knew; a page without script knew what it was made with. */
const seenIn = ({ json }: Sent) => seenSchema.catch([]).parse(json("seen"));
const movesIn = ({ json }: Sent, name: string) => movesSchema.catch([]).parse(json(name));

const queueOf = ({ params }: Sent) => ({
  project: params.project ?? "",
  party: params.party ?? "",
});

/** What was typed; null where the page did not say. */
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

/** Sends a draft for approval; where it costs a due date (`confirm`), leads to the page that shows that first. */
const send: FormHandler = async (sent) => {
  const { field, words, request, params } = sent;
  const queue = `/p/${encodeURIComponent(params.project ?? "")}/queues/${encodeURIComponent(params.party ?? "")}`;
  if (field("confirm") === "yes") {
    await keep(sent, []);
    return `${queue}/confirm`;
  }
  const number = await api.proposals.propose({
    ...queueOf(sent),
    baseVersion: field("version"),
    seen: seenIn(sent),
    moves: movesIn(sent, "moves"),
    reason: words("reason"),
    risk: words("risk"),
    alternatives: words("alternatives"),
    request,
  });
  return `${queue}?sent=${number}`;
};

/** Sets the due date of a task (`what=due`), or who answers for its final quality (`what=quality`). */
const amend: FormHandler = async (sent) => {
  const { field } = sent;
  const what = field("what");
  if (what !== "due" && what !== "quality") throw malformed();
  const value = field(what) || null;
  const change =
    what === "due" ? ({ what, on: value } as const) : ({ what, party: value } as const);
  const { project } = queueOf(sent);
  await api.tasks.amend({ project, task: field("task"), change, request: sent.request });
  return undefined;
};

/** Writes down what counts as passed in a test, and what follows if it fails. */
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

export const POST = formRoute({
  save,
  send: pointing({ "reason-missing": "reason" }, send),
  amend: pointing({ "input-malformed": "due" }, amend),
  plan: pointing({ "nothing-changed": "passesWhen" }, plan),
});
