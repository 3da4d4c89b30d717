import { useTranslations } from "next-intl";
import { Moment } from "@/components/ui/calendar-day";
import { RecordWords } from "@/components/ui/record-words";
import type { OrderAct } from "@/server/domain/acknowledgements/answer";
import type { Instant } from "@/server/domain/calendar/day";
import type { Role } from "@/server/domain/identity/roles";
import type { Words } from "@/server/domain/words";

interface Said {
  readonly role: Role | null;
  readonly at: Instant;
}

/** One vendor of the chain of subcontracts, limited to what the reader may know. */
export interface ReadingLink {
  readonly partyId: string;
  readonly party: Words;
  readonly prime: boolean;
  readonly told: boolean;
  readonly read: Said | null;
  readonly answer: (Said & { readonly act: OrderAct; readonly words: Words | null }) | null;
}

/** How far down the chain an order was read and answered, from the prime contractor to the vendor that works by it. */
export function ReadingChain({ links }: { readonly links: readonly ReadingLink[] }) {
  const t = useTranslations("acknowledgements.chain");
  return (
    <ol className="border-t border-black">
      {links.map((link) => (
        <li
          key={link.partyId}
          className="border-b border-solid-gray-200 py-3 desktop:grid desktop:grid-cols-[18rem_minmax(0,1fr)]"
        >
          <p className="pr-4">
            <b>
              <RecordWords words={link.party} />
            </b>{" "}
            <span className="quiet type-small">{t(link.prime ? "prime" : "subcontractor")}</span>
          </p>
          <State link={link} />
        </li>
      ))}
    </ol>
  );
}

function State({ link }: { readonly link: ReadingLink }) {
  const t = useTranslations("acknowledgements.chain");
  const { told, read, answer } = link;
  if (!told) return <p className="quiet">{t("untold")}</p>;
  if (read === null) return <p>{t("unread")}</p>;
  return (
    <div>
      {answer === null ? (
        <>
          <p>
            <Line of="read" said={read} />
          </p>
          <p className="quiet">{t("unanswered")}</p>
        </>
      ) : (
        <p className={answer.act === "objected" ? "font-bold" : ""}>
          <Line of={answer.act} said={answer} />
        </p>
      )}
      {answer?.words != null && <Quoted words={answer.words} />}
    </div>
  );
}

function Line({ of, said: { role, at } }: { readonly of: "read" | OrderAct; readonly said: Said }) {
  const t = useTranslations("acknowledgements.chain");
  const words = useTranslations("words");
  return t.rich(of, {
    role: role === null ? words("noRecord") : words(`roles.${role}`),
    at: () => <Moment at={at} />,
  });
}

function Quoted({ words }: { readonly words: Words }) {
  const t = useTranslations("acknowledgements.chain");
  return <p>{t.rich("words", { words: () => <RecordWords words={words} /> })}</p>;
}
