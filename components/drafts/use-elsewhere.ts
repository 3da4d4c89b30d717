"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";
import type { KeptDraft } from "@/components/queues/types";
import { justCameBack } from "./came-back";
import { contentOf, type DraftInHand } from "./use-draft";
import type { useSaving } from "./use-saving";

/**
 * Handles a save of the same draft in another window. If this board has no unsaved changes, it takes over the other
 * version; otherwise both are shown and `choice` holds the possible answers.
 */
export function useElsewhere(
  kept: KeptDraft | null,
  inHand: DraftInHand,
  { state, knows, settle }: ReturnType<typeof useSaving>,
) {
  const router = useRouter();
  const [refreshing, refresh] = useTransition();
  const changed = state === "changed";
  useEffect(() => {
    if (changed || justCameBack()) refresh(() => router.refresh());
  }, [changed, router]);

  const version = kept?.version ?? null;
  const take = () => {
    const content = contentOf(kept);
    inHand.replace(content);
    settle(version, content);
  };
  const yields = !knows(version) && (state === "saved" || state === "untouched");
  useEffect(() => {
    if (yields) take();
  });
  return changed && !refreshing ? { take, keep: () => settle(version, null) } : null;
}
