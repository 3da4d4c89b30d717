import type { ReactNode } from "react";
import { type StatusKind, StatusTile } from "./status-tile";

/** The H1: sentences, one to a line, with what identifies the record above and a lead below. */
export function PageHeading({
  sentences,
  identity,
  lead,
}: {
  readonly sentences: readonly ReactNode[];
  readonly identity?: ReactNode;
  readonly lead?: ReactNode;
}) {
  return (
    <div className="pt-5 desktop:pt-8">
      {identity !== undefined && (
        <p className="quiet mb-4 flex flex-wrap items-baseline gap-x-8 gap-y-1">{identity}</p>
      )}
      <h1 className="type-title">
        <Sentences of={sentences} />
      </h1>
      {lead !== undefined && <p className="type-lead phrased mt-4">{lead}</p>}
    </div>
  );
}

/** The finding of the home screen: the tile hangs in the margin, the sentence is the page's H1. */
export function FindingHeading({
  kind,
  sentences,
  lead,
}: {
  /** Left out where there is nothing to mark. */
  readonly kind?: StatusKind;
  readonly sentences: readonly ReactNode[];
  readonly lead?: ReactNode;
}) {
  return (
    <div className="relative pt-6 desktop:pt-14">
      {kind !== undefined && (
        <div className="mb-3 full:absolute full:top-[4.1875rem] full:-left-[3.125rem] full:mb-0">
          <StatusTile kind={kind} large />
        </div>
      )}
      <h1 className="type-finding">
        <Sentences of={sentences} />
      </h1>
      {lead !== undefined && <p className="type-lead phrased mt-4">{lead}</p>}
    </div>
  );
}

function Sentences({ of }: { readonly of: readonly ReactNode[] }) {
  return of.map((sentence, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sentences keep their places
    <span key={place} className="block">
      {sentence}
      {place < of.length - 1 && " "}
    </span>
  ));
}

/** The facts at the left, the one button at the right; on the phone the button comes first. */
export function FactsAndAction({
  facts,
  action,
}: {
  readonly facts: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="mt-8 grid items-start gap-7 desktop:mt-10 desktop-admin:grid-cols-[minmax(0,1fr)_17rem] desktop-admin:gap-16">
      <div>{facts}</div>
      {action !== undefined && (
        <div className="-order-1 flex flex-col gap-2 desktop-admin:order-none">{action}</div>
      )}
    </div>
  );
}
