"use client";

import { FailurePage } from "@/components/identity/failure-page";

interface ErrorProps {
  readonly error: Error & { readonly digest?: string };
}

export default function ErrorPage({ error }: ErrorProps) {
  return <FailurePage number={error.digest} again={() => window.location.reload()} />;
}
