"use client";
// Asks the server to verify the record, and shows the progress and the result.
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageFields } from "@/components/ui/page-marks";
import type { Verified } from "@/server/domain/events/integrity";
import { VerifiedNotice } from "./verified-notice";

type Step =
  | { readonly read: number; readonly total: number }
  | { readonly verified: Verified }
  | { readonly refused: string };

/** Without script the browser sends the form itself, and the page returns with the result. */
export function VerifyForm({
  act,
  project,
  verified,
}: {
  readonly act: string;
  readonly project: string;
  /** The result of a verification that was requested without script. */
  readonly verified: Verified | null;
}) {
  const t = useTranslations("events.verification");
  const [step, setStep] = useState<Step | null>(verified && { verified });
  const [failed, setFailed] = useState(false);
  const running = step !== null && "read" in step;
  const hearing = useRef(new AbortController());
  useEffect(() => () => hearing.current.abort(), []);

  async function hear(over: AbortController): Promise<void> {
    const { calls } = await import("@/components/calls");
    // The server may stop a verification that takes too long, or the connection may break. Then there is no result.
    const fail = () => {
      if (over.signal.aborted) return;
      over.abort();
      setStep(null);
      setFailed(true);
    };
    const question = calls.events.verify.subscribe(
      { project },
      {
        onData: (next) => {
          if (over.signal.aborted) return;
          setStep(next);
          if (!("read" in next)) over.abort();
        },
        onConnectionStateChange: ({ error }) => error !== null && fail(),
        onError: fail,
        onComplete: fail,
      },
    );
    over.signal.addEventListener("abort", () => question.unsubscribe());
  }

  function start(event: FormEvent) {
    event.preventDefault();
    if (running) return;
    setFailed(false);
    setStep({ read: 0, total: 0 });
    hearing.current = new AbortController();
    hear(hearing.current).catch(() => {
      setStep(null);
      setFailed(true);
    });
  }

  return (
    <form method="post" action={act} onSubmit={start} className="no-print">
      <PageFields />
      <p className="mb-3">{t("lead")}</p>
      <Button disabled={running}>{t("button")}</Button>
      <div role="status" className="mt-4">
        {running && (
          <p>
            <progress
              className="block w-full max-w-[30rem]"
              aria-label={t("button")}
              {...(step.total > 0 && { value: step.read, max: step.total })}
            />
            {step.total > 0 ? t("progress", step) : t("begun")}
          </p>
        )}
        {step !== null && "verified" in step && <VerifiedNotice verified={step.verified} />}
        {step !== null && "refused" in step && <Notice tone="refused">{t("refused")}</Notice>}
        {failed && <Notice tone="refused">{t("failed")}</Notice>}
      </div>
    </form>
  );
}
