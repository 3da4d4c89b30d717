// Signs the end of a record with an Ed25519 key that the database does not hold.
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { type Head, type HeldHead, statementOf } from "../domain/events/head";

const privateKey = (sealKey: string): KeyObject =>
  createPrivateKey({ key: Buffer.from(sealKey, "base64"), format: "der", type: "pkcs8" });

const publicKey = (sealKey: string): string =>
  createPublicKey(privateKey(sealKey)).export({ format: "der", type: "spki" }).toString("base64");

/** The signed statement of a record's head, a text of eight lines. `sealKey` is PKCS #8 in base64. */
export function signHead(sealKey: string, head: Head): string {
  const signedAt = `${new Date().toISOString().slice(0, 19)}Z`;
  const text = statementOf(head, signedAt, publicKey(sealKey));
  const signature = sign(null, Buffer.from(text), privateKey(sealKey)).toString("base64");
  return `${text}signature: ${signature}\n`;
}

/** Whether this key signed the statement and it was not changed since. */
export const isSignedBy = (sealKey: string, { signed, key, signature }: HeldHead): boolean =>
  key === publicKey(sealKey) &&
  verify(
    null,
    Buffer.from(signed),
    createPublicKey(privateKey(sealKey)),
    Buffer.from(signature, "base64"),
  );
