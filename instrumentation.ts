// What failed while a page was made: the number that the person sees, and the cause, in one line of the log.
import { incident } from "@/server/log";

export function onRequestError(
  error: unknown,
  request: { readonly method: string },
  context: { readonly routePath: string },
): void {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  incident(error, `${request.method} ${context.routePath}`, digest);
}
