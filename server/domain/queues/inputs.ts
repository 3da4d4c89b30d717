// The inputs of a forecast are kept with the approved order, so that their later changes can be shown (seed 2(1)③).
import type {
  Compared,
  DatedChange,
  Input,
  InputChange,
  InputTask,
  InputVersion,
  PlanInputs,
  QueuedTask,
  VendorInputs,
} from "../projects/queue-inputs";
import type { PlannedTask } from "./forecast";
import { sameLine } from "./lines";
import { isRanked } from "./status";

/** A task as a forecast reads it, with the work done on it by the day of the forecast. */
type Forecast = Omit<InputTask, "workedDays"> & Pick<PlannedTask, "workedDays">;

/**
 * Picks the inputs of a forecast from rows that hold more. A task on which no work was done has no `workedDays`, one of
 * the main line has no `lineId`, and a vendor with one line of work has no `lines`, so that the text is the same as before
 * these were kept.
 */
export function inputsOf(queue: VendorInputs, tasks: readonly Forecast[]): PlanInputs {
  const { capacityDays, reserve, daysOff, lines = [] } = queue;
  return {
    capacityDays,
    reserve,
    daysOff,
    ...(lines.length > 0 && {
      lines: lines.map(({ id, capacityDays: days }) => ({ id, capacityDays: days })),
    }),
    tasks: tasks.map(({ id, lineId, estimateDays, status, startedOn, dueOn, workedDays }) => ({
      id,
      ...(lineId && { lineId }),
      estimateDays,
      status,
      startedOn,
      dueOn,
      ...(workedDays ? { workedDays } : {}),
    })),
  };
}

/**
 * The tasks from which the forecast is computed again. First comes the work that was in progress at the approval, then
 * the work begun since, because it comes before the rest, then the waiting tasks, by place. Of the present status
 * only `blocked` counts; a waiting test that had passed by the day of the proposal takes no time. Of the work
 * done only what was done by the day of the proposal counts: work that goes on as approved changes nothing.
 */
export function presentTasks({ inputs, order, now }: Compared) {
  const approved = new Set(order);
  const present = new Map(now.tasks.map((task) => [task.id, task]));
  const passed = new Set(
    inputs.tasks.flatMap(({ id, status }) => (status === "in_review" ? [id] : [])),
  );
  const worked = new Map(inputs.tasks.map(({ id, workedDays = 0 }) => [id, workedDays]));
  const working = inputs.tasks
    .filter(({ id }) => !approved.has(id))
    .map((task) => ({ ...task, ...pick(present.get(task.id)) }));
  const busy = new Set(working.map(({ id }) => id));
  const queued = now.tasks.filter(
    ({ id, status }) => approved.has(id) || (!busy.has(id) && status !== "done"),
  );
  const waiting = [
    ...queued.filter(({ status }) => !isRanked(status)),
    ...queued.filter(({ status }) => isRanked(status)),
  ].map(
    ({ id, lineId = null, status, estimateDays, dueOn }): InputTask => ({
      id,
      lineId,
      estimateDays,
      dueOn,
      status: passed.has(id) ? "in_review" : statusOf(status),
      startedOn: null,
      workedDays: worked.get(id) ?? 0,
    }),
  );
  return { working, waiting };
}

const statusOf = (status: QueuedTask["status"]) => (status === "blocked" ? status : "not_started");

const pick = (task: QueuedTask | undefined) =>
  task === undefined
    ? {}
    : { lineId: task.lineId ?? null, estimateDays: task.estimateDays, dueOn: task.dueOn };

/** The changes of inputs that can make a task later or break a due date. */
export function changesOf(compared: Compared): readonly InputChange[] {
  const { inputs, now } = compared;
  return [...changesOfVendor(inputs, now), ...changesOfTasks(compared)];
}

