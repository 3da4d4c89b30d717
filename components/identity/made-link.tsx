import { useTranslations } from "next-intl";

export interface MadeLinkProps {
  readonly kind: "reset" | "invitation" | "added";
  readonly email: string;
  /** The link, shown only this once. null: there is none to show. */
  readonly address: string | null;
  /** Whether it was also sent by mail. null: this installation sends no mail. */
  readonly mailed: boolean | null;
}

/** What was just done for a person, with the link to hand over if there is one. */
export function MadeLink({ kind, email, address, mailed }: MadeLinkProps) {
  const t = useTranslations("access.made");
  return (
    <section aria-labelledby="made" className="mt-8 max-w-[56rem] border border-black px-6 py-5">
      <h2 id="made" className="type-strong">
        {t(`${kind}.heading`, { email })}
      </h2>
      {kind === "added" && <p className="mt-2">{t("added.note")}</p>}
      {kind !== "added" && address === null && <p className="mt-2">{t("sent")}</p>}
      {kind !== "added" && address !== null && (
        <>
          <p className="mt-2">{t(`${kind}.note`)}</p>
          <label htmlFor="made-address" className="mt-4 block font-bold">
            {t("address")}
          </label>
          <input id="made-address" readOnly value={address} className="field w-full max-w-none" />
          {mailed !== null && <p className="mt-3">{t(mailed ? "mailed" : "notMailed")}</p>}
        </>
      )}
    </section>
  );
}
