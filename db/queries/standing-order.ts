// Which of the approved orders of a queue stands.
import { sql } from "drizzle-orm";
import { proposal } from "../schema/proposals";

/** Whether a proposal is the order that stands in its queue: of those approved the one that made its newest version. */
export const stands = sql<boolean>`(${proposal.appliedVersion} is not null and ${proposal.appliedVersion} = (
  select max(o.applied_version) from proposal o
   where o.project_id = ${proposal.projectId} and o.queue_id = ${proposal.queueId}))`;
