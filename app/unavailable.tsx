// A page whose data cannot be read now. It says that this passes, when to try again, and what was typed into a form.
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Shell } from "@/components/shell/shell";
import { KeptNotice } from "@/components/ui/kept-notice";
import { answerStatus } from "@/server/auth/answer";
import type { RefusalCode } from "@/server/domain/refusal";
import { againAfter, refusalOf, STATUS_OF } from "@/server/trpc/refused";
import { keptForm } from "./kept-form";

/** Renders a page. If the database is unavailable or busy, renders the page that says so. */
export async function orUnavailable(
  here: string,
  make: () => Promise<ReactNode>,
): Promise<ReactNode> {
  try {
    return await make();
  } catch (error) {
    const code = refusalOf(error);
    if (code === null || STATUS_OF[code] !== 503) throw error;
    answerStatus(503, { ...againAfter(code), "cache-control": "no-store" });
    return <Unavailable code={code} here={here} />;
  }
}

async function Unavailable({ code, here }: { readonly code: RefusalCode; readonly here: string }) {
  const [t, refusals] = await Promise.all([getTranslations(), getTranslations("refusals")]);
  const kept = await keptForm();
  return (
    <Shell header={{ homeHref: "/", nav: [], tools: {} }} footer={{}}>
      <title>{`${t("console.refused.title")}｜${t("shell.name")}`}</title>
      {kept !== null && <KeptNotice kept={kept} />}
      <div className="pt-10">
        <h1 className="type-title">{t("console.refused.title")}</h1>
        <p className="type-lead mt-4">{refusals(code)}</p>
        <p className="mt-6">
          {/* A full page load: the browser's cached state cannot tell whether the database is back. */}
          <a href={here} target="_self" className="inline-flex min-h-11 items-center">
            {t("console.refused.again")}
          </a>
        </p>
      </div>
    </Shell>
  );
}
