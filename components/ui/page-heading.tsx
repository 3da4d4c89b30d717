import type { ReactNode } from "react";
import { type StatusKind, StatusTile } from "./status-tile";

/** The H1: one sentence per line, with the record's identifier above and a lead below. */
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
    <div className="page-heading">
      {identity !== undefined && <p className="page-identity">{identity}</p>}
      <h1 className="type-title">
        <Sentences of={sentences} />
      </h1>
      {lead !== undefined && <p className="type-lead phrased mt-4">{lead}</p>}
    </div>
  );
}

/** The heading of the home screen: the tile is in the margin, and the sentence is the page's H1. */
export function FindingHeading({
  kind,
  sentences,
  lead,
}: {
  /** Absent: there is nothing to mark. */
  readonly kind?: StatusKind;
  readonly sentences: readonly ReactNode[];
  readonly lead?: ReactNode;
}) {
  return (
    <div className="page-heading finding">
      {kind !== undefined && <StatusTile kind={kind} large />}
      <h1 className="type-finding">
        <Sentences of={sentences} />
      </h1>
      {lead !== undefined && (
        <p className="type-lead phrased mt-2 max-w-none! desktop:mt-4">{lead}</p>
      )}
    </div>
  );
}

function Sentences({ of }: { readonly of: readonly ReactNode[] }) {
  if (of.length === 1) return of[0];
  return of.map((sentence, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sentences keep their places
    <span key={place} className="block">
      {sentence}
      {place < of.length - 1 && " "}
    </span>
  ));
}

/** Facts on the left, the only button on the right. On the phone the button comes first. */
export function FactsAndAction({
  facts,
  action,
}: {
  readonly facts: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="facts-and-action">
      <div>{facts}</div>
      {action !== undefined && <div>{action}</div>}
    </div>
  );
}
