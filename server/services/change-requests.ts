// Changes a value that another party set: the asker gives a reason, and the owner agrees or declines with a reason.
import * as changes from "@/db/queries/change-requests";
import * as keys from "@/db/queries/keys";
import { lockQueue, updateQueue } from "@/db/queries/queues";
import { updateTask } from "@/db/queries/tasks";
import type { Reader } from "@/db/scope";
import type { Asker } from "../domain/identity/standing";
import { answerableBy, askable, type OwnedValue, readValue, textOf } from "../domain/queues/owned";
import type { Words } from "../domain/words";
import { act, type Known, type Work } from "./act";
import { type Asked, projectOf } from "./asked";
import { changeQueue } from "./change-queue";
import { mayNow } from "./may-now";
import { orNotFound, orRefuse, Refusal } from "./refusal";
import { held } from "./tasks";

interface Subject {
  readonly partyId: string;
  readonly taskId: string | null;
  readonly what: OwnedValue;
}

/** A value with its owner and the function that sets it. Its queue is locked first. */
async function valueIn(work: Work, { partyId, taskId, what }: Subject) {
  const { db, projectId } = work;
  if (taskId === null || what === "capacity") {
    const queue = await orNotFound(lockQueue(db, projectId, partyId));
    const set = (text: string | null) => {
      const value = orRefuse(readValue("capacity", text));
      const capacityDays = "days" in value ? value.days : null;
      return changeQueue(work, queue, "capacity", () =>
        updateQueue(db, projectId, queue.id, { capacityDays }),
      );
    };
    return { title: null, owner: queue.capacityBy, now: textOf(queue.capacityDays), set };
  }
  const { queue, task } = await held(work, taskId);
  const set = (text: string | null) => {
    const value = orRefuse(readValue(what, text));
    const values = "on" in value ? { dueOn: value.on } : { estimateDays: value.days };
    return changeQueue(work, queue, "estimate", () => updateTask(db, projectId, task.id, values));
  };
  return what === "due"
    ? { title: task.title, owner: task.dueBy, now: textOf(task.dueOn), set }
    : { title: task.title, owner: task.estimateBy, now: textOf(task.estimateDays), set };
}

export interface ChangeInput extends Known {
  /** The key of the vendor whose queue it is about. */
  readonly party: string;
  /** null: the request is about the vendor's capacity. */
  readonly taskId: string | null;
  readonly what: OwnedValue;
  /** The requested value: a day or a number. null: remove the value. */
  readonly to: string | null;
  readonly reason?: Words | undefined;
}

/** Asks the owner of a value to change it. Refused: `reason-missing`, `input-malformed`, and as in {@link askable}. */
export const askChange = (asker: Asker, input: ChangeInput) =>
  act(asker, "change.ask", input, async (work) => {
    const { db, projectId, today } = work;
    const party = await orNotFound(keys.findPartyByKey(db, projectId, input.party));
    const { taskId, what, reason } = input;
    const about = { partyId: party.id, taskId, what };
    const value = await valueIn(work, about);
    const wanted = orRefuse(readValue(what, input.to));
    const to = textOf("on" in wanted ? wanted.on : wanted.days);
    const { now: from, title } = value;
    const waiting = (await changes.findOpenChange(db, projectId, about)) !== null;
    const ownerId = orRefuse(
      askable({ owner: value.owner, from, to, waiting }, asker.membership.partyId),
    );
    if (reason === undefined) throw new Refusal("reason-missing");
    const id = await changes.insertChange(db, {
      ...about,
      projectId,
      ownerId,
      fromValue: from,
      toValue: to,
      reason,
      askedBy: asker.account.id,
      askedOn: today,
    });
    return {
      kind: "change-asked",
      body: { title: title ?? party.name, party: party.name, what, from, to, reason },
      subject: taskId === null ? { kind: "change", id } : { kind: "task", id: taskId },
      partyId: party.id,
    };
  });

export interface AnswerInput extends Known {
  readonly id: string;
  readonly agrees: boolean;
  /** Required to decline. */
  readonly words?: Words | undefined;
}

/**
 * Answers a request for a change. If the owner agrees, the change is made; otherwise the owner says why not. Refused:
 * as in {@link answerableBy}.
 */
export const answerChange = (asker: Asker, input: AnswerInput) =>
  act(asker, "change.answer", input, async (work) => {
    const { db, projectId, today } = work;
    const { id, agrees, words } = input;
    const seen = await orNotFound(changes.findChange(db, projectId, id));
    const party = await orNotFound(keys.findParty(db, projectId, seen.partyId));
    const value = await valueIn(work, seen);
    // The queue's lock keeps anybody else from answering it meanwhile.
    const request = await orNotFound(changes.findChange(db, projectId, id));
    const { fromValue: from, toValue: to, what, taskId } = request;
    const waiting = {
      owner: request.ownerId,
      answered: request.verdict !== null,
      from,
      now: value.now,
    };
    orRefuse(
      answerableBy(waiting, asker.membership.partyId, { agrees, reason: words !== undefined }),
    );
    if (agrees) await value.set(to);
    await changes.answerChange(db, projectId, id, {
      verdict: agrees ? "agreed" : "declined",
      answeredBy: asker.account.id,
      answeredOn: today,
      answer: words ?? null,
    });
    return {
      kind: "change-answered",
      body: {
        title: value.title ?? party.name,
        party: party.name,
        what,
        from,
        to,
        agreed: agrees,
        reason: words ?? null,
      },
      subject: taskId === null ? { kind: "change", id } : { kind: "task", id: taskId },
      partyId: party.id,
    };
  });

/** The requests visible to the reader that await an answer. `mine`: the reader may answer. */
export async function readChanges(db: Reader, asked: Asked) {
  const { partyId } = asked.asker.membership;
  const mayAnswer = mayNow(asked, "change.answer");
  const rows = await changes.listOpenChanges(db, projectOf(asked));
  return rows.map((row) => ({ ...row, mine: mayAnswer && row.ownerId === partyId }));
}
