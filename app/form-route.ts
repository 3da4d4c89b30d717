// Where the forms of a screen are sent: plain posts, so that nothing is decoded before we look (docs/decisions/0008).
import { getLocale, getTranslations } from "next-intl/server";
import type { KeptForm } from "@/components/ui/kept-form";
import type { ActAnswer } from "@/components/ui/post";
import { isMarkOf } from "@/server/auth/account-mark";
import { currentStanding, currentToken } from "@/server/auth/session";
import { parseDay } from "@/server/domain/calendar/day";
import type { RefusalCode } from "@/server/domain/refusal";
import { countCharacters, LONGEST_TEXT, readTerm, readText } from "@/server/domain/typed-text";
import type { Locale, Words } from "@/server/domain/words";
import { againAfter, fieldOfRefusal, refusalOf, STATUS_OF } from "@/server/trpc/refused";
import { pageWith } from "./kept-form";
import { isScreen } from "./screens";

/** A form as it was sent, from a page of ours as the browser says. */
export interface Sent {
  /** A key, number, day or choice, full-width letters read as plain ones; "" where it is absent. */
  readonly field: (name: string) => string;
  /** What was typed into a field, whole, without the spaces around it; "" where it is absent. */
  readonly text: (name: string) => string;
  /** A password or a code exactly as it was typed, of any length; "" where it is absent. It is never sent back. */
  readonly secret: (name: SecretName) => string;
  /** What a field holds as JSON, of any length; null where it is none. */
  readonly json: (name: string) => unknown;
  /** The names of all fields. */
  readonly names: () => readonly string[];
  /**
   * A text of the record in the language it was typed in; undefined where nothing was typed. What cannot be kept is
   * thrown as a {@link TextRefusal}.
   */
  readonly words: (name: string) => Words | undefined;
  /** A day as a procedure takes it: what is none is refused there. */
  readonly day: (name: string) => string;
  /** The id of the press: the same press sent again counts once. */
  readonly request: string | undefined;
  /** What was written in words. */
  readonly texts: () => readonly string[];
  /** All texts as they were sent, by their names, without passwords and codes. */
  readonly fields: Readonly<Record<string, string>>;
  /** The page sent from. */
  readonly from: URL;
  /** The parts of the address that it was sent to. */
  readonly params: Readonly<Record<string, string>>;
}

/** The fields that hold a password or a code. */
const SECRET_NAMES = ["password", "new-password", "again", "code"] as const;
type SecretName = (typeof SECRET_NAMES)[number];

const isSecret = (name: string): boolean => SECRET_NAMES.some((secret) => secret === name);

/** A refusal whose sentence says more than its code can: how long to wait, what is wrong with a password. */
export class SaidRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly sentence: string,
  ) {
    super(code);
  }
}

/** A text that the record cannot keep, and the field in which it was typed. */
class TextRefusal extends Error {
  constructor(
    readonly code: "text-too-long" | "text-unreadable",
    readonly field: string,
    readonly characters: number,
  ) {
    super(code);
  }
}

const textOf = (value: string): string => value.replaceAll("\r\n", "\n").trim();

/** The first value of each field; the door in front has bounded how many there are, and how long. */
async function valuesOf(request: Request): Promise<ReadonlyMap<string, string> | null> {
  const form = await request.formData().catch(() => null);
  if (form === null) return null;
  const values = new Map<string, string>();
  for (const [name, value] of form)
    if (typeof value === "string" && !values.has(name)) values.set(name, value);
  return values;
}

/** What people write holds a space or a letter beyond ASCII; ids, days and choices do not. */
const WRITTEN = /[^!-~]/;

