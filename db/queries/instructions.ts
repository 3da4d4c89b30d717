import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Day } from "@/server/domain/calendar/day";
import { type Given, prepared } from "../prepared";
import { instruction } from "../schema/instructions";
import { party } from "../schema/projects";

/** More are not listed at once. */
const MOST = 200;

const sender = alias(party, "sender");
const receiver = alias(party, "receiver");

/**
 * The instructions that no sender has confirmed as understood, oldest first. One that a source tells without its day is not
 * among them: nobody can say since when it waits.
 */
export const listOpenInstructions = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: instruction.id,
      what: instruction.what,
      issuedOn: sql<Day>`${instruction.issuedOn}`,
      receivedOn: instruction.receivedOn,
      fromId: sender.id,
      from: sender.name,
      toId: receiver.id,
      to: receiver.name,
    })
    .from(instruction)
    .innerJoin(
      sender,
      and(eq(sender.projectId, instruction.projectId), eq(sender.id, instruction.fromPartyId)),
    )
    .innerJoin(
      receiver,
      and(eq(receiver.projectId, instruction.projectId), eq(receiver.id, instruction.partyId)),
    )
    .where(
      and(
        eq(instruction.projectId, projectId),
        isNull(instruction.confirmedOn),
        isNotNull(instruction.issuedOn),
      ),
    )
    .orderBy(asc(instruction.issuedOn), asc(instruction.id))
    .limit(MOST),
);
