import { useTranslations } from "next-intl";
import { Sentences } from "@/components/home/sentences";
import { Moment } from "@/components/ui/calendar-day";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { noBreak } from "@/components/ui/no-break";
import { TextLink } from "@/components/ui/text-link";
import { Person } from "./person";
import { PrintButton } from "./print-button";
import type { DecisionProps, DecisionView } from "./types";

/** Who proposed it, in which role, and when, with the digest by which anybody can check later what was decided. */
export function ProposalFrozen({
  view,
  linkTo,
  fileHref,
  decisionHref,
}: Pick<DecisionProps, "view" | "linkTo" | "fileHref" | "decisionHref">) {
  const subject = useTranslations("approvals.subjects");
  const t = useTranslations("approvals.frozen");
  const words = useTranslations("words");
  const act = useTranslations("approvals.act");
  const deputy = useTranslations("approvals.decided");
  const { proposed, approvals, digest, whole } = view;
  return (
    <>
      <p className="mb-4 max-w-[46em]">{subject(`${view.subject}.frozenLead`)}</p>
      <DefinitionRows
        rows={[
          {
            term: t("proposed"),
            value:
              proposed === null ? (
                <span className="quiet">{words("noRecord")}</span>
              ) : (
                <>
                  <Person {...proposed} /> <Moment at={proposed.at} style="long" />
                </>
              ),
          },
          {
            term: t("route"),
            value: view.route.map(({ role, days }, at) => (
              <span key={role}>
                {at > 0 && " → "}
                {t.rich("step", { days, n: noBreak, role: () => act(role) })}
              </span>
            )),
          },
          {
            term: t("decidedBy"),
            value:
              approvals.length === 0 ? (
                <span className="quiet">{t("nobody")}</span>
              ) : (
                approvals.map(({ step, name, memberRole, party, recordedAt, deputy: stoodIn }) => (
                  <span key={step} className="block">
                    <Person name={name} memberRole={memberRole} party={party} />
                    {stoodIn && deputy("deputy")} <Moment at={recordedAt} style="long" />
                  </span>
                ))
              ),
          },
          ...(approvals.length === 0 ? [] : [{ term: t("copies"), value: <Copies view={view} /> }]),
          {
            term: t("digest"),
            value: (
              <>
                <Digest digest={digest} fits={whole} href={fileHref} file={t("file")} />
                <span className="note">{t("proves")}</span>
              </>
            ),
          },
          ...approvals.flatMap(({ step, role, seal, sealFits }) =>
            seal === null
              ? []
              : [
                  {
                    term: t.rich("decisionDigest", {
                      role: () => act(role === "executive" ? role : "adviser"),
                    }),
                    value: (
                      <>
                        <Digest
                          digest={seal}
                          fits={sealFits}
                          href={decisionHref(step)}
                          file={t("decisionFile")}
                        />
                        <span className="note">{t("decisionProves")}</span>
                      </>
                    ),
                  },
                ],
          ),
        ]}
      />
      <p className="mt-4">
        {t("record")}{" "}
        <TextLink
          href={linkTo("/events", { kind: view.subject === "order" ? "orders" : "decisions" })}
        >
          {t("toRecord")}
        </TextLink>
      </p>
      <PrintButton label={t("print")} />
    </>
  );
}

/** A digest, whether the stored text still matches it, and the file by which anybody can check it. */
function Digest({
  digest,
  fits,
  href,
  file,
}: {
  readonly digest: string;
  readonly fits: boolean;
  readonly href: string;
  readonly file: string;
}) {
  const t = useTranslations("approvals.frozen");
  return (
    <>
      <code className="block break-all">{digest}</code>
      <span className={fits ? "block" : "block font-bold"}>{t(fits ? "whole" : "altered")}</span>
      <a href={href} target="_self" className="no-print inline-flex min-h-11 items-center">
        {file}
      </a>
    </>
  );
}

/** Whether the copies of its decisions were sent, if this installation sends mail. */
function Copies({ view }: { readonly view: DecisionView }) {
  const t = useTranslations("approvals.frozen");
  const { sendsMail, copies } = view;
  const { sent, waiting, givenUp, lastSentAt } = copies;
  return (
    <Sentences
      of={[
        sent > 0 &&
          lastSentAt !== null &&
          t.rich("copiesSent", {
            count: sent,
            n: noBreak,
            at: () => <Moment at={lastSentAt} style="long" />,
          }),
        waiting > 0 && sendsMail && t.rich("copiesWait", { count: waiting, n: noBreak }),
        givenUp > 0 && t.rich("copiesGivenUp", { count: givenUp, n: noBreak }),
        sendsMail && sent + waiting + givenUp === 0 && t("copiesBefore"),
        !sendsMail && t("copiesNone"),
      ]}
    />
  );
}
