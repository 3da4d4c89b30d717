// Requests to put tests off, in the same words on every page: nothing is decided before they are approved.
import { useTranslations } from "next-intl";
import { useBuildNames } from "@/components/decisions/answers";
import type { Question } from "@/components/home/types";
import { type LinkTo, toSubject } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { NoBreak } from "@/components/ui/no-break";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/server/domain/calendar/day";

type PutOff = Question["putOffs"][number];

interface PutOffsProps {
  readonly putOffs: readonly PutOff[];
  readonly today: Day;
  readonly linkTo: LinkTo;
}

/** Each request with who made it, whom it waits for or what became of it. Nothing without one. */
export function PutOffs({ putOffs, today, linkTo }: PutOffsProps) {
  const t = useTranslations("decisions.putOff");
  if (putOffs.length === 0) return null;
  return (
    <div className="mt-3 grid gap-2">
      {putOffs.map((putOff) => (
        <p key={putOff.number}>
          <PutOffWords putOff={putOff} today={today} linkTo={linkTo} />
        </p>
      ))}
      {putOffs.some(({ status }) => status === "open") && (
        <p>
          <b>{t("undecided")}</b>
        </p>
      )}
    </div>
  );
}

function PutOffWords({
  putOff,
  today,
  linkTo,
}: Omit<PutOffsProps, "putOffs"> & { readonly putOff: PutOff }) {
  const t = useTranslations("decisions.putOff");
  const roles = useTranslations("words.roles");
  const buildNames = useBuildNames();
  const { number, status, platform, version, until, proposer, awaited, dueOn, decidedOn } = putOff;
  const day = status === "open" ? dueOn : decidedOn;
  return t.rich(status, {
    number,
    build: () => <NoBreak>{buildNames([{ platform, version }])}</NoBreak>,
    until: () => <NearDay day={until} today={today} />,
    day: () => day !== null && <NearDay day={day} today={today} />,
    due: dueOn === null ? "none" : "known",
    proposer: proposer === null ? t("nobody") : roles(proposer),
    awaited: awaited === null ? t("nobody") : roles(awaited),
    kind: awaited ?? "adviser",
    link: (said) => (
      <TextLink href={toSubject(linkTo, { of: "proposal", number })}>{said}</TextLink>
    ),
  });
}
