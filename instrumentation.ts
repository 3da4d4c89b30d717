// What failed while a page was made: the number that the person sees, and the cause, in one line of the log.
export function onRequestError(
  error: unknown,
  request: { readonly path: string; readonly method: string },
  context: { readonly routePath: string },
): void {
  const digest =
    typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : null;
  const cause =
    error instanceof Error
      ? { name: error.name, message: error.message, stack: error.stack }
      : { cause: String(error) };
  const where = `${request.method} ${context.routePath}`;
  const at = new Date().toISOString();
  console.error(JSON.stringify({ incident: digest, at, where, ...cause }));
}
