// Priority reviews: what their agenda is made of, their items and actions.
import { aliasedTable, and, asc, count, desc, eq, isNotNull, isNull, lt, sql } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import type { AgendaEntry } from "@/server/domain/reviews/agenda";
import type { Words } from "@/server/domain/words";
import { type Given, prepared } from "../prepared";
import { finding } from "../schema/findings";
import { member } from "../schema/identity";
import { party } from "../schema/projects";
import { proposal } from "../schema/proposals";
import { review, reviewAction, reviewItem } from "../schema/reviews";
import { task } from "../schema/tasks";
import type { Reader, Writer } from "../scope";
import { actedOnBy, heldOn } from "./held";

/** An agenda has at most so many matters of one kind; more are not discussed in one meeting. */
const MOST = 100;

interface Placed {
  readonly position: number;
  readonly name: Words;
}
const placed = (part: "platform" | "stage") =>
  sql<
    readonly Placed[] | null
  >`jsonb_agg(distinct ${finding.label} -> ${sql.raw(`'${part}'`)}) filter (where jsonb_typeof(${finding.label} -> ${sql.raw(`'${part}'`)}) = 'object')`;
const version = sql`${finding.label} ->> 'version'`;
const ordinal = sql`(${finding.label} ->> 'ordinal')::integer`;

/** The findings that hold on a day, one row for each rule and topic, as home ranks them. */
export const listOpenFindings = prepared((db, projectId: Given<string>, day: Given<Day>) =>
  db
    .select({
      rule: finding.rule,
      topic: finding.topic,
      since: sql<Day>`min(${finding.since})::text`,
      weight: sql<number>`max(${finding.weight})`,
      partyIds: sql<
        readonly string[]
      >`coalesce(jsonb_agg(distinct ${finding.partyId}) filter (where ${finding.partyId} is not null), '[]')`,
      asksVendors: sql<boolean>`bool_or(${actedOnBy("vendor_manager", day)})`,
      version: sql<
        string | null
      >`(array_agg(${version} order by ${ordinal}) filter (where ${ordinal} is not null))[1]`,
      lastVersion: sql<
        string | null
      >`(array_agg(${version} order by ${ordinal} desc) filter (where ${ordinal} is not null))[1]`,
      platforms: placed("platform"),
      stages: placed("stage"),
      title: sql<Words | null>`(jsonb_agg(${finding.label} -> 'title') filter (where jsonb_typeof(${finding.label} -> 'title') = 'object')) -> 0`,
      titles: sql<number>`count(distinct ${finding.label} -> 'title') filter (where jsonb_typeof(${finding.label} -> 'title') = 'object')::integer`,
      key: sql<string | null>`min(${finding.address} ->> 'key')`,
    })
    .from(finding)
    .where(heldOn(projectId, day))
    .groupBy(finding.rule, finding.topic)
    .orderBy(desc(sql`max(${finding.weight})`), asc(sql`min(${finding.since})`), asc(finding.rule))
    .limit(MOST),
);

/** The proposals that wait for a decision. */
export const listAgendaProposals = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: proposal.id,
      number: proposal.number,
      partyId: proposal.partyId,
      party: party.name,
      about: sql<Words | null>`${proposal.content} -> 'title'`,
      since: proposal.proposedOn,
    })
    .from(proposal)
    .leftJoin(party, and(eq(party.projectId, proposal.projectId), eq(party.id, proposal.partyId)))
    .where(and(eq(proposal.projectId, projectId), eq(proposal.status, "open")))
    .orderBy(asc(proposal.number))
    .limit(MOST),
);

/** The unfinished tasks of which the due date has passed. */
export const listLateTasks = prepared((db, projectId: Given<string>, day: Given<Day>) =>
  db
    .select({
      id: task.id,
      title: task.title,
      partyId: task.partyId,
      party: party.name,
      partyKey: party.key,
      since: sql<Day>`${task.dueOn}::text`,
    })
    .from(task)
    .innerJoin(party, and(eq(party.projectId, task.projectId), eq(party.id, task.partyId)))
    .where(and(eq(task.projectId, projectId), lt(task.dueOn, day), sql`${task.status} <> 'done'`))
    .orderBy(asc(task.dueOn), asc(task.id))
    .limit(MOST),
);

/** The actions that are not done and of which the day has passed. */
export const listLateActions = prepared((db, projectId: Given<string>, day: Given<Day>) =>
  db
    .select({
      id: reviewAction.id,
      what: reviewAction.what,
      partyId: reviewAction.partyId,
      since: reviewAction.dueOn,
    })
    .from(reviewAction)
    .where(
      and(
        eq(reviewAction.projectId, projectId),
        isNull(reviewAction.doneOn),
        lt(reviewAction.dueOn, day),
      ),
    )
    .orderBy(asc(reviewAction.dueOn), asc(reviewAction.id))
    .limit(MOST),
);

