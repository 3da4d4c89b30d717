import type { Standing } from "@/server/domain/identity/standing";

/** Where somebody is led before any project is shown; null when nothing stands between. */
export function entryPath({ entry }: Standing): string | null {
  if (entry.passwordDue) return "/account/password";
  return entry.closed.length > 0 ? "/account/second-factor" : null;
}
