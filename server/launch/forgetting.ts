// Keeps the security log for the days in the settings, and no longer.
import { incident } from "../log";
import { endSecurityEvents } from "../services/security-log";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Deletes what is older than `days` days, now and once a day. Returns a function that stops this. */
export function startForgetting(days: number): () => void {
  const forget = () => endSecurityEvents(days).catch((error) => incident(error, "security log"));
  void forget();
  const daily = setInterval(forget, DAY_MS);
  return () => clearInterval(daily);
}