/** What was sent; null when it is no form. */
export async function readSent(
  request: Request,
  locale: Locale,
  params: Readonly<Record<string, string>>,
): Promise<Sent | null> {
  const values = await valuesOf(request);
  if (values === null) return null;
  const text = (name: string) => textOf(values.get(name) ?? "");
  const field = (name: string) => readTerm(text(name));
  return {
    field,
    text,
    json: (name) => {
      try {
        return JSON.parse(values.get(name) ?? "null");
      } catch {
        return null;
      }
    },
    secret: (name) => values.get(name) ?? "",
    names: () => [...values.keys()],
    words: (name) => {
      const typed = text(name);
      const read = readText(typed);
      if (!read.ok) throw new TextRefusal(read.code, name, countCharacters(typed));
      if (read.value === "") return undefined;
      return locale === "en" ? { en: read.value } : { ja: read.value };
    },
    day: (name) => parseDay(field(name)) ?? "",
    request: field("request") === "" ? undefined : field("request"),
    texts: () => [
      ...new Set(
        [...values.keys()]
          .filter((name) => !isSecret(name))
          .map(text)
          .filter((typed) => WRITTEN.test(typed)),
      ),
    ],
    fields: Object.fromEntries(
      [...values.keys()].flatMap((name) => (isSecret(name) ? [] : [[name, text(name)]])),
    ),
    from: pageOf(request, text("from")),
    params,
  };
}

/** The page that a form was sent from: as the form itself says, else as the browser says. */
function pageOf(request: Request, told: string): URL {
  const nowhere = "http://fukan.invalid/";
  if (told.startsWith("/") && URL.canParse(told, nowhere)) return new URL(told, nowhere);
  const referer = request.headers.get("referer") ?? "";
  const isPage = /^https?:/i.test(referer) && URL.canParse(referer);
  return new URL(isPage ? referer : nowhere);
}

/** The path of a page of ours with what its address says. */
export const pathOf = ({ pathname, searchParams }: URL): string => {
  const path = `/${pathname.replace(/^\/+/, "")}`;
  return searchParams.size > 0 ? `${path}?${searchParams}` : path;
};

/** No address of ours is longer. */
const LONGEST_PATH = 2_000;

/** Where a form leads that leads nowhere of its own: the screen that it was sent from. */
export function backTo(from: URL): string {
  const path = pathOf(from);
  return path.length <= LONGEST_PATH && isScreen(path) ? path : "/";
}

const inJson = (request: Request): boolean =>
  request.headers.get("accept")?.includes("application/json") ?? false;

const NO_STORE = { "cache-control": "no-store" } as const;

const answer = (said: ActAnswer, status: number, more: Readonly<Record<string, string>> = {}) =>
  Response.json(said, { status, headers: { ...NO_STORE, ...more } });

/** Said where somebody has to sign in, with the way to do it and back to the page that the form was sent from. */
async function signInFor(code: RefusalCode, sent: Sent | null) {
  if (sent === null || (code !== "signed-out" && code !== "other-account")) return {};
  const t = await getTranslations("shell");
  const query = new URLSearchParams({ to: pathOf(sent.from) });
  if (code === "other-account") query.set("again", "yes");
  return { signIn: { href: `/sign-in?${query}`, label: t("signInAgain") } };
}

/** After these the form is still on its page: what it is about has changed and can be decided all the same. */
const STANDING: readonly RefusalCode[] = ["order-changed", "plan-changed", "draft-changed"];

/** The refusal in the reader's language: for our script, or as the page of the form with all that was typed. */
async function refuse(
  request: Request,
  code: RefusalCode,
  sent: Sent | null = null,
  field: string | null = null,
  said: string | null = null,
): Promise<Response> {
  const [t, refusals] = await Promise.all([getTranslations(), getTranslations("refusals")]);
  const sentence = said ?? refusals(code);
  const status = STATUS_OF[code];
  const after = {
    changed: status === 409 && code !== "other-account",
    stands: STANDING.includes(code),
    ...(await signInFor(code, sent)),
  };
  const again = againAfter(code);
  if (inJson(request)) return answer({ code, sentence, field, ...after }, status, again);
  // What one person typed is never put on the page of another: who it was signs in first.
  const asker = code === "other-account" ? new Headers() : request.headers;
  const page = sent && (await pageWith(keptOf(request, sent, sentence, field), asker));
  const [type, text] =
    page === null
      ? ["text/plain", `${sentence}\n\n${t("shell.formRefused")}`]
      : ["text/html", page.replace("<title>", `<title>${t("shell.errorTitlePrefix")}`)];
  const headers = { ...NO_STORE, ...again, "content-type": `${type}; charset=utf-8` };
  return new Response(text, { status, headers });
}

