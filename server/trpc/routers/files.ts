import { z } from "zod";
import { FILED } from "@/server/domain/files/attachment";
import { linkSchema, wordsSchema } from "@/server/domain/words-schema";
import { attachFile, readFile, readFiles, withdrawFile } from "@/server/services/attachments";
import { request, sentFile } from "../fields";
import { forFile, inProject, may, router } from "../init";

const ofRecord = z.object({ about: z.enum(FILED), record: z.uuid() });
/** What is attached to a record, and what it shows. */
export const attachInput = ofRecord.extend({
  file: sentFile.nullable(),
  url: linkSchema.nullable(),
  words: wordsSchema.nullable(),
  request,
});

/** What is withdrawn, and why. */
export const withdrawInput = z.object({ file: z.uuid(), reason: wordsSchema, request });

export const files = router({
  list: inProject.input(ofRecord).query(({ ctx, input }) => readFiles(ctx.asked, input)),
  read: forFile
    .input(z.object({ file: z.uuid() }))
    .query(({ ctx, input }) => readFile(ctx.asked, input.file)),
  attach: may("file.attach")
    .input(attachInput)
    .mutation(({ ctx, input }) => attachFile(ctx.asked.asker, input)),
  withdraw: may("file.attach")
    .input(withdrawInput)
    .mutation(({ ctx, input }) => withdrawFile(ctx.asked.asker, input)),
});
