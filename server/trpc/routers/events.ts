import { z } from "zod";
import { EVENT_GROUPS } from "@/server/domain/events/kind-groups";
import { readEventSheet, readEvents } from "@/server/services/events-view";
import { day, page, search } from "../fields";
import { forFile, inProject, router } from "../init";

const filter = z.object({
  group: z.enum(EVENT_GROUPS).optional(),
  version: search,
  from: day.optional(),
  to: day.optional(),
});

export const events = router({
  list: inProject
    .input(filter.extend({ page }))
    .query(({ ctx, input: { project: _p, asOf: _a, ...question } }) =>
      readEvents(ctx.asked, question),
    ),
  sheet: forFile
    .input(filter)
    .query(({ ctx, input: { project: _p, asOf: _a, ...question } }) =>
      readEventSheet(ctx.asked, question),
    ),
});
