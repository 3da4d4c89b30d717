import { getTranslations } from "next-intl/server";
import { keptForm } from "@/app/kept-form";
import { ResetScreen } from "@/components/identity/reset-screen";
import { Shell } from "@/components/shell/shell";
import { KeptFormPlace } from "@/components/ui/kept-form";
import { KeptNotice } from "@/components/ui/kept-notice";
import { PageMarksPlace } from "@/components/ui/page-marks";
import { findLink } from "@/server/auth/account";
import { answerStatus } from "@/server/auth/answer";

interface PageProps {
  readonly params: Promise<{ readonly token: string }>;
}

/** Opening the link does not use it up, because mail programs open links too. */
export default async function Page({ params }: PageProps) {
  const { token } = await params;
  const link = await findLink(token);
  if (link === null) answerStatus(404);
  const kept = await keptForm();
  const shell = await getTranslations("shell");
  const t = await getTranslations("account.reset");
  return (
    <PageMarksPlace marks={{ account: null, from: `/account/reset/${encodeURIComponent(token)}` }}>
      <KeptFormPlace kept={kept}>
        <title>{`${t(link?.invitation ? "invited" : "heading")}｜${shell("name")}`}</title>
        <Shell header={{ homeHref: "/sign-in", nav: [], tools: {} }} footer={{}}>
          {kept !== null && <KeptNotice kept={kept} />}
          <ResetScreen link={link} act={`/account/reset/${encodeURIComponent(token)}/acts/set`} />
        </Shell>
      </KeptFormPlace>
    </PageMarksPlace>
  );
}
