import { getTranslations } from "next-intl/server";
import { keptForm } from "@/app/kept-form";
import { CodeForm } from "@/components/identity/code-form";
import { Shell } from "@/components/shell/shell";
import { KeptFormPlace } from "@/components/ui/kept-form";
import { KeptNotice } from "@/components/ui/kept-notice";
import { PageHeading } from "@/components/ui/page-heading";
import { PageMarksPlace } from "@/components/ui/page-marks";
import { returnPath } from "../return-path";

interface PageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** The second step of the sign-in. */
export default async function Page({ searchParams }: PageProps) {
  const { to } = await searchParams;
  const onTo = returnPath(typeof to === "string" ? to : undefined);
  const shell = await getTranslations("shell");
  const t = await getTranslations("account.code");
  const kept = await keptForm();
  return (
    <PageMarksPlace marks={{ account: null, from: `/sign-in/code?to=${encodeURIComponent(onTo)}` }}>
      <KeptFormPlace kept={kept}>
        <title>{`${t("heading")}｜${shell("name")}`}</title>
        <Shell header={{ homeHref: "/sign-in", nav: [], tools: {} }} footer={{}}>
          {kept !== null && <KeptNotice kept={kept} />}
          <PageHeading sentences={[t("heading")]} lead={t("lead")} />
          <CodeForm to={onTo} />
        </Shell>
      </KeptFormPlace>
    </PageMarksPlace>
  );
}
