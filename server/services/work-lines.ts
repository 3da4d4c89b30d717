// Sets up, changes and closes the lines of work of a vendor's queue.
import * as keys from "@/db/queries/keys";
import { lockQueue, updateQueue } from "@/db/queries/queues";
import { countOpenOn, insertLine, updateLine } from "@/db/queries/work-lines";
import { changed } from "../domain/events/change";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import { closable, type Line, MAIN_LINE, nameable, settable } from "../domain/queues/lines";
import type { Words } from "../domain/words";
import { act, type Known, type Work } from "./act";
import { changeQueue } from "./change-queue";
import { orNotFound, orRefuse, Refusal } from "./refusal";

export interface LineInput extends Known {
  readonly party: string;
  readonly change:
    | {
        readonly what: "add";
        readonly name: Words | null;
        /** Person-days a week. null: nobody has said. */
        readonly capacityDays: number | null;
      }
    | {
        readonly what: "amend";
        readonly line: string;
        readonly name: Words | null;
        readonly capacityDays: number | null;
      }
    /** Names the main line. null: it goes without a name. */
    | { readonly what: "main"; readonly name: Words | null }
    | { readonly what: "close"; readonly line: string };
}

type Queue = NonNullable<Awaited<ReturnType<typeof lockQueue>>>;
type Said = { readonly line: Words } & Pick<
  Extract<NewEvent, { kind: "line-set" }>["body"],
  "step" | "capacityDays" | "changes"
>;

/**
 * Adds a line of work to a vendor's queue, changes its name or capacity, or closes it. Refused: `line-not-yours` (neither
 * is it the asker's own queue nor did the asker's party set its capacity), `line-name-missing`, `line-name-taken`, `nothing-changed`,
 * `line-in-use` (a task on it is not done).
 */
export const setLine = (asker: Asker, input: LineInput) =>
  act(asker, "line.set", input, async (work) => {
    const { db, projectId } = work;
    const party = await orNotFound(keys.findPartyByKey(db, projectId, input.party));
    const queue = await orNotFound(lockQueue(db, projectId, party.id));
    orRefuse(settable(queue, asker.membership.partyId));
    return {
      kind: "line-set",
      body: { party: party.name, ...(await change(work, queue, input.change)) },
      subject: { kind: "queue", id: queue.id },
      partyId: party.id,
    };
  });

function change(work: Work, queue: Queue, to: LineInput["change"]): Promise<Said> {
  switch (to.what) {
    case "add":
      return add(work, queue, to);
    case "amend":
      return amend(work, queue, to);
    case "main":
      return nameMain(work, queue, to.name);
    case "close":
      return close(work, queue, to.line);
  }
}

type Values = Pick<Line, "capacityDays"> & { readonly name: Words | null };

async function add(work: Work, queue: Queue, { name, capacityDays }: Values): Promise<Said> {
  const { db, projectId, today } = work;
  const line = orRefuse(nameable(queue, null, name));
  const { id: queueId, partyId } = queue;
  const values = { projectId, queueId, partyId, name: line, capacityDays, addedOn: today };
  await insertLine(db, values);
  return { line, step: "added", capacityDays };
}

/** A line that stands. Refused: `conflict` (it was closed meanwhile, or there never was one). */
function lineOf(queue: Queue, id: string): Line {
  const line = queue.lines.find((each) => each.id === id);
  if (line === undefined) throw new Refusal("conflict");
  return line;
}

async function amend(
  work: Work,
  queue: Queue,
  { line: id, name: typed, capacityDays }: Values & { readonly line: string },
): Promise<Said> {
  const { db, projectId } = work;
  const was = lineOf(queue, id);
  const name = orRefuse(nameable(queue, { lineId: id }, typed));
  const changes = [
    ...changed("name", was.name, name),
    ...changed("capacity", was.capacityDays, capacityDays),
  ];
  if (changes.length === 0) throw new Refusal("nothing-changed");
  await changeQueue(work, queue, "capacity", () =>
    updateLine(db, projectId, id, { name, capacityDays }),
  );
  return { line: was.name, step: "amended", capacityDays, changes };
}

async function nameMain({ db, projectId }: Work, queue: Queue, typed: Words | null): Promise<Said> {
  const lineName = typed === null ? null : orRefuse(nameable(queue, {}, typed));
  const changes = changed("name", queue.lineName, lineName);
  if (changes.length === 0) throw new Refusal("nothing-changed");
  await updateQueue(db, projectId, queue.id, { lineName });
  const { capacityDays } = queue;
  return { line: queue.lineName ?? MAIN_LINE, step: "amended", capacityDays, changes };
}

async function close({ db, projectId, today }: Work, queue: Queue, id: string): Promise<Said> {
  const { name: line, capacityDays } = lineOf(queue, id);
  orRefuse(closable(await countOpenOn(db, projectId, id)));
  await updateLine(db, projectId, id, { closedOn: today });
  return { line, step: "closed", capacityDays };
}