/** The refusal of a text, beside its field; of one that is too long with how many characters it has. */
async function refuseText(
  request: Request,
  sent: Sent,
  { code, field, characters }: TextRefusal,
): Promise<Response> {
  const t = await getTranslations("shell");
  const counts = { characters, most: LONGEST_TEXT, over: characters - LONGEST_TEXT };
  const sentence = code === "text-too-long" ? t("textTooLong", counts) : null;
  return refuse(request, code, sent, field, sentence);
}

const keptOf = (
  request: Request,
  sent: Sent,
  sentence: string,
  field: string | null,
): KeptForm => ({
  act: new URL(request.url).pathname,
  form: sent.text("form"),
  from: pathOf(sent.from),
  sentence,
  field,
  fields: sent.fields,
  texts: sent.texts(),
});

/** What a form does; answers the path to which it leads, or nothing: the page sent from, anew. */
export type FormHandler = (sent: Sent) => Promise<string | undefined>;

/** The field to which a refusal points, where it points to one. */
type FieldOf = Partial<Readonly<Record<RefusalCode, string>>>;

/** A form's act, and the fields to which its refusals point. */
export interface PointedHandler {
  readonly act: FormHandler;
  readonly fieldOf: (sent: Sent) => FieldOf;
  /** Whether it is done whomever the page was made for. */
  readonly whoever?: boolean;
}

/** Says to which field each refusal of an act points. */
export const pointing = (
  fieldOf: FieldOf | ((sent: Sent) => FieldOf),
  act: FormHandler,
): PointedHandler => ({ act, fieldOf: typeof fieldOf === "function" ? fieldOf : () => fieldOf });

/** An act about the browser alone, as its language: whoever is signed in may do it from any page. */
export const ofBrowser = (act: FormHandler, fieldOf: FieldOf = {}): PointedHandler => ({
  ...pointing(fieldOf, act),
  whoever: true,
});

/**
 * Why a form is not done in the name of whoever is signed in now: its page was made for somebody else
 * (`other-account`), or says of nobody that it was (`input-malformed`). Who is not signed in is refused by the act.
 */
export async function madeForAnother({ field }: Sent): Promise<RefusalCode | null> {
  const token = await currentToken();
  const mark = field("account");
  if (token === null || isMarkOf(token.accountId, mark)) return null;
  return mark === "" ? "input-malformed" : "other-account";
}

/**
 * Nothing is ever deleted but by an exercise that begins again: a page of ours that names what is not there was made
 * before that.
 */
async function inExercise(code: RefusalCode, project: string | undefined): Promise<RefusalCode> {
  if (code !== "not-found" || project === undefined) return code;
  const standing = await currentStanding(project);
  const isIn = standing?.exercise === true && standing.memberships.length > 0;
  return isIn ? "exercise-restarted" : code;
}

/** The POST of a route `…/acts/[act]`: each act by the last part of its address. */
export const formRoute =
  (acts: Readonly<Record<string, FormHandler | PointedHandler>>) =>
  async (
    request: Request,
    context: { readonly params: Promise<Readonly<Record<string, string>>> },
  ): Promise<Response> => {
    const params = await context.params;
    const name = params.act ?? "";
    const known = Object.hasOwn(acts, name) ? acts[name] : undefined;
    if (known === undefined) return refuse(request, "not-found");
    const { act, fieldOf, whoever } = typeof known === "function" ? pointing({}, known) : known;
    const locale = await getLocale();
    const sent = await readSent(request, locale === "en" ? "en" : "ja", params);
    if (sent === null) return refuse(request, "input-malformed");
    const another = whoever ? null : await madeForAnother(sent);
    if (another !== null) return refuse(request, another, sent);
    try {
      const to = await act(sent);
      if (inJson(request)) return answer({ to: to ?? null }, 200);
      const location = to ?? backTo(sent.from);
      return new Response(null, { status: 303, headers: { ...NO_STORE, location } });
    } catch (error) {
      if (error instanceof TextRefusal) return refuseText(request, sent, error);
      const said = error instanceof SaidRefusal ? error : null;
      const code = said?.code ?? refusalOf(error);
      if (code === null) throw error;
      const told = await inExercise(code, params.project);
      return refuse(
        request,
        told,
        sent,
        fieldOf(sent)[told] ?? fieldOfRefusal(error),
        said?.sentence,
      );
    }
  };
