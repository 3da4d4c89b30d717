// Cookies that only this installation can write and read. Each kind has its own key.

import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import type { z } from "zod";
import { env } from "../env";
import { ownCookie } from "./cookie";

const secret = (): string => env().NEXTAUTH_SECRET ?? "";

interface SealedCookie<T> {
  /** The text of a cookie with this content. */
  readonly seal: (content: T) => Promise<string>;
  /** The content of a cookie's text. null: it is altered, expired, or of another kind. */
  readonly unseal: (text: string) => Promise<T | null>;
  /** The content of this request's cookie. null: there is none. */
  readonly read: () => Promise<T | null>;
  readonly write: (content: T) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** Defines a kind of sealed cookie: its name, its lifetime in seconds, and its content. */
export function sealedCookie<T extends Record<string, unknown>>(
  plainName: string,
  maxAge: number,
  schema: z.ZodType<T>,
): SealedCookie<T> {
  const own = () => ownCookie(plainName);
  const seal = (content: T) =>
    encode({ token: { ...content }, secret: secret(), salt: plainName, maxAge });
  const unseal = async (text: string) => {
    try {
      const said = await decode({ token: text, secret: secret(), salt: plainName });
      return schema.safeParse(said).data ?? null;
    } catch {
      return null;
    }
  };
  return {
    seal,
    unseal,
    read: async () => {
      const text = (await cookies()).get(own().name)?.value;
      return text === undefined ? null : unseal(text);
    },
    write: async (content) => {
      const { name, options } = own();
      (await cookies()).set(name, await seal(content), { ...options, maxAge });
    },
    clear: async () => {
      const { name, options } = own();
      (await cookies()).set(name, "", { ...options, maxAge: 0 });
    },
  };
}
