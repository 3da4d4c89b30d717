import NextAuth from "next-auth";
import { authOptions } from "@/server/auth/options";

const handler = (request: Request, context: unknown) => NextAuth(authOptions())(request, context);

const FORM = "application/x-www-form-urlencoded";

const refuse = (status: number, headers?: Record<string, string>): Response =>
  new Response(null, { status, ...(headers && { headers }) });

/** next-auth throws on a body that is not a form, and on a GET of an address that only accepts POST. */
export function POST(request: Request, context: unknown) {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  return type === FORM ? handler(request, context) : refuse(415);
}

export function GET(request: Request, context: unknown) {
  const sent = /\/api\/auth\/(callback|signout|_log)\b/.test(new URL(request.url).pathname);
  return sent ? refuse(405, { allow: "POST" }) : handler(request, context);
}