/** The items that the last closed review carried over. */
export const listCarried = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: reviewItem.id,
      matter: reviewItem.matter,
      topic: reviewItem.topic,
      title: reviewItem.title,
      partyId: reviewItem.partyId,
      since: sql<Day>`coalesce(${reviewItem.sinceOn}, ${review.heldOn})::text`,
      address: reviewItem.address,
    })
    .from(reviewItem)
    .innerJoin(
      review,
      and(eq(review.projectId, reviewItem.projectId), eq(review.id, reviewItem.reviewId)),
    )
    .where(
      and(
        eq(reviewItem.projectId, projectId),
        eq(reviewItem.outcome, "carried"),
        sql`${review.id} = (select r.id from review r where r.project_id = ${projectId} and r.closed_on is not null order by r.held_on desc, r.begun_at desc nulls last, r.id desc limit 1)`,
      ),
    )
    .orderBy(asc(reviewItem.position), asc(reviewItem.id))
    .limit(MOST),
);

const reviewColumns = {
  id: review.id,
  heldOn: review.heldOn,
  agenda: review.agenda,
  decided: review.decided,
  parties: review.parties,
  members: review.members,
  nextOn: review.nextOn,
  begunAt: review.begunAt,
  closedOn: review.closedOn,
};

/** Two reviews of one day are in the order in which they began. */
const LAST_FIRST = [
  desc(review.heldOn),
  sql`${review.begunAt} desc nulls last`,
  desc(review.id),
] as const;

/** The reviews, newest first, with how many items each has that the reader may see, and how many were decided. */
export const listReviews = prepared((db, projectId: Given<string>, limit: Given<number>) =>
  db
    .select({
      ...reviewColumns,
      items:
        sql<number>`(select count(*) from review_item i where i.project_id = review.project_id and i.review_id = review.id)`.mapWith(
          Number,
        ),
      settled:
        sql<number>`(select count(*) from review_item i where i.project_id = review.project_id and i.review_id = review.id and i.outcome = 'decided')`.mapWith(
          Number,
        ),
    })
    .from(review)
    .where(eq(review.projectId, projectId))
    .orderBy(...LAST_FIRST)
    .limit(limit),
);

/** The review that has begun and is not closed. null: none. */
export async function findRunningReview(db: Reader, projectId: string) {
  const [row] = await db
    .select(reviewColumns)
    .from(review)
    .where(and(eq(review.projectId, projectId), isNotNull(review.begunAt), isNull(review.closedOn)))
    .orderBy(...LAST_FIRST)
    .limit(1);
  return row ?? null;
}

/** Locks a review for whoever closes it or adds to its agenda. null: it does not exist. */
export async function lockReview(db: Writer, projectId: string, id: string) {
  const [row] = await db
    .select(reviewColumns)
    .from(review)
    .where(and(eq(review.projectId, projectId), eq(review.id, id)))
    .for("update");
  return row ?? null;
}

export async function findReview(db: Reader, projectId: string, id: string) {
  const [row] = await db
    .select(reviewColumns)
    .from(review)
    .where(and(eq(review.projectId, projectId), eq(review.id, id)));
  return row ?? null;
}

/** The names of members, by id. */
export const listMemberNames = prepared((db, projectId: Given<string>) =>
  db
    .select({ id: member.id, name: member.name })
    .from(member)
    .where(eq(member.projectId, projectId)),
);

/** The items of a review in the order of its agenda, then those that were typed. */
export const listReviewItems = prepared((db, projectId: Given<string>, reviewId: Given<string>) =>
  db
    .select({
      id: reviewItem.id,
      title: reviewItem.title,
      matter: reviewItem.matter,
      topic: reviewItem.topic,
      address: reviewItem.address,
      since: reviewItem.sinceOn,
      outcome: reviewItem.outcome,
      words: reviewItem.words,
      version: sql<string | null>`${reviewItem}.act_id`,
      partyId: reviewItem.partyId,
      party: party.name,
    })
    .from(reviewItem)
    .leftJoin(
      party,
      and(eq(party.projectId, reviewItem.projectId), eq(party.id, reviewItem.partyId)),
    )
    .where(and(eq(reviewItem.projectId, projectId), eq(reviewItem.reviewId, reviewId)))
    .orderBy(asc(reviewItem.position), asc(reviewItem.recordedAt), asc(reviewItem.id)),
);

const doer = aliasedTable(party, "doer");

