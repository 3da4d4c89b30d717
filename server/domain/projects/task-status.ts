// How far a task is.
export type TaskStatus = "not_started" | "in_progress" | "in_review" | "done" | "blocked";
