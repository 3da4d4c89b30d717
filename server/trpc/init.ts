// The door for every call: who asks, as of when, is it well formed. It decides nothing else.
import { initTRPC, TRPCError } from "@trpc/server";
import { z } from "zod";
import { scopeOf } from "@/db/scope";
import { readAsOf } from "../domain/calendar/as-of";
import { dayOf } from "../domain/calendar/instant";
import type { Action } from "../domain/identity/permissions";
import { permitFor } from "../domain/identity/permit";
import type { Asker, Standing } from "../domain/identity/standing";
import type { RefusalCode } from "../domain/refusal";
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

/** What a procedure says of itself where it is declared. */
export interface Declared {
  /** The action that it does; whoever may not do it is refused. Absent: whoever is let in by the procedure's door. */
  readonly action?: Action;
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

const codeOf = (refusal: RefusalCode): TRPCError["code"] =>
  CODES[STATUS_OF[refusal]] ?? "BAD_REQUEST";

const t = initTRPC
  .context<Context>()
  .meta<Declared>()
  .create({
    sse: {
      maxDurationMs: LIFE_MS,
      ping: { enabled: true, intervalMs: PING_MS },
      client: { reconnectAfterInactivityMs: 3 * PING_MS },
    },
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
    throw new TRPCError({ code: codeOf(code), message: code, cause: error.cause });
  }
  if (error.code !== "INTERNAL_SERVER_ERROR") {
    const refusal = refusalIn(error.cause);
    const code = error.cause instanceof z.ZodError ? codeOf(refusal) : error.code;
    throw new TRPCError({ code, message: refusal });
  }
  throw new TRPCError({
    code: "INTERNAL_SERVER_ERROR",
    message: `incident ${incident(error.cause ?? error, path)}`,
  });
});

const projectKey = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);

/** The input by which every question about a project begins. */
const aboutProject = z.object({
  project: z.string().max(200),
  asOf: z.string().max(200).optional(),
});
/** It is answered by `ctx.asked`; a procedure's own input holds only what the procedure asks for beside it. */
const takenOff = aboutProject.transform(() => ({}));

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
  .input(takenOff)
  .use(async ({ ctx, getRawInput, next, type }) => {
    const about = aboutProject.parse(await getRawInput());
    const key = projectKey.safeParse(about.project);
    const standing = await ctx.standing(key.success ? key.data : "-");
    if (standing === null) throw new Refusal("signed-out");
    insistOnEntry(standing);
    const [membership] = standing.memberships;
    if (!key.success || membership === undefined) throw new Refusal("not-found");
    const asOf = about.asOf === undefined ? null : orRefuse(readAsOf(about.asOf, standing.now));
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

/**
 * A procedure for members whose role may do `action`; anybody else is refused before the rest of their question is
 * read. What it calls asks the table of permissions again.
 */
export const may = (action: Action) =>
  inProject.meta({ action }).use(({ ctx, next }) => {
    orRefuse(permitFor(ctx.asked.asker, action));
    return next();
  });

/** What everybody who is signed in may do about their own account, whatever their roles. */
export const forSelf = (action: "profile.set" | "session.end") => signedIn.meta({ action });

/** A question whose answer is a whole file: asked when the asker's turn comes. */
export const forFile = inProject.use(({ ctx, next }) =>
  exportTurns().run(ctx.asked.asker.account.id, () => next()),
);
