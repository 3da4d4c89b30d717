// The door for every call: who asks, as of when, is it well formed. It decides nothing else.
import { initTRPC, TRPCError } from "@trpc/server";
import { z } from "zod";
import { scopeOf } from "@/db/scope";
import { readAsOf } from "../domain/calendar/as-of";
import { dayOf } from "../domain/calendar/instant";
import type { Asker, Standing } from "../domain/identity/standing";
import { incident } from "../log";
import type { Asked } from "../services/asked";
import { orRefuse, Refusal } from "../services/refusal";
import { recordSecurityEvent } from "../services/security-log";
import { holdsUnstorable } from "./fields";
import { refusalIn, STATUS_OF } from "./refused";
import { exportTurns } from "./turns";

export interface Context {
  /** Who asks, in the project of that key (null: in all); null when signed out. */
  readonly standing: (projectKey: string | null) => Promise<Standing | null>;
}

const CODES: Readonly<Record<number, TRPCError["code"]>> = {
  400: "BAD_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  409: "CONFLICT",
  413: "PAYLOAD_TOO_LARGE",
  429: "TOO_MANY_REQUESTS",
  503: "SERVICE_UNAVAILABLE",
};

/** An open page asks anew who it is after this long, so that a closed account stops hearing. */
const LIFE_MS = 5 * 60_000;
/** Shorter than proxies wait for a silent answer. */
const PING_MS = 20_000;

const t = initTRPC.context<Context>().create({
  sse: { maxDurationMs: LIFE_MS, ping: { enabled: true, intervalMs: PING_MS } },
  errorFormatter: ({ shape, error }) => ({
    code: shape.code,
    message: error.message,
    data: { code: error.code, httpStatus: shape.data.httpStatus },
  }),
});

/** The project that a question names, as far as it names one. */
const named = z.object({ project: z.string() });

/** Whoever asks for what their role may not do leaves a line in the log of security events. */
async function logNotAllowed(ctx: Context, path: string, input: unknown): Promise<void> {
  const about = named.safeParse(input);
  const standing = await ctx.standing(about.success ? about.data.project : null);
  await recordSecurityEvent("not-allowed", {
    actorId: standing?.account.id,
    projectKey: standing?.memberships[0]?.projectKey,
    detail: path.toLowerCase(),
  });
}

/** Says a refusal by its code; anything else is an incident: its number is told, its cause logged. */
const told = t.middleware(async ({ ctx, next, path, getRawInput }) => {
  const input = await getRawInput();
  if (holdsUnstorable(input))
    throw new TRPCError({ code: "BAD_REQUEST", message: "text-unreadable" });
  const result = await next();
  if (result.ok) return result;
  const { error } = result;
  if (error.cause instanceof Refusal) {
    const { code } = error.cause;
    if (code === "not-allowed") await logNotAllowed(ctx, path, input);
    throw new TRPCError({
      code: CODES[STATUS_OF[code]] ?? "BAD_REQUEST",
      message: code,
      cause: error.cause,
    });
  }
  if (error.code !== "INTERNAL_SERVER_ERROR") {
    throw new TRPCError({ code: error.code, message: refusalIn(error.cause) });
  }
  throw new TRPCError({
    code: "INTERNAL_SERVER_ERROR",
    message: `incident ${incident(error.cause ?? error, path)}`,
  });
});

const projectKey = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);

/** The input by which every question about a project begins. */
const projectInput = z.object({
  project: z.string().max(200),
  asOf: z.string().max(200).optional(),
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Anybody signed in, in all of that person's projects. */
export const signedIn = t.procedure.use(told).use(async ({ ctx, next }) => {
  const standing = await ctx.standing(null);
  if (standing === null) throw new Refusal("signed-out");
  return next({ ctx: { ...ctx, everywhere: standing } });
});

/** Refuses whatever stands between this session and the pages. */
function insistOnEntry({ entry }: Standing): void {
  if (entry.passwordDue) throw new Refusal("password-due");
  if (entry.closed.length > 0) throw new Refusal("second-factor-due");
}

/** The same, once nothing stands between the session and the pages. */
export const entered = signedIn.use(({ ctx, next }) => {
  insistOnEntry(ctx.everywhere);
  return next();
});

/** A member of the project asked about; anybody else is answered as if it did not exist. */
export const inProject = t.procedure
  .use(told)
  .input(projectInput)
  .use(async ({ ctx, input, next, type }) => {
    const key = projectKey.safeParse(input.project);
    const standing = await ctx.standing(key.success ? key.data : "-");
    if (standing === null) throw new Refusal("signed-out");
    insistOnEntry(standing);
    const [membership] = standing.memberships;
    if (!key.success || membership === undefined) throw new Refusal("not-found");
    const asOf = input.asOf === undefined ? null : orRefuse(readAsOf(input.asOf, standing.now));
    if (type === "mutation" && asOf !== null) throw new Refusal("past-is-read-only");
    const { account, now, exercise } = standing;
    const at = asOf ?? now;
    const asker: Asker = { account, membership, now, exercise };
    const asked: Asked = {
      asker,
      scope: scopeOf(account.id, [membership], asOf),
      at,
      day: dayOf(at),
      asOf,
    };
    return next({ ctx: { ...ctx, asked, session: standing.session } });
  });

/** A question whose answer is a whole file: asked when the asker's turn comes. */
export const forFile = inProject.use(({ ctx, next }) =>
  exportTurns().run(ctx.asked.asker.account.id, () => next()),
);
