"use client";

import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type Offer, RoleOffers } from "./role-offers";

type Failure = "sign-in-failed" | "try-limit" | "unreachable";

const failureOf = (error: string | null | undefined): Failure | null =>
  error == null ? null : error === "try-limit" ? "try-limit" : "sign-in-failed";

async function enter(email: string, password: string): Promise<Failure | null> {
  try {
    const answer = await signIn("password", { email, password, redirect: false });
    return answer === undefined ? "unreachable" : failureOf(answer.error);
  } catch {
    return "unreachable";
  }
}

/** Address and password; in the demonstration one button a role below. What was typed stays. */
export function SignInForm({
  to,
  offers,
}: {
  /** Where to go on, already known to be a path of this site. */
  readonly to: string;
  readonly offers: readonly Offer[];
}) {
  const t = useTranslations();
  const [tries, setTries] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  async function go(email: string, password: string) {
    if (busy) return;
    setBusy(true);
    const refused = await enter(email, password);
    if (refused === null) return window.location.assign(to);
    setBusy(false);
    setFailure(refused);
    setTries((before) => before + 1);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void go(String(form.get("email") ?? ""), String(form.get("password") ?? ""));
  }

  const title = `${t("signIn.heading")}｜${t("shell.name")}`;
  const sentence =
    failure === "unreachable" ? t("signIn.unreachable") : failure && t(`refusals.${failure}`);
  const described =
    sentence === null ? {} : { "aria-invalid": true, "aria-describedby": "refused" };
  return (
    <>
      <title>{failure === null ? title : `${t("shell.errorTitlePrefix")}${title}`}</title>
      {sentence !== null && (
        <div className="mt-6" id="refused" key={tries}>
          <ErrorSummary title={t("signIn.errorTitle")} errors={[{ field: "email", sentence }]} />
        </div>
      )}
      <form onSubmit={submit} method="post" className="mt-8 max-w-[28rem]">
        <label htmlFor="email" className="block font-bold">
          {t("signIn.email")} <span className="text-red-900">{t("shell.required")}</span>
        </label>
        <input
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          required
          maxLength={254}
          className="field"
          {...described}
        />
        <label htmlFor="password" className="mt-6 block font-bold">
          {t("signIn.password")} <span className="text-red-900">{t("shell.required")}</span>
        </label>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={1024}
          className="field"
          {...described}
        />
        <p className="type-small quiet mt-2">{t("signIn.forgotten")}</p>
        <div className="mt-6">
          <Button tone="primary" disabled={busy}>
            {t(busy ? "signIn.busy" : "signIn.submit")}
          </Button>
        </div>
        <noscript>
          <p className="mt-4">{t("signIn.needsScript")}</p>
        </noscript>
      </form>
      {offers.length > 0 && <RoleOffers offers={offers} busy={busy} choose={go} />}
    </>
  );
}
