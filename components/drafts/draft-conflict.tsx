"use client";
// The draft was changed in another window. Both versions are shown, and the person chooses.

import { useTranslations } from "next-intl";
import type { Draft } from "@/components/queues/types";
import { Button } from "@/components/ui/button";
import { TakeFocus } from "@/components/ui/take-focus";
import { NO_STEPS } from "@/server/domain/queues/draft";
import type { BoardData } from "./board-data";
import { DraftSentence } from "./draft-sentence";
import { useReckoning } from "./use-reckoning";

export function DraftConflict({
  data,
  here,
  elsewhere,
  keepHere,
  takeElsewhere,
}: {
  readonly data: BoardData;
  readonly here: Draft;
  /** The version stored now. null: it was sent or deleted. */
  readonly elsewhere: Draft | null;
  readonly keepHere: () => void;
  readonly takeElsewhere: () => void;
}) {
  const t = useTranslations("drafts.conflict");
  return (
    <div className="mt-6 border-2 border-red-900 p-4 no-print">
      <TakeFocus>
        <h2 className="font-bold">{t("title")}</h2>
        <p className="mt-1">{t("lead")}</p>
      </TakeFocus>
      <div className="mt-4 grid gap-6 desktop:grid-cols-2">
        <section aria-labelledby="draft-elsewhere">
          <h3 id="draft-elsewhere" className="font-bold">
            {t("elsewhere")}
          </h3>
          <Content data={data} draft={elsewhere} />
          <Button type="button" size="medium" onClick={takeElsewhere}>
            {t("takeElsewhere")}
          </Button>
        </section>
        <section aria-labelledby="draft-here">
          <h3 id="draft-here" className="font-bold">
            {t("here")}
          </h3>
          <Content data={data} draft={here} />
          <Button type="button" size="medium" onClick={keepHere}>
            {t("keepHere")}
          </Button>
        </section>
      </div>
    </div>
  );
}

/** The content of one version: its moves and what was typed. */
function Content({ data, draft }: { readonly data: BoardData; readonly draft: Draft | null }) {
  const t = useTranslations("drafts");
  const reckoning = useReckoning(data, draft?.moves ?? NO_STEPS.moves);
  const typed = (["reason", "risk", "alternatives"] as const).flatMap((name) =>
    draft?.[name] ? [{ name, text: draft[name] }] : [],
  );
  return (
    <div className="mb-3">
      {reckoning.effects.length > 0 ? (
        <p className="phrased">
          <DraftSentence reckoning={reckoning} />
        </p>
      ) : (
        <p>{t(draft === null ? "conflict.gone" : "conflict.unmoved")}</p>
      )}
      {typed.map(({ name, text }) => (
        <div key={name} className="mt-2">
          <p className="type-small quiet">{t(`reason.${name === "reason" ? "label" : name}`)}</p>
          <p className="whitespace-pre-wrap">{text}</p>
        </div>
      ))}
    </div>
  );
}
