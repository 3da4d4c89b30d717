import { useTranslations } from "next-intl";
import { type LinkTo, toSubject, toThread } from "@/components/ui/links";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { ChangeLine } from "@/components/work/change-requests";
import { wordsOf } from "@/messages/records/kinds";
import type { Wait } from "./types";

/** What waits, as said to the one it waits for (`mine`) or to others. */
export function WaitWords({
  wait: { kind, subject, awaited, asker },
  list,
}: {
  readonly wait: Wait;
  readonly list: "mine" | "others";
}) {
  const t = useTranslations("waits");
  const version = subject.of === "risk" ? subject.version : "";
  const number = "number" in subject ? subject.number : 0;
  const comments = subject.of === "thread" ? subject.comments : 0;
  return t.rich(`${list}.${kind}`, {
    number,
    comments,
    level: subject.of === "report" ? subject.level : "official",
    role: awaited.role ?? "none",
    n: noBreak,
    party: () => subject.of === "proposal" && <RecordWords words={subject.party} />,
    about: () => <AboutProposal subject={subject} list={list} />,
    version,
    platform: () => subject.of === "risk" && <RecordWords words={subject.platform} />,
    asker: () => asker !== undefined && <RecordWords words={asker} />,
    change: () => subject.of === "change" && <ChangeLine change={subject.change} />,
    title: () => "title" in subject && <RecordWords words={subject.title} />,
  });
}

/** What a proposal is about. */
function AboutProposal({
  subject,
  list,
}: Pick<Wait, "subject"> & { readonly list: "mine" | "others" }) {
  const t = useTranslations("waits.about");
  if (subject.of === "proposal")
    return t.rich(`${list}.order`, {
      number: subject.number,
      n: noBreak,
      party: () => <RecordWords words={subject.party} />,
    });
  if (subject.of !== "request") return null;
  return t.rich(`${list}.${subject.putsOff ? "putOff" : "record"}`, {
    number: subject.number,
    n: noBreak,
    record: () => <RecordWords words={wordsOf(subject.record).one} />,
    title: () => <RecordWords words={subject.title} />,
  });
}

/** The words of the button that leads to where it is answered. */
export function useWaitAct(): (wait: Wait) => string {
  const t = useTranslations("waits.act");
  return ({ kind, subject }) =>
    t(kind, {
      number: "number" in subject ? subject.number : 0,
      of: subject.of === "request" ? "record" : "order",
    });
}

/** The name of the form in which a risk is confirmed, as it stands in the address. */
export const riskName = (id: string): string => `risk-${id}`;

/** Where it is answered, and where others see how it stands. */
export function waitHref({ kind, id, subject }: Wait, linkTo: LinkTo): string {
  switch (subject.of) {
    case "proposal":
      // An order is received on the page of the work that it is about.
      if (kind === "receipt") return linkTo(`/work/${encodeURIComponent(subject.partyKey)}`);
      if (kind === "reservation" || kind === "question")
        return `${linkTo(`/work/${encodeURIComponent(subject.partyKey)}`)}#talk`;
      if (kind === "counter")
        return linkTo(`/queues/${encodeURIComponent(subject.partyKey)}`, {
          redo: String(subject.number),
        });
      return toSubject(linkTo, { of: "proposal", number: subject.number });
    case "request":
      return toSubject(linkTo, { of: "proposal", number: subject.number });
    case "change":
      return `${linkTo(`/work/${encodeURIComponent(subject.change.partyKey)}`)}#changes`;
    case "risk":
      return `${linkTo("/work", { edit: riskName(id) })}#${riskName(id)}`;
    case "task":
      return linkTo(`/work/${encodeURIComponent(subject.partyKey)}`, { task: subject.id });
    case "thread":
      return toThread(linkTo, subject.partyKey, subject.id);
    case "instruction":
      return linkTo(`/records/instruction/${subject.id}`);
    case "report":
      return `${toSubject(linkTo, { of: "report", key: subject.key })}#report`;
    case "review":
      return linkTo("/reviews");
    case "purpose":
      return `${linkTo("/coverage")}#environments`;
    case "undertaking":
      return `${linkTo("")}#undertakings`;
  }
}
