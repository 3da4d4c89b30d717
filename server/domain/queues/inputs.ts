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
} from "../projects/state";
import type { PlannedTask } from "./forecast";
import { isRanked } from "./status";

/** A task as a forecast reads it, with the work done on it by the day of the forecast. */
type Forecast = Omit<InputTask, "workedDays"> & Pick<PlannedTask, "workedDays">;

/**
 * Picks the inputs of a forecast from rows that hold more. A task on which no work was done has no `workedDays`, so
 * that its text is the same as before work was counted.
 */
export function inputsOf(queue: VendorInputs, tasks: readonly Forecast[]): PlanInputs {
  const { capacityDays, reserve, daysOff } = queue;
  return {
    capacityDays,
    reserve,
    daysOff,
    tasks: tasks.map(({ id, estimateDays, status, startedOn, dueOn, workedDays }) => ({
      id,
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
    ({ id, status, estimateDays, dueOn }): InputTask => ({
      id,
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
  task === undefined ? {} : { estimateDays: task.estimateDays, dueOn: task.dueOn };

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
  const off = new Set(then.daysOff);
  for (const day of now.daysOff)
    if (!off.has(day)) yield { ...about, what: "day-off", from: null, to: day };
}

function* changesOfTasks({ inputs, order, now }: Compared): Generator<InputChange> {
  const then = new Map(inputs.tasks.map((task) => [task.id, task]));
  const place = new Map(order.map((id, at) => [id, at + 1]));
  const last = now.tasks.findLastIndex(({ id }) => place.has(id));
  const firstWaiting = Math.min(
    ...now.tasks.flatMap(({ id, status }) => (isRanked(status) ? (place.get(id) ?? []) : [])),
  );
  for (const [at, { id: taskId, status, estimateDays, dueOn }] of now.tasks.entries()) {
    const was = then.get(taskId);
    const from = place.get(taskId) ?? null;
    if (was === undefined) {
      const ahead = isRanked(status)
        ? at < last
        : status !== "done" && firstWaiting <= order.length;
      if (ahead) yield { what: "entered", taskId, from: null, to: null };
      continue;
    }
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
};

/** The change with the day on which it was made and by whom. The versions are in the order of writing. */
export function dated(change: InputChange, versions: readonly InputVersion[]): DatedChange {
  const about = versions.filter(({ taskId }) => taskId === change.taskId);
  const made = about[about.findLastIndex((version) => BEFORE[change.what](version, change)) + 1];
  return { ...change, on: made?.on ?? null, by: made?.by ?? null };
}
