// Background work that runs once per server, however many processes answer.
import { env } from "../env";
import type { Ending } from "./ending";

/** Starts deleting old security events, sending letters and handing out the ends of the records. */
export const startJobs = async (ending: Ending): Promise<void> => {
  const { startForgetting } = await import("./forgetting");
  ending.add(startForgetting(env().FUKAN_SECURITY_LOG_DAYS));
  const { startSending } = await import("../post/sender");
  const endSending = startSending();
  if (endSending !== null) ending.add(endSending);
  const { startHandingOut } = await import("../post/heads");
  const endHandingOut = startHandingOut();
  if (endHandingOut !== null) ending.add(endHandingOut);
};
