// What every call passes: it establishes who asks, as of when, and whether the input is well formed. It decides nothing
// else.
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
import { calendarAt } from "../services/calendar";
import { orRefuse, Refusal } from "../services/refusal";
import { recordSecurityEvent } from "../services/security-log";
import { holdsUnstorable } from "./fields";
import { refusalIn, STATUS_OF } from "./refused";
import { exportTurns } from "./turns";

export interface Context {
  /** Who asks, in the project with that key (null: in all projects). null: signed out. */
  readonly standing: (projectKey: string | null) => Promise<Standing | null>;
}

/** What a procedure declares about itself. */
export interface Declared {
  /**
   * The action that it performs; whoever may not perform it is refused. Absent: anyone whom the procedure's middleware
   * admits may call it.
   */
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

/** A subscription ends after this long and is opened again, so that a closed account stops receiving updates. */
const LIFE_MS = 5 * 60_000;
/** Shorter than the time after which proxies drop an idle response. */
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

/** The project in a question's input, if it names one. */
const named = z.object({ project: z.string() });

/** A call that the person's role does not allow is recorded in the security log. */
async function logNotAllowed(ctx: Context, path: string, input: unknown): Promise<void> {
  const about = named.safeParse(input);
  const standing = await ctx.standing(about.success ? about.data.project : null);
  await recordSecurityEvent("not-allowed", {
    actorId: standing?.account.id,
    projectKey: standing?.memberships[0]?.projectKey,
    detail: path.toLowerCase(),
  });
}

/**
 * Answers a refusal with its code. Anything else is an incident: the caller gets its number, and the log gets the
 * cause.
 */
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

/** The input with which every question about a project begins. */
const aboutProject = z.object({
  project: z.string().max(200),
  asOf: z.string().max(200).optional(),
});
/** Removes that part from a procedure's own input, because `ctx.asked` already holds it. */
const takenOff = aboutProject.transform(() => ({}));

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** For anybody who is signed in, across all of that person's projects. */
export const signedIn = t.procedure.use(told).use(async ({ ctx, next }) => {
  const standing = await ctx.standing(null);
  if (standing === null) throw new Refusal("signed-out");
  return next({ ctx: { ...ctx, everywhere: standing } });
});

/** Refuses if this session must first do something else, such as choose a password. */
function insistOnEntry({ entry }: Standing): void {
  if (entry.passwordDue) throw new Refusal("password-due");
  if (entry.closed.length > 0) throw new Refusal("second-factor-due");
}

/** Like {@link signedIn}, but only if nothing stands between the session and the pages. */
export const entered = signedIn.use(({ ctx, next }) => {
  insistOnEntry(ctx.everywhere);
  return next();
});

/** For members of the project in question. For anybody else the project does not exist. */
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
      calendar: calendarAt(membership, at),
      asOf,
    };
    return next({ ctx: { ...ctx, asked, session: standing.session } });
  });

/**
 * A procedure for members whose role may perform `action`. Anybody else is refused before the rest of the input is
 * read. The service checks the permission again.
 */
export const may = (action: Action) =>
  inProject.meta({ action }).use(({ ctx, next }) => {
    orRefuse(permitFor(ctx.asked.asker, action));
    return next();
  });

/** What everybody who is signed in may do to their own account, whatever their role. */
export const forSelf = (action: "profile.set" | "session.end") => signedIn.meta({ action });

/** A question that is answered with a whole file. It runs when the asker's turn comes. */
export const forFile = inProject.use(({ ctx, next }) =>
  exportTurns().run(ctx.asked.asker.account.id, () => next()),
);
