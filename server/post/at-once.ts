// Sends a letter at once. A letter with a link is not queued in a table, because the link is stored nowhere except with
// its recipient.
import { env } from "../env";
import { incident } from "../log";
import { causeOf, transportOf } from "./sender";

interface AtOnce {
  readonly subject: string;
  readonly text: string;
}

/** false: the mail server did not accept it. null: this installation sends no mail. */
export async function sendAtOnce(
  address: string,
  { subject, text }: AtOnce,
): Promise<boolean | null> {
  const { FUKAN_SMTP_URL: url, FUKAN_MAIL_FROM: from } = env();
  if (url === undefined || from === undefined) return null;
  const transport = transportOf({ url });
  try {
    await transport.sendMail({
      from,
      to: { name: "", address },
      subject,
      text,
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