/** The actions of a review. Those whose item the reader may not see name none. */
export const listReviewActions = prepared((db, projectId: Given<string>, reviewId: Given<string>) =>
  db
    .select({
      id: reviewAction.id,
      itemId: reviewAction.itemId,
      what: reviewAction.what,
      whoId: reviewAction.whoId,
      whoKey: doer.key,
      who: doer.name,
      ofVendor: sql<boolean>`${doer.kind} = 'vendor'`,
      dueOn: reviewAction.dueOn,
      doneOn: reviewAction.doneOn,
      done: reviewAction.done,
      taskId: reviewAction.taskId,
      instructionId: reviewAction.instructionId,
    })
    .from(reviewAction)
    .innerJoin(
      doer,
      and(eq(doer.projectId, reviewAction.projectId), eq(doer.id, reviewAction.whoId)),
    )
    .where(and(eq(reviewAction.projectId, projectId), eq(reviewAction.reviewId, reviewId)))
    .orderBy(asc(reviewAction.dueOn), asc(reviewAction.recordedAt), asc(reviewAction.id)),
);

/** Locks an action for whoever passes it on. null: it does not exist. */
export async function lockReviewAction(db: Writer, projectId: string, id: string) {
  const [row] = await db
    .select({
      id: reviewAction.id,
      what: reviewAction.what,
      whoKey: doer.key,
      partyId: reviewAction.partyId,
      dueOn: reviewAction.dueOn,
      doneOn: reviewAction.doneOn,
      taskId: reviewAction.taskId,
      instructionId: reviewAction.instructionId,
    })
    .from(reviewAction)
    .innerJoin(
      doer,
      and(eq(doer.projectId, reviewAction.projectId), eq(doer.id, reviewAction.whoId)),
    )
    .where(and(eq(reviewAction.projectId, projectId), eq(reviewAction.id, id)))
    .for("update", { of: reviewAction });
  return row ?? null;
}

/** Says what an action became. */
export const setActionPassed = (
  db: Writer,
  projectId: string,
  id: string,
  became: { readonly taskId: string } | { readonly instructionId: string },
): Promise<unknown> =>
  db
    .update(reviewAction)
    .set(became)
    .where(and(eq(reviewAction.projectId, projectId), eq(reviewAction.id, id)));

/** Puts entries on the agenda of a review, after those at places up to `after`. */
export async function insertReviewItems(
  db: Writer,
  projectId: string,
  reviewId: string,
  entries: readonly AgendaEntry[],
  after: number,
): Promise<void> {
  if (entries.length === 0) return;
  await db.insert(reviewItem).values(
    entries.map(({ matter, topic, title, since, partyId, address }, place) => ({
      projectId,
      reviewId,
      matter,
      topic,
      title,
      sinceOn: since,
      partyId,
      address,
      position: after + place + 1,
    })),
  );
}

export const setReview = (
  db: Writer,
  projectId: string,
  id: string,
  values: Partial<Pick<typeof review.$inferInsert, "begunAt" | "closedOn" | "nextOn">>,
): Promise<unknown> =>
  db
    .update(review)
    .set(values)
    .where(and(eq(review.projectId, projectId), eq(review.id, id)));

/** Freezes the items of a review. Those without an outcome have none from now on. Returns how many came to what. */
export async function closeReviewItems(
  db: Writer,
  projectId: string,
  reviewId: string,
  closedOn: Day,
) {
  const own = and(eq(reviewItem.projectId, projectId), eq(reviewItem.reviewId, reviewId));
  await db
    .update(reviewItem)
    .set({ closedOn, outcome: sql`coalesce(${reviewItem.outcome}, 'none')` })
    .where(own);
  await db
    .update(reviewAction)
    .set({ closedOn })
    .where(and(eq(reviewAction.projectId, projectId), eq(reviewAction.reviewId, reviewId)));
  return db
    .select({ outcome: reviewItem.outcome, total: count() })
    .from(reviewItem)
    .where(own)
    .groupBy(reviewItem.outcome);
}

/** The last review, if a day is set for the one after it, with the accounts of the people who took part. null: none. */
export const findNextReview = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: review.id,
      since: review.heldOn,
      dueOn: review.nextOn,
      parties: review.parties,
      accounts: sql<
        readonly string[]
      >`coalesce((select jsonb_agg(m.account_id) from member m where m.project_id = review.project_id and m.id in (select jsonb_array_elements_text(review.members)::uuid)), '[]')`,
    })
    .from(review)
    .where(
      and(
        eq(review.projectId, projectId),
        isNotNull(review.nextOn),
        sql`not exists (select from review later where later.project_id = ${projectId} and (later.held_on, coalesce(later.begun_at, '-infinity'), later.id) > (review.held_on, coalesce(review.begun_at, '-infinity'), review.id))`,
      ),
    ),
);
