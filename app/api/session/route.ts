// Called while a person types, so that the session stays open although nothing is sent yet.
import { currentStanding } from "@/server/auth/session";

/** 204 while the session is open, 401 once it has ended. */
export async function POST(): Promise<Response> {
  return new Response(null, { status: (await currentStanding("-")) === null ? 401 : 204 });
}
