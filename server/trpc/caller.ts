import { currentStanding } from "../auth/session";
import { createCaller } from "./router";

/** The procedures, called by the server's own pages in the name of whoever the request's cookie says. */
export const api = createCaller({ standing: currentStanding });
