// Receives the forms of a screen as plain posts, so that nothing is decoded before we look at it (docs/decisions/0008).
import { getLocale, getTranslations } from "next-intl/server";
import type { KeptForm } from "@/components/ui/kept-form";
import type { ActAnswer, RefusedAnswer } from "@/components/ui/post";
import { isMarkOf } from "@/server/auth/account-mark";
import { currentStanding, currentToken } from "@/server/auth/session";
import { parseDay } from "@/server/domain/calendar/day";
import { LARGEST_FILE, type SentFile } from "@/server/domain/files/attachment";
import { Refusal, type RefusalCode } from "@/server/domain/refusal";
import { countCharacters, LONGEST_TEXT, readTerm, readText } from "@/server/domain/typed-text";
import type { Locale, Words } from "@/server/domain/words";
import { againAfter, fieldOfRefusal, refusalOf, STATUS_OF } from "@/server/trpc/refused";
import { uploadTurns } from "@/server/trpc/turns";
import { pageWith } from "./kept-form";
import { boundaryOf, chunksOf, type Limits, type Multipart, readMultipart } from "./multipart";
import { isScreen } from "./screens";

/** A form as sent. The browser has confirmed that it comes from a page of ours. */
export interface Sent {
  /** A key, number, day or choice, with full-width letters normalised. "": it is absent. */
  readonly field: (name: string) => string;
  /** The whole text typed into a field, trimmed. "": it is absent. */
  readonly text: (name: string) => string;
  /** A password or code exactly as typed, of any length. "": it is absent. It is never sent back. */
  readonly secret: (name: SecretName) => string;
  /** A field's content parsed as JSON, of any length. null: it is not JSON. */
  readonly json: (name: string) => unknown;
  /** The names of all fields. */
  readonly names: () => readonly string[];
  /**
   * A text for the record in the language in which it was typed. undefined: nothing was typed. Throws {@link
   * TextRefusal} if it cannot be stored.
   */
  readonly words: (name: string) => Words | undefined;
  /** Like `words`, with what was typed in the other language in the field of that name with `.other`. */
  readonly bothWords: (name: string) => Words | undefined;
  /** A day for a procedure. The procedure refuses a text that is not a day. */
  readonly day: (name: string) => string;
  /** The file chosen in a field. null: none was. Refused: `files-several`. */
  readonly file: (name: string) => SentFile | null;
  /** The id of the press: the same press sent again counts once. */
  readonly request: string | undefined;
  /** The texts written in words. */
  readonly texts: () => readonly string[];
  /** All texts as sent, by name, without passwords and codes. */
  readonly fields: Readonly<Record<string, string>>;
  /** The page that the form was sent from. */
  readonly from: URL;
  /** The route parameters of the address that it was sent to. */
  readonly params: Readonly<Record<string, string>>;
}

/** The fields that hold a password or a code. */
const SECRET_NAMES = ["password", "new-password", "again", "code"] as const;
type SecretName = (typeof SECRET_NAMES)[number];

const isSecret = (name: string): boolean => SECRET_NAMES.some((secret) => secret === name);

/** A refusal whose sentence says more than its code can, such as how long to wait or what is wrong with a password. */
export class SaidRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly sentence: string,
    /** The way to what stands in the way. */
    readonly way?: RefusedAnswer["way"],
  ) {
    super(code);
  }
}

/** A text that the record cannot store, and the field in which it was typed. */
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

const NO_FILES: Pick<Multipart, "files" | "crowded"> = { files: new Map(), crowded: new Set() };

/** Of a form with a file, how much is kept. Of somebody who is not signed in no file is. */
const limitsFor = (signedIn: boolean): Limits => ({
  file: signedIn ? LARGEST_FILE : 0,
  texts: 512 * 1024,
  parts: 50,
});

/** The texts of a form and its files. null: the body is not a form. */
async function partsOf(request: Request): Promise<Multipart | null> {
  const boundary = boundaryOf(request.headers.get("content-type"));
  if (boundary !== null && request.body !== null) {
    const account = (await currentToken())?.accountId ?? null;
    const reading = () => readMultipart(chunksOf(request), boundary, limitsFor(account !== null));
    return account === null ? reading() : uploadTurns().run(account, reading);
  }
  const texts = await valuesOf(request);
  return texts && { texts, ...NO_FILES };
}

