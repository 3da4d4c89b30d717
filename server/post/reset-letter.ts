// The mail with a link that sets a password. It is not queued in a table, because the link is stored nowhere except
// with its recipient.
import { createTranslator } from "next-intl";
import { en } from "@/messages/en";
import { ja } from "@/messages/ja";
import { env } from "../env";
import { incident } from "../log";
import type { ResetLink } from "../services/members";
import { causeOf, transportOf } from "./sender";

/** Sends a link to its recipient. false: the mail server did not accept it. null: this installation sends no mail. */
export async function sendResetLetter(
  { email, locale }: ResetLink,
  address: string,
): Promise<boolean | null> {
  const { FUKAN_SMTP_URL: url, FUKAN_MAIL_FROM: from } = env();
  if (url === undefined || from === undefined) return null;
  const { account } = locale === "en" ? en : ja;
  const t = createTranslator({ locale: locale ?? "ja", messages: { ...ja, account } });
  const transport = transportOf({ url });
  try {
    await transport.sendMail({
      from,
      to: { name: "", address: email },
      subject: t("account.letter.subject"),
      text: t("account.letter.text", { address }),
      headers: { "auto-submitted": "auto-generated" },
    });
    return true;
  } catch (error) {
    incident(causeOf(error), "mail");
    return false;
  } finally {
    transport.close();
  }
}
