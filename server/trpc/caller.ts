import { isMarkOf } from "../auth/account-mark";
import { currentStanding } from "../auth/session";
import { Refusal } from "../services/refusal";
import type { Context } from "./init";
import { createCaller } from "./router";

/** The procedures as the server's own pages call them, for the person whom the request's cookie identifies. */
export const api = createCaller({ standing: currentStanding });

/**
 * Identifies the person by the cookie. A call from a page also carries the mark of the account that the page was
 * rendered for, and both must agree.
 */
export const standingFor =
  (mark: string | null): Context["standing"] =>
  async (project) => {
    const standing = await currentStanding(project);
    if (standing !== null && mark !== null && !isMarkOf(standing.account.id, mark))
      throw new Refusal("other-account");
    return standing;
  };
