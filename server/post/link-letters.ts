// The letters with a link that sets a password: for somebody who forgot it, and for somebody who is invited.
import { createTranslator } from "next-intl";
import { en } from "@/messages/en";
import { ja } from "@/messages/ja";
import { type Words, wordsIn } from "../domain/words";
import type { Invitation, ResetLink } from "../services/members";
import { sendAtOnce } from "./at-once";

/** The sentences of one language. Only the Japanese ones have the type that the translator asks for. */
function tongueOf(locale: ResetLink["locale"]) {
  const { account, words } = locale === "en" ? en : ja;
  const tongue = locale ?? "ja";
  return {
    t: createTranslator({ locale: tongue, messages: { ...ja, account, words } }),
    say: (text: Words) => wordsIn(text, tongue).text,
  };
}

/** Sends a link to its recipient. false: the mail server did not accept it. null: this installation sends no mail. */
export function sendResetLetter({ email, locale }: ResetLink, address: string) {
  const { t } = tongueOf(locale);
  return sendAtOnce(email, {
    subject: t("account.letter.subject"),
    text: t("account.letter.text", { address }),
  });
}

/** Sends an invitation to its recipient. Returns as {@link sendResetLetter}. */
export function sendInvitation({ email, locale, ...told }: Invitation, address: string) {
  const { t, say } = tongueOf(locale);
  const project = say(told.project);
  const party = say(told.party);
  const { days } = told;
  const role = t(`words.roles.${told.role}`);
  return sendAtOnce(email, {
    subject: t("account.invitation.subject", { project }),
    text: t("account.invitation.text", { project, party, role, days, address }),
  });
}
