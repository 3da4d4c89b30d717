import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import { type Here, toScreen, withChanges } from "./links";
import type { QueueProps, QueueView } from "./types";

type Proposal = QueueView["proposals"][number];

/** The proposals on this queue that await a decision: who decides, by when, and what a new draft does to them. */
export function PendingBars({ view, here, wanted }: Pick<QueueProps, "view" | "here" | "wanted">) {
  const t = useTranslations("queues.proposals");
  const { proposals, pending, board } = view;
  if (proposals.length === 0) return null;
  return (
    <section aria-label={t("label")} className="queue-pending">
      {proposals.map((proposal) =>
        proposal.outdated ? (
          <p key={proposal.number} className="phrased">
            <Outdated proposal={proposal} here={here} mayRedo={board !== null} />
          </p>
        ) : (
          <Waits
            key={proposal.number}
            proposal={proposal}
            view={view}
            here={here}
            sent={wanted.sent === proposal.number}
            leading={pending?.number === proposal.number ? pending.leading : null}
          />
        ),
      )}
    </section>
  );
}

const toProposal = (here: Here, number: number): string => toScreen(here, `/approvals/${number}`);

function Waits({
  proposal: { number, role, dueOn },
  view,
  here,
  sent,
  leading,
}: {
  readonly proposal: Proposal;
  readonly view: QueueView;
  readonly here: Here;
  readonly sent: boolean;
  readonly leading: NonNullable<QueueView["pending"]>["leading"];
}) {
  const t = useTranslations("queues.proposals");
  const by = role ?? "other";
  const tags = { number, b: (text: ReactNode) => <b>{text}</b> };
  const day = () => dueOn && <NearDay day={dueOn} today={view.today} />;
  return (
    <div className="pending">
      <div className="phrased">
        {sent && <p role="status">{t("sent", { number })}</p>}
        <p>
          {dueOn === null ? t.rich(`waits.${by}`, tags) : t.rich(`until.${by}`, { ...tags, day })}
        </p>
        <p className="type-small">
          {leading !== null &&
            t.rich("gist", {
              place: leading.place,
              n: noBreak,
              title: () => <RecordWords words={leading.title} />,
            })}{" "}
          {t("unchanged")} {view.board !== null && t("another", { number })}
        </p>
      </div>
      <LinkButton href={toProposal(here, number)} size="medium">
        {t("sentLink", { number })}
      </LinkButton>
    </div>
  );
}

/** A proposal whose order is no longer possible, because the queue has changed since. */
function Outdated({
  proposal: { number },
  here,
  mayRedo,
}: {
  readonly proposal: Proposal;
  readonly here: Here;
  readonly mayRedo: boolean;
}) {
  const t = useTranslations("queues.proposals");
  const link = (chunks: ReactNode) => <TextLink href={toProposal(here, number)}>{chunks}</TextLink>;
  const redo = withChanges(here, {
    redo: number,
    task: null,
    sent: null,
    page: null,
    first: null,
    ticked: null,
  });
  return (
    <>
      {t.rich("outdated", { number, link })}{" "}
      {mayRedo && (
        <TextLink href={redo} className="inline-flex min-h-11 items-center">
          {t("redo")}
        </TextLink>
      )}
    </>
  );
}