/** The first value of each field. The HTTP server has already limited their number and length. */
async function valuesOf(request: Request): Promise<ReadonlyMap<string, string> | null> {
  const form = await request.formData().catch(() => null);
  if (form === null) return null;
  const values = new Map<string, string>();
  for (const [name, value] of form)
    if (typeof value === "string" && !values.has(name)) values.set(name, value);
  return values;
}

/** Text written by people contains a space or a non-ASCII letter; ids, days and choices do not. */
const WRITTEN = /[^!-~]/;

/** A text of the record, and what was typed in the other language. undefined: nothing was typed. */
function wordsOf(locale: Locale, own: string, other = ""): Words | undefined {
  const [ja, en] = locale === "en" ? [other, own] : [own, other];
  if (ja !== "") return en === "" ? { ja } : { ja, en };
  return en === "" ? undefined : { en };
}

/** The parsed form. null: the body is not a form. */
export async function readSent(
  request: Request,
  locale: Locale,
  params: Readonly<Record<string, string>>,
): Promise<Sent | null> {
  const parts = await partsOf(request);
  if (parts === null) return null;
  const { texts: values, files, crowded } = parts;
  const text = (name: string) => textOf(values.get(name) ?? "");
  const field = (name: string) => readTerm(text(name));
  const written = (name: string): string => {
    const typed = text(name);
    const read = readText(typed);
    if (!read.ok) throw new TextRefusal(read.code, name, countCharacters(typed));
    return read.value;
  };
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
    file: (name) => {
      if (crowded.has(name)) throw new Refusal("files-several", { field: name });
      return files.get(name) ?? null;
    },
    secret: (name) => values.get(name) ?? "",
    names: () => [...values.keys()],
    words: (name) => wordsOf(locale, written(name)),
    bothWords: (name) => {
      const [own, other] = [written(name), written(`${name}.other`)];
      return locale === "en" ? wordsOf("ja", other, own) : wordsOf("ja", own, other);
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
    from: pageOf(request, text("from-page")),
    params,
  };
}

/** The page that a form was sent from, according to the form itself or else the browser. */
function pageOf(request: Request, told: string): URL {
  const nowhere = "http://fukan.invalid/";
  if (told.startsWith("/") && URL.canParse(told, nowhere)) return new URL(told, nowhere);
  const referer = request.headers.get("referer") ?? "";
  const isPage = /^https?:/i.test(referer) && URL.canParse(referer);
  return new URL(isPage ? referer : nowhere);
}

/** The path of a page of ours, with its query. */
export const pathOf = ({ pathname, searchParams }: URL): string => {
  const path = `/${pathname.replace(/^\/+/, "")}`;
  return searchParams.size > 0 ? `${path}?${searchParams}` : path;
};

/** No address of ours is longer. */
const LONGEST_PATH = 2_000;

/** Where a form leads by default: the screen that it was sent from. */
export function backTo(from: URL): string {
  const path = pathOf(from);
  return path.length <= LONGEST_PATH && isScreen(path) ? path : "/";
}

const inJson = (request: Request): boolean =>
  request.headers.get("accept")?.includes("application/json") ?? false;

const NO_STORE = { "cache-control": "no-store" } as const;

const answer = (said: ActAnswer, status: number, more: Readonly<Record<string, string>> = {}) =>
  Response.json(said, { status, headers: { ...NO_STORE, ...more } });

/** The refusal for a person who must sign in, with a link to do so and return to the form's page. */
async function signInFor(code: RefusalCode, sent: Sent | null) {
  if (sent === null || (code !== "signed-out" && code !== "other-account")) return {};
  const t = await getTranslations("shell");
  const query = new URLSearchParams({ to: pathOf(sent.from) });
  if (code === "other-account") query.set("again", "yes");
  return { way: { href: `/sign-in?${query}`, label: t("signInAgain") } };
}

/** After these refusals the form is still on its page: its subject has changed, and it can be sent again. */
const STANDING: readonly RefusalCode[] = ["order-changed", "plan-changed", "draft-changed"];

