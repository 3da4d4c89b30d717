import type { RefusalCode } from "@/server/domain/refusal";

/** The field that each refusal of a new password points to. */
export const NEW_PASSWORD_FIELDS: Partial<Record<RefusalCode, string>> = {
  "password-short": "new-password",
  "password-long": "new-password",
  "password-common": "new-password",
  "password-has-account": "new-password",
  "password-has-name": "new-password",
  "nothing-changed": "new-password",
  "password-differs": "again",
};
