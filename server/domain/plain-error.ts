/** An error whose message says all to the person at the terminal, in whole sentences: it is shown without a trace. */
export class PlainError extends Error {}
