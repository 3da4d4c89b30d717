import { useTranslations } from "next-intl";
import { type LinkTo, toSubject } from "@/components/ui/links";
import { SourceRef, type Sources } from "@/components/ui/sources";
import { TextLink } from "@/components/ui/text-link";
import type { Basis } from "@/server/domain/events/basis";
import type { Provenance } from "@/server/domain/events/provenance";

/** The basis of an event: its source, or the evidence of what the person who entered it did here. */
export function LineBasis({
  line: { basis, provenance },
  linkTo,
  sources,
}: {
  readonly line: { readonly basis: Basis | null; readonly provenance: Provenance | null };
  readonly linkTo: LinkTo;
  readonly sources: Sources;
}) {
  const t = useTranslations("events.basis");
  // An example has no source, and the mark beside its sentence is explained once on the page.
  if (basis === null && provenance?.kind === "exercise")
    return <span className="quiet">{t("example")}</span>;
  if (basis === null) return <SourceRef provenance={provenance} sources={sources} named />;
  switch (basis.of) {
    case "proposal":
      return <ProposalBasis {...basis} linkTo={linkTo} />;
    case "task":
    case "queue":
    case "route":
      return <TextLink href={toSubject(linkTo, basis)}>{t(basis.of)}</TextLink>;
    case "release":
      return (
        <TextLink href={toSubject(linkTo, basis)}>
          {t("release", { version: basis.version })}
        </TextLink>
      );
    case "entry":
      return t("entry");
  }
}

/** Tall enough to tap, because the files are listed below one another. */
const FILE = "type-small flex min-h-11 w-fit items-center";

/** The proposal, its frozen content and, for a decision, the sealed file. */
function ProposalBasis({
  number,
  step,
  linkTo,
}: {
  readonly number: number;
  readonly step: number | null;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("events.basis");
  const file = `/approvals/${number}/frozen`;
  return (
    <>
      <TextLink href={toSubject(linkTo, { of: "proposal", number })}>
        {t("proposal", { number })}
      </TextLink>
      <a href={linkTo(file)} target="_self" className={FILE}>
        {t("frozen")}
      </a>
      {step !== null && (
        <a href={linkTo(file, { step: String(step) })} target="_self" className={FILE}>
          {t("decision")}
        </a>
      )}
    </>
  );
}
