"use client";

import "./globals.css";
import { FailurePage } from "@/components/identity/failure-page";

interface ErrorProps {
  readonly error: Error & { readonly digest?: string };
}

export default function GlobalErrorPage({ error }: ErrorProps) {
  return (
    <html lang="ja">
      <body>
        <FailurePage number={error.digest} again={() => window.location.reload()} />
      </body>
    </html>
  );
}
