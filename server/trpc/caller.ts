import { isMarkOf } from "../auth/account-mark";
import { currentStanding } from "../auth/session";
import { Refusal } from "../services/refusal";
import type { Context } from "./init";
import { createCaller } from "./router";

/** The procedures, called by the server's own pages in the name of whoever the request's cookie says. */
export const api = createCaller({ standing: currentStanding });

/** Who asks, as the cookie says; a page's call carries the mark of whom the page was made for, and both must agree. */
export const standingFor =
  (mark: string | null): Context["standing"] =>
  async (project) => {
    const standing = await currentStanding(project);
    if (standing !== null && mark !== null && !isMarkOf(standing.account.id, mark))
      throw new Refusal("other-account");
    return standing;
  };
