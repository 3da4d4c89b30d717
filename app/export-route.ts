// Downloads of files. Each is generated when its reader's turn comes, and a refusal is a sentence.
import { getTranslations } from "next-intl/server";
import { currentStanding } from "@/server/auth/session";
import { againAfter, refusalOf, STATUS_OF } from "@/server/trpc/refused";
import { exportTurns } from "@/server/trpc/turns";

type Params = Readonly<Record<string, string>>;

/** Reads the address: the first value of a name. undefined: it is absent or empty. */
export type Search = (name: string) => string | undefined;

/** The GET of a route that answers with a file. */
export const exportRoute =
  <P extends Params>(file: (params: P, search: Search) => Promise<Response>) =>
  async (request: Request, context: { readonly params: Promise<P> }): Promise<Response> => {
    const values = new URL(request.url).searchParams;
    const params = await context.params;
    try {
      const who = (await currentStanding(null))?.account.id ?? "";
      return await exportTurns().run(who, () =>
        file(params, (name) => values.get(name) || undefined),
      );
    } catch (error) {
      const code = refusalOf(error);
      if (code === null) throw error;
      if (code === "signed-out")
        return new Response(null, { status: 303, headers: { location: "/sign-in" } });
      const sentences = await getTranslations("refusals");
      return new Response(sentences(code), {
        status: STATUS_OF[code],
        headers: {
          "content-type": "text/plain; charset=utf-8",
          "cache-control": "no-store",
          ...againAfter(code),
        },
      });
    }
  };
