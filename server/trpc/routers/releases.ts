import { z } from "zod";
import { exportReleases, readRelease, readReleases } from "@/server/services/releases-view";
import { page, search } from "../fields";
import { forFile, inProject, router } from "../init";

const verdict = z.enum(["verified", "reported", "failed", "not_run", "no_record"]);

/** The filters in the address of the list. Anything else is refused. */
const filter = z.object({
  verdict: z.string().pipe(verdict).optional(),
  platform: search,
  version: search,
  sort: z
    .string()
    .default("distributed")
    .pipe(z.enum(["distributed", "version"])),
  order: z
    .string()
    .default("desc")
    .pipe(z.enum(["asc", "desc"])),
});

export const releases = router({
  list: inProject
    .input(filter.extend({ page }))
    .query(({ ctx, input: { order, ...question } }) =>
      readReleases(ctx.asked, { ...question, ascending: order === "asc" }),
    ),
  export: forFile
    .input(filter)
    .query(({ ctx, input: { order, ...question } }) =>
      exportReleases(ctx.asked, { ...question, ascending: order === "asc" }),
    ),
  read: inProject
    .input(z.object({ version: z.string().max(200) }))
    .query(({ ctx, input }) => readRelease(ctx.asked, input.version)),
});
