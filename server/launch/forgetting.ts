// What the log of security events holds is kept for the days that the settings say, and no longer.
import { incident } from "../log";
import { endSecurityEvents } from "../services/security-log";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Removes what is older than so many days, now and once a day; answers how to end this. */
export function startForgetting(days: number): () => void {
  const forget = () => endSecurityEvents(days).catch((error) => incident(error, "security log"));
  void forget();
  const daily = setInterval(forget, DAY_MS);
  return () => clearInterval(daily);
}
