"use client";
// Asks the server to verify the record, and says how far it has come and what it came to.
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

/** Sent by the browser itself where there is no script: the page then comes back with the result. */
export function VerifyForm({
  act,
  address,
  verified,
}: {
  readonly act: string;
  /** Where the verification tells how far it has come. */
  readonly address: string;
  /** What it came to, where it was asked for without script. */
  readonly verified: Verified | null;
}) {
  const t = useTranslations("events.verification");
  const [step, setStep] = useState<Step | null>(verified && { verified });
  const [failed, setFailed] = useState(false);
  const source = useRef<EventSource | null>(null);
  useEffect(() => () => source.current?.close(), []);
  const running = step !== null && "read" in step;

  function start(event: FormEvent) {
    event.preventDefault();
    if (running) return;
    setFailed(false);
    setStep({ read: 0, total: 0 });
    const heard = new EventSource(address);
    source.current = heard;
    const end = () => {
      heard.close();
      setStep((last) => (last !== null && "read" in last ? null : last));
    };
    heard.addEventListener("message", ({ data }: MessageEvent<string>) => {
      const next: Step = JSON.parse(data);
      setStep(next);
      if (!("read" in next)) heard.close();
    });
    // The server ends what takes too long, and a connection may break: the result has not come then.
    for (const name of ["error", "serialized-error", "return"])
      heard.addEventListener(name, () => {
        end();
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
