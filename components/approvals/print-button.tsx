"use client";

import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";

const never = () => () => {};

/** Prints the page. It appears only if scripts run. */
export function PrintButton({ label }: { readonly label: string }) {
  const runs = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!runs) return null;
  return (
    <p className="no-print mt-4">
      <Button type="button" size="medium" onClick={() => window.print()}>
        {label}
      </Button>
    </p>
  );
}
