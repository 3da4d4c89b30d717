// Decides which approved order of a queue is in force.
import { sql } from "drizzle-orm";
import { proposal } from "../schema/proposals";

/**
 * Whether a proposal is the order in force in its queue: the approved proposal that made the queue's newest version.
 */
export const stands = sql<boolean>`(${proposal.appliedVersion} is not null and ${proposal.appliedVersion} = (
  select max(o.applied_version) from proposal o
   where o.project_id = ${proposal.projectId} and o.queue_id = ${proposal.queueId}))`;
