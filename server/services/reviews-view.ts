// Priority reviews as people read them: the list with the agenda of the next one, and one review with its items.
import { listParties } from "@/db/queries/projects";
import {
  findReview,
  findRunningReview,
  listMemberNames,
  listReviewActions,
  listReviewItems,
  listReviews,
} from "@/db/queries/reviews";
import { readIn } from "@/db/scope";
import type { Words } from "../domain/words";
import { type Asked, projectOf } from "./asked";
import { mayNow } from "./may-now";
import { readAll } from "./read-all";
import { orNotFound, Refusal } from "./refusal";
import { freshEntries, readAgenda } from "./reviews";

/** The most reviews that the list shows. */
const LISTED = 100;

const mayRecord = (asked: Asked): boolean => mayNow(asked, "review.record");

/** The reviews, newest first, and for the side that orders what the next one would speak of. */
export async function readReviews(asked: Asked) {
  const projectId = projectOf(asked);
  const { day, scope } = asked;
  return readIn(scope, async (db) => {
    const { reviews, running, agenda } = await readAll({
      reviews: listReviews(db, projectId, LISTED),
      running: findRunningReview(db, projectId),
      agenda: scope.whole ? readAgenda(db, projectId, day) : [],
    });
    const [last] = reviews.filter(({ id }) => id !== running?.id);
    return {
      reviews,
      running: running?.id ?? null,
      lastOn: last?.heldOn ?? null,
      nextOn: running === null ? (last?.nextOn ?? null) : null,
      agenda: running === null ? agenda : [],
      seesAll: scope.whole,
      mayBegin: mayRecord(asked),
      day,
    };
  });
}

const named = (ids: readonly string[] | null, names: ReadonlyMap<string, Words>) =>
  (ids ?? []).flatMap((id) => names.get(id) ?? []);

/** One review: its items and what was agreed under each. Refused: `not-found`. */
export async function readReview(asked: Asked, id: string) {
  const projectId = projectOf(asked);
  const { day, scope, asker } = asked;
  return readIn(scope, async (db) => {
    const { review, items, actions, parties, members } = await readAll({
      review: orNotFound(findReview(db, projectId, id)),
      items: listReviewItems(db, projectId, id),
      actions: listReviewActions(db, projectId, id),
      parties: listParties(db, projectId),
      members: listMemberNames(db, projectId),
    });
    const runs = review.begunAt !== null && review.closedOn === null;
    const records = runs && mayRecord(asked);
    const seen = new Set(items.map(({ id: item }) => item));
    const shown = actions.map((action) => {
      const open = action.doneOn === null;
      const passed = action.taskId !== null || action.instructionId !== null;
      const own = action.whoId === asker.membership.partyId;
      return {
        ...action,
        late: action.doneOn === null && action.dueOn < day,
        mayFinish: open && mayNow(asked, "review.act") && (scope.whole || own),
        mayTask: open && !passed && action.ofVendor && mayNow(asked, "task.enter"),
        mayInstruct:
          open && !passed && action.ofVendor && !own && mayNow(asked, "instruction.issue"),
      };
    });
    return {
      review: {
        ...review,
        parties: named(review.parties, new Map(parties.map((party) => [party.id, party.name]))),
        members: named(review.members, new Map(members.map((each) => [each.id, each.name]))),
      },
      runs,
      records,
      items: items.map((item) => ({
        ...item,
        actions: shown.filter(({ itemId }) => itemId === item.id),
      })),
      /** Actions for the reader under items that the reader does not see. */
      loose: shown.filter(({ itemId }) => !seen.has(itemId)),
      fresh: records ? (await freshEntries(db, projectId, id, day)).fresh.length : 0,
      parties: parties.map(({ key, name, kind }) => ({ key, name, kind })),
      seesAll: scope.whole,
      day,
    };
  });
}

/** The minutes as rows of a sheet. Refused: `not-found`. */
export async function readMinutes(asked: Asked, id: string) {
  const { review, items, loose, day } = await readReview(asked, id);
  if (items.length + loose.length > 10_000) throw new Refusal("export-too-large");
  return { review, items, loose, day };
}
