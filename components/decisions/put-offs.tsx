// Requests to put tests off, in the same words on every page: nothing is decided before they are approved.
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { useBuildNames } from "@/components/decisions/answers";
import type { Question } from "@/components/home/types";
import { type LinkTo, toSubject } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/server/domain/calendar/day";

type PutOff = Question["putOffs"][number];

interface PutOffsProps {
  readonly putOffs: readonly PutOff[];
  readonly today: Day;
  readonly linkTo: LinkTo;
}

/** The requests with who made them, whom they wait for or what became of them. Nothing without one. */
export function PutOffs({ putOffs, today, linkTo }: PutOffsProps) {
  const t = useTranslations("decisions.putOff");
  if (putOffs.length === 0) return null;
  const open = putOffs.filter(({ status }) => status === "open");
  /** They are put off already, and asked to be put off to another day. */
  const changes = open.every(({ before }) => before !== null && before >= today);
  return (
    <div className="mt-3 grid gap-2">
      {alike(putOffs).map((same) => (
        <p key={same[0].number}>
          <PutOffWords same={same} today={today} linkTo={linkTo} />
        </p>
      ))}
      {open.length > 0 && (
        <p>
          <b>{t(changes ? "dayUndecided" : "undecided")}</b>
        </p>
      )}
    </div>
  );
}

type Alike = readonly [PutOff, ...PutOff[]];

/** Requests of which the same is said are said as one. */
function alike(putOffs: readonly PutOff[]): readonly Alike[] {
  const groups = new Map<string, Alike>();
  for (const putOff of putOffs) {
    const { status, until, proposer, awaited, dueOn, decidedOn } = putOff;
    const said = JSON.stringify([status, until, proposer, awaited, dueOn, decidedOn]);
    const before = groups.get(said);
    groups.set(said, before === undefined ? [putOff] : [...before, putOff]);
  }
  return [...groups.values()];
}

function PutOffWords({
  same,
  today,
  linkTo,
}: Omit<PutOffsProps, "putOffs"> & { readonly same: Alike }) {
  const t = useTranslations("decisions.putOff");
  const comma = useTranslations("decisions")("comma");
  const roles = useTranslations("words.roles");
  const buildNames = useBuildNames();
  const [{ status, until, proposer, awaited, dueOn, decidedOn }] = same;
  const day = status === "open" ? dueOn : decidedOn;
  return t.rich(status, {
    builds: () => buildNames(same),
    until: () => <NearDay day={until} today={today} />,
    day: () => day !== null && <NearDay day={day} today={today} />,
    due: dueOn === null ? "none" : "known",
    proposer: proposer === null ? t("nobody") : roles(proposer),
    awaited: awaited === null ? t("nobody") : roles(awaited),
    kind: awaited ?? "adviser",
    requests: () =>
      same.map(({ number }, place) => (
        <Fragment key={number}>
          {place > 0 && comma}
          <TextLink href={toSubject(linkTo, { of: "proposal", number })}>
            {t("request", { number })}
          </TextLink>
        </Fragment>
      )),
  });
}
