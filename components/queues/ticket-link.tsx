import { useTranslations } from "next-intl";
import type { Ticket } from "@/server/domain/queues/ticket";

/** The vendor's own reference of a task, linked to where the vendor keeps it. */
export function TicketLink({ ticket }: { readonly ticket: Ticket | null }) {
  const t = useTranslations("words.sources");
  const words = useTranslations("words");
  if (ticket === null) return <span className="quiet">{words("noRecord")}</span>;
  if (ticket.url === null) return ticket.key;
  return (
    <a href={ticket.url} rel="noopener noreferrer">
      {ticket.key}
      <span className="sr-only">{t("outside")}</span>
    </a>
  );
}
