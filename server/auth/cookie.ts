// The cookies of this site: what each is called and how a browser must keep it.
import { env } from "../env";

/** A session ends eight hours after its sign-in, whatever happens meanwhile. */
export const SESSION_SECONDS = 8 * 60 * 60;

const overHttps = (): boolean => env().NEXTAUTH_URL?.startsWith("https://") ?? false;

/**
 * The name and marks of a cookie that no script reads. Under https the prefix of the name lets a browser take it from
 * this very host alone, and over TLS alone.
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
