/** An error whose message says everything to the person at the terminal. It is shown without a stack trace. */
export class PlainError extends Error {}
