import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { EVENT_GROUPS } from "@/server/domain/events/kind-groups";
import { EVENT_VIEWS } from "@/server/domain/events/views";
import { env } from "@/server/env";
import { incident } from "@/server/log";
import { verifyOwn } from "@/server/record/verification";
import { readEventSheet, readEvents } from "@/server/services/events-view";
import { Refusal } from "@/server/services/refusal";
import { signHead } from "@/server/services/seal";
import { day, page, search } from "../fields";
import { forFile, inProject, may, router } from "../init";

const filter = z.object({
  view: z.enum(EVENT_VIEWS).optional(),
  group: z.enum(EVENT_GROUPS).optional(),
  version: search,
  from: day.optional(),
  to: day.optional(),
});

function sealKey(): string {
  const { FUKAN_SEAL_KEY } = env();
  if (FUKAN_SEAL_KEY === undefined) throw new Error("FUKAN_SEAL_KEY is not set");
  return FUKAN_SEAL_KEY;
}

export const events = router({
  list: inProject
    .input(filter.extend({ page, unfolded: z.boolean().optional() }))
    .query(async ({ ctx, input }) => {
      const { integrity, ...read } = await readEvents(ctx.asked, input);
      const signed = integrity && { ...integrity, statement: signHead(sealKey(), integrity.end) };
      return { ...read, integrity: signed };
    }),
  /** Verifies the project's record. Yields progress, then the result or the code of a refusal. */
  verify: may("record.verify").subscription(async function* ({ ctx: { asked }, signal }) {
    const gone = signal ?? new AbortController().signal;
    try {
      yield* verifyOwn(asked, gone);
    } catch (error) {
      if (error instanceof Refusal) yield { refused: error.code };
      else if (!gone.aborted) {
        const message = `incident ${incident(error, "events.verify")}`;
        throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", message });
      }
    }
  }),
  sheet: forFile.input(filter).query(({ ctx, input }) => readEventSheet(ctx.asked, input)),
});
