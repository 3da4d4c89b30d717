import { z } from "zod";
import { PUBLIC_PARTS } from "@/server/domain/public/parts";
import { wordsSchema } from "@/server/domain/words-schema";
import { closePublicPage, openPublicPage, readPublicSetting } from "@/server/services/public-page";
import { request } from "../fields";
import { may, router } from "../init";

const setting = { reason: wordsSchema, version: z.string().max(200).optional(), request };

export const publication = router({
  /** The setting of the public page, with everything that it could show. */
  setting: may("setup.read").query(({ ctx }) => readPublicSetting(ctx.asked)),
  open: may("public.open")
    .input(z.object({ ...setting, shows: z.array(z.enum(PUBLIC_PARTS)) }))
    .mutation(({ ctx, input }) => openPublicPage(ctx.asked.asker, input)),
  close: may("public.close")
    .input(z.object(setting))
    .mutation(({ ctx, input }) => closePublicPage(ctx.asked.asker, input)),
});
