import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { keptForm } from "@/app/kept-form";
import { orUnavailable } from "@/app/unavailable";
import { SignInForm } from "@/components/identity/sign-in-form";
import { Shell } from "@/components/shell/shell";
import { KeptFormPlace } from "@/components/ui/kept-form";
import { KeptNotice } from "@/components/ui/kept-notice";
import { Notice } from "@/components/ui/notice";
import { PageMarksPlace } from "@/components/ui/page-marks";
import { offeredSignIns } from "@/server/auth/demonstration";
import { currentStanding } from "@/server/auth/session";
import { returnPath } from "./return-path";

interface PageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export default async function Page(props: PageProps) {
  return orUnavailable("/sign-in", () => signIn(props));
}

async function signIn({ searchParams }: PageProps) {
  const { to: asked, again, chosen } = await searchParams;
  const to = returnPath(typeof asked === "string" ? asked : undefined);
  // With `again`, somebody else has signed in since a page was rendered, and the page's own reader must sign in again.
  if (again === undefined && (await currentStanding("-")) !== null) redirect(to);
  const t = await getTranslations("signIn");
  const shell = await getTranslations("shell");
  const reset = await getTranslations("account.reset");
  const kept = await keptForm();
  return (
    <PageMarksPlace marks={{ account: null, from: `/sign-in?to=${encodeURIComponent(to)}` }}>
      <KeptFormPlace kept={kept}>
        <title>{`${t("heading")}｜${shell("name")}`}</title>
        <Shell header={{ homeHref: "/sign-in", nav: [], tools: {} }} footer={{}}>
          {kept !== null && <KeptNotice kept={kept} />}
          <div className="pt-5 desktop:pt-8">
            <h1 className="type-title">{t("heading")}</h1>
            <p className="type-lead phrased mt-4">{t("lead")}</p>
          </div>
          {chosen !== undefined && (
            <div className="mt-6">
              <Notice tone="update">{reset("done")}</Notice>
            </div>
          )}
          <SignInForm to={to} offers={offeredSignIns()} />
        </Shell>
      </KeptFormPlace>
    </PageMarksPlace>
  );
}
