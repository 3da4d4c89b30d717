import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { keptForm } from "@/app/kept-form";
import { SignInForm } from "@/components/identity/sign-in-form";
import { Shell } from "@/components/shell/shell";
import { KeptNotice } from "@/components/ui/kept-notice";
import { offeredSignIns } from "@/server/auth/demonstration";
import { currentStanding } from "@/server/auth/session";
import { returnPath } from "./return-path";

interface PageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export default async function Page({ searchParams }: PageProps) {
  const { to: asked } = await searchParams;
  const to = returnPath(typeof asked === "string" ? asked : undefined);
  if ((await currentStanding("-")) !== null) redirect(to);
  const t = await getTranslations("signIn");
  const kept = await keptForm();
  const { shell, signIn, refusals } = await getMessages();
  return (
    <Shell header={{ homeHref: "/sign-in", nav: [], tools: {} }} footer={{}}>
      {kept !== null && <KeptNotice kept={kept} />}
      <div className="pt-5 desktop:pt-8">
        <h1 className="type-title">{t("heading")}</h1>
        <p className="type-lead phrased mt-4">{t("lead")}</p>
      </div>
      <NextIntlClientProvider messages={{ shell, signIn, refusals }}>
        <SignInForm to={to} offers={offeredSignIns()} />
      </NextIntlClientProvider>
    </Shell>
  );
}
