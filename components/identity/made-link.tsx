import { useTranslations } from "next-intl";

export interface MadeLinkProps {
  readonly email: string;
  readonly address: string;
  /** Whether it was also sent by mail. null: this installation sends no mail. */
  readonly mailed: boolean | null;
}

/** The link that was just created. It is shown only this once. */
export function MadeLink({ email, address, mailed }: MadeLinkProps) {
  const t = useTranslations("access.members");
  return (
    <section aria-labelledby="made" className="mt-8 max-w-[56rem] border border-black px-6 py-5">
      <h2 id="made" className="type-strong">
        {t("made", { email })}
      </h2>
      <p className="mt-2">{t("madeNote")}</p>
      <label htmlFor="made-address" className="mt-4 block font-bold">
        {t("address")}
      </label>
      <input id="made-address" readOnly value={address} className="field w-full max-w-none" />
      {mailed !== null && <p className="mt-3">{t(mailed ? "mailed" : "notMailed")}</p>}
    </section>
  );
}
