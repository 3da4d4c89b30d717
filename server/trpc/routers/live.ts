import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { Refusal } from "@/server/domain/refusal";
import { incident } from "@/server/log";
import { projectOf } from "@/server/services/asked";
import { changesSince } from "@/server/services/live";
import { whileSessionStands } from "@/server/services/streams";
import { inProject, router } from "../init";
import { openLine } from "../since";

export const live = router({
  /** How many lines others have added since the page was made: asked again after a cut, it misses none. */
  changes: inProject.input(z.object({ since: z.string().max(200) })).subscription(async function* ({
    ctx,
    input,
    signal,
  }) {
    const { asked } = ctx;
    const since = openLine(projectOf(asked), input.since);
    if (since === null) throw new TRPCError({ code: "BAD_REQUEST", message: "input-malformed" });
    try {
      const gone = signal ?? new AbortController().signal;
      const { session } = ctx;
      const told = whileSessionStands(session, gone, (over) => changesSince(asked, since, over));
      for await (const count of told) yield { count };
    } catch (error) {
      if (error instanceof Refusal)
        throw new TRPCError({ code: "SERVICE_UNAVAILABLE", message: error.code });
      const message = `incident ${incident(error, "live.changes")}`;
      throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", message });
    }
  }),
});
