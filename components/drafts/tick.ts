import { moveToFront } from "@/server/domain/queues/first-tests";
import { type Move, moveAll } from "@/server/domain/queues/order";

/**
 * The move that puts a test first beside those that already are, or takes it back to where it stands in the approved
 * order. null: nothing moves.
 */
export function tickOf(
  base: readonly string[],
  order: readonly string[],
  first: readonly string[],
  id: string,
): Move | null {
  const wanted = new Set(first);
  if (!wanted.delete(id)) wanted.add(id);
  const tests = base.filter((each) => wanted.has(each));
  const place = wanted.has(id) ? tests.indexOf(id) + 1 : placeBack(base, tests, id);
  return order.indexOf(id) + 1 === place ? null : { tasks: [id], place };
}

/** The place of a test that is taken back while the others stay first. */
function placeBack(base: readonly string[], tests: readonly string[], id: string): number {
  const back = moveToFront(base, tests);
  return moveAll(base, back === null ? [] : [back]).indexOf(id) + 1;
}