function* changesOfVendor(then: VendorInputs, now: VendorInputs): Generator<InputChange> {
  const about = { taskId: null };
  if (less(now.capacityDays, then.capacityDays))
    yield { ...about, what: "capacity", from: then.capacityDays, to: now.capacityDays };
  if (now.reserve > then.reserve)
    yield { ...about, what: "reserve", from: then.reserve, to: now.reserve };
  const before = new Map(then.lines?.map(({ id, capacityDays }) => [id, capacityDays]));
  for (const { id: lineId, capacityDays: to } of now.lines ?? []) {
    const from = before.get(lineId) ?? null;
    if (less(to, from)) yield { ...about, lineId, what: "capacity", from, to };
  }
  const off = new Set(then.daysOff);
  for (const day of now.daysOff)
    if (!off.has(day)) yield { ...about, what: "day-off", from: null, to: day };
}

function* changesOfTasks({ inputs, order, now }: Compared): Generator<InputChange> {
  const then = new Map(inputs.tasks.map((task) => [task.id, task]));
  const place = new Map(order.map((id, at) => [id, at + 1]));
  const ends = new Map<string, { readonly last: number; readonly firstWaiting: number }>();
  for (const [at, task] of now.tasks.entries()) {
    const { id: taskId, status, estimateDays, dueOn } = task;
    const line = task.lineId ?? "";
    const { last, firstWaiting } = ends.get(line) ?? endsOn(now.tasks, place, task);
    ends.set(line, { last, firstWaiting });
    const was = then.get(taskId);
    const from = place.get(taskId) ?? null;
    if (was === undefined) {
      const ahead = isRanked(status)
        ? at < last
        : status !== "done" && firstWaiting <= order.length;
      if (ahead) yield { what: "entered", taskId, from: null, to: null };
      continue;
    }
    if (!sameLine(task, was))
      yield { what: "line", taskId, from: was.lineId ?? null, to: task.lineId ?? null };
    if (estimateDays !== was.estimateDays && !less(estimateDays ?? Infinity, was.estimateDays))
      yield { what: "estimate", taskId, from: was.estimateDays, to: estimateDays };
    if (dueOn !== was.dueOn) yield { what: "due", taskId, from: was.dueOn, to: dueOn };
    if (from === null) continue;
    const blocked = status === "blocked";
    if (blocked !== (was.status === "blocked"))
      yield { what: blocked ? "blocked" : "unblocked", taskId, from, to: null };
    if (!isRanked(status) && from > firstWaiting) yield { what: "begun", taskId, from, to: null };
  }
}

/** On the line of a task: where the approved tasks end, and the first approved place that still waits. */
function endsOn(tasks: readonly QueuedTask[], place: ReadonlyMap<string, number>, of: QueuedTask) {
  return {
    last: tasks.findLastIndex((task) => sameLine(task, of) && place.has(task.id)),
    firstWaiting: Math.min(
      ...tasks.flatMap((task) =>
        sameLine(task, of) && isRanked(task.status) ? (place.get(task.id) ?? []) : [],
      ),
    ),
  };
}

/** Whether a value is less than another. A value that is not on record is less than any other. */
const less = (value: number | null, than: number | null): boolean =>
  than !== null && (value === null || value < than);

/** For each kind of change, whether a version dates from before it. */
const BEFORE: Readonly<Record<Input, (version: InputVersion, change: InputChange) => boolean>> = {
  capacity: ({ capacityDays }, { from }) => capacityDays === from,
  reserve: ({ reserve }, { from }) => reserve === from,
  "day-off": ({ daysOff }, { to }) => !daysOff.some((day) => day === to),
  estimate: ({ estimateDays }, { from }) => estimateDays === from,
  due: ({ dueOn }, { from }) => dueOn === from,
  blocked: ({ status }) => status !== "blocked",
  unblocked: ({ status }) => status === "blocked",
  begun: ({ status }) => status !== null && isRanked(status),
  entered: ({ status }) => status === "done",
  line: ({ lineId = null }, { from }) => lineId === from,
};

/** The change with the day on which it was made and by whom. The versions are in the order of writing. */
export function dated(change: InputChange, versions: readonly InputVersion[]): DatedChange {
  const about = versions.filter(
    ({ taskId, lineId = null }) =>
      taskId === change.taskId && (taskId !== null || lineId === (change.lineId ?? null)),
  );
  const made = about[about.findLastIndex((version) => BEFORE[change.what](version, change)) + 1];
  return { ...change, on: made?.on ?? null, by: made?.by ?? null };
}
