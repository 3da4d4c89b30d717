// The cookies of this site: their names and attributes.
import { env } from "../env";

/** A session ends eight hours after sign-in, whatever happens meanwhile. */
export const SESSION_SECONDS = 8 * 60 * 60;

const overHttps = (): boolean => env().NEXTAUTH_URL?.startsWith("https://") ?? false;

/**
 * The name and attributes of a cookie that scripts cannot read. Under https, the name's prefix makes browsers accept it
 * only from this host and over TLS.
 */
export const ownCookie = (plainName: string) => {
  const secure = overHttps();
  return {
    name: secure ? `__Host-${plainName}` : plainName,
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  };
};

/** The cookie that names a session. */
export const sessionCookie = () => ownCookie("fukan-session");
