import type { Standing } from "@/server/domain/identity/standing";

/** Where a person must go before any project is shown. null: nowhere. */
export function entryPath({ entry }: Standing): string | null {
  if (entry.passwordDue) return "/account/password";
  return entry.closed.length > 0 ? "/account/second-factor" : null;
}