/** The refusal in the reader's language: for our script, or as the form's page with everything that was typed. */
async function refuse(
  request: Request,
  code: RefusalCode,
  sent: Sent | null = null,
  field: string | null = null,
  said: Pick<SaidRefusal, "sentence" | "way"> | null = null,
): Promise<Response> {
  const [t, refusals] = await Promise.all([getTranslations(), getTranslations("refusals")]);
  const sentence = said?.sentence ?? refusals(code);
  const status = STATUS_OF[code];
  const after = {
    changed: status === 409 && code !== "other-account",
    stands: STANDING.includes(code),
    ...(said?.way !== undefined && { way: said.way }),
    ...(await signInFor(code, sent)),
  };
  const again = againAfter(code);
  if (inJson(request)) return answer({ code, sentence, field, ...after }, status, again);
  // One person's typed text must never appear on another person's page, so that person must sign in first.
  const asker = code === "other-account" ? new Headers() : request.headers;
  const page = sent && (await pageWith(keptOf(request, sent, sentence, field), asker));
  const [type, text] =
    page === null
      ? ["text/plain", `${sentence}\n\n${t("shell.formRefused")}`]
      : ["text/html", page.replace("<title>", `<title>${t("shell.errorTitlePrefix")}`)];
  const headers = { ...NO_STORE, ...again, "content-type": `${type}; charset=utf-8` };
  return new Response(text, { status, headers });
}

/** The refusal of a text, shown beside its field. For a text that is too long it includes the number of characters. */
async function refuseText(
  request: Request,
  sent: Sent,
  { code, field, characters }: TextRefusal,
): Promise<Response> {
  const t = await getTranslations("shell");
  const counts = { characters, most: LONGEST_TEXT, over: characters - LONGEST_TEXT };
  const said = code === "text-too-long" ? { sentence: t("textTooLong", counts) } : null;
  return refuse(request, code, sent, field, said);
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

/** Handles a form. Returns the path to which it leads; undefined: back to the page it was sent from. */
export type FormHandler = (sent: Sent) => Promise<string | undefined>;

/** The fields that refusals point to. */
type FieldOf = Partial<Readonly<Record<RefusalCode, string>>>;

/** A form's handler, and the fields that its refusals point to. */
export interface PointedHandler {
  readonly act: FormHandler;
  readonly fieldOf: (sent: Sent) => FieldOf;
  /** Whether it may run no matter for whom the page was rendered. */
  readonly whoever?: boolean;
}

/** Adds to a handler the field that each of its refusals points to. */
export const pointing = (
  fieldOf: FieldOf | ((sent: Sent) => FieldOf),
  act: FormHandler,
): PointedHandler => ({ act, fieldOf: typeof fieldOf === "function" ? fieldOf : () => fieldOf });

/** A handler that concerns only the browser, such as its language. Any signed-in person may use it from any page. */
export const ofBrowser = (act: FormHandler, fieldOf: FieldOf = {}): PointedHandler => ({
  ...pointing(fieldOf, act),
  whoever: true,
});

/**
 * Why a form must not run for the person signed in now: its page was rendered for somebody else (`other-account`) or
 * does not say for whom (`input-malformed`). A signed-out sender is refused by the act itself.
 */
export async function madeForAnother({ field }: Sent): Promise<RefusalCode | null> {
  const token = await currentToken();
  const mark = field("account");
  if (token === null || isMarkOf(token.accountId, mark)) return null;
  return mark === "" ? "input-malformed" : "other-account";
}

/** Whether a restart of the exercise has replaced the project since the form's page was rendered. */
async function isRestarted({ field, params: { project } }: Sent): Promise<boolean> {
  const then = field("from-project");
  if (then === "" || project === undefined) return false;
  const now = (await currentStanding(project))?.memberships[0]?.projectId;
  return now !== undefined && now !== then;
}

/** What a refusal says beyond its code: of a field that names something missing, that this is what is missing. */
async function sentenceFor(
  code: RefusalCode,
  field: string | null,
): Promise<Pick<SaidRefusal, "sentence"> | null> {
  if (code !== "not-found" || field === null) return null;
  const t = await getTranslations("shell");
  return { sentence: t("namedMissing") };
}

/** The POST of a route `…/acts/[act]`. The last part of the address selects the act. */
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
    let sent: Sent | null;
    try {
      sent = await readSent(request, locale === "en" ? "en" : "ja", params);
    } catch (error) {
      const code = refusalOf(error);
      if (code === null) throw error;
      return refuse(request, code);
    }
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
      const told = code === "not-found" && (await isRestarted(sent)) ? "exercise-restarted" : code;
      const field = fieldOf(sent)[told] ?? fieldOfRefusal(error);
      return refuse(request, told, sent, field, said ?? (await sentenceFor(told, field)));
    }
  };
