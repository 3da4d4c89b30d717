// What every console page shares: who reads, as of when, the shell around it, and how a refusal is shown.
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { keptForm } from "@/app/kept-form";
import { orUnavailable } from "@/app/unavailable";
import { Console, type ConsoleProps } from "@/components/shell/console";
import type { Screen } from "@/components/shell/main-nav";
import { Refused } from "@/components/shell/refused";
import { markOf } from "@/server/auth/account-mark";
import { answerStatus } from "@/server/auth/answer";
import { currentStanding, startedAgainSince } from "@/server/auth/session";
import { REFUSALS, type RefusalCode } from "@/server/domain/refusal";
import { readWhole } from "@/server/domain/typed-number";
import { readTerm } from "@/server/domain/typed-text";
import { api } from "@/server/trpc/caller";
import { againAfter, refusalOf, STATUS_OF } from "@/server/trpc/refused";
import { livePlace } from "@/server/trpc/since";
import { entryPath } from "./entry";

type Params = Readonly<Record<string, string>>;
type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The parameters of the address: the first value of each name. */
export class Address {
  constructor(
    readonly path: string,
    private readonly search: Search,
  ) {}

  /** The value of a name, with full-width letters normalised. undefined: it is absent or empty. */
  get(name: string): string | undefined {
    // A name such as __proto__ would otherwise return an inherited property.
    const value: unknown = Object.hasOwn(this.search, name) ? this.search[name] : undefined;
    const first: unknown = Array.isArray(value) ? value[0] : value;
    const term = typeof first === "string" ? readTerm(first) : "";
    return term === "" ? undefined : term;
  }

  /** Every value of a name that is there more than once, as ticked boxes of a form without script send it. */
  all(name: string): readonly string[] {
    const value: unknown = Object.hasOwn(this.search, name) ? this.search[name] : undefined;
    const one = this.get(name);
    if (!Array.isArray(value)) return one === undefined ? [] : [one];
    return value.flatMap((each) => (typeof each === "string" && each !== "" ? [each] : []));
  }

  /** This address with some names changed. null removes a name. */
  with(changes: Readonly<Record<string, string | number | null>>): string {
    const next = new URLSearchParams();
    for (const name of Object.keys(this.search)) {
      const value = this.get(name);
      if (value !== undefined && !PASSING.includes(name)) next.set(name, value);
    }
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) next.delete(name);
      else next.set(name, String(value));
    }
    return next.size > 0 ? `${this.path}?${next}` : this.path;
  }
}

export interface Door {
  readonly api: typeof api;
  /** The project and the moment, as the procedures about a project expect them. */
  readonly about: { readonly project: string; readonly asOf?: string };
  readonly params: Params;
  readonly address: Address;
  readonly past: boolean;
}

interface PageProps {
  readonly params: Promise<Params>;
  readonly searchParams: Promise<Search>;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A page about one project: asks, then shows the screen in the shell or the refusal with its status. */
export function projectPage(
  screen: Screen | null,
  path: (params: Params) => string,
  render: (door: Door) => Promise<ReactNode>,
  /** The breadcrumb's name for the record in the address. */
  record?: (params: Params) => string | undefined | Promise<string>,
) {
  return async (props: PageProps) => {
    const raw = await props.params;
    const search = await props.searchParams;
    const address = new Address(path(raw), search);
    return orUnavailable(address.with({}), () => show(raw, search, address));
  };

  async function show(raw: Params, search: Search, address: Address): Promise<ReactNode> {
    const params = Object.fromEntries(
      Object.entries(raw).map(([name, value]) => [name, decoded(value)]),
    );
    const project = params.project ?? "";
    const asOf = address.get("asOf");
    const standing = await currentStanding(
      /^[a-z0-9][a-z0-9-]{0,62}$/.test(project) ? project : "-",
    );
    if (standing === null) redirect(`/sign-in?to=${encodeURIComponent(address.with({}))}`);
    const first = entryPath(standing);
    if (first !== null) redirect(first);
    let content: ReactNode;
    let waiting: ConsoleProps["waiting"];
    let refusal: RefusalCode | null = null;
    try {
      const about = { project, ...(asOf === undefined ? {} : { asOf }) };
      const door = { api, about, params, address, past: asOf !== undefined };
      [content, waiting] = await Promise.all([render(door), api.projects.waiting(about)]);
    } catch (error) {
      refusal = refusalOf(error);
      if (refusal === null) throw error;
      if (refusal === "signed-out") redirect("/sign-in");
      content = <Refused code={refusal} back={address.with({ asOf: null })} />;
    }
    // The exercise restarted while the page was being read, so its data would come from two different projects.
    if (await startedAgainSince(standing, project)) redirect(address.with({}));
    if (refusal !== null) answerStatus(STATUS_OF[refusal], againAfter(refusal));
    const refused = REFUSALS.find((code) => code === address.get("refused")) ?? null;
    return (
      <Console
        standing={standing}
        locale={await getLocale()}
        screen={screen}
        record={refusal === null ? await record?.(params) : undefined}
        asOf={refusal === null ? asOf : undefined}
        here={{ path: address.path, back: address.with({ asOf: null }), keep: keptNames(search) }}
        refused={refused}
        waiting={waiting}
        marks={{
          account: markOf(standing.account.id),
          project: standing.exercise ? standing.memberships[0]?.projectId : undefined,
          from: address.with({ redo: null }),
        }}
        kept={await keptForm()}
        played={playedOf(address)}
        changes={refusal === null && asOf === undefined ? livePlace(standing) : undefined}
      >
        {content}
      </Console>
    );
  }
}

/** How many acts of the record the previous step played. */
const playedOf = (address: Address): number | null =>
  readWhole(address.get("played") ?? "", 0, 9999);

/** Messages about the previous step, which the shell shows once. They are not part of the page's own address. */
const PASSING = ["refused", "played"];

const keptNames = (search: Search): readonly (readonly [string, string])[] =>
  Object.entries(search).flatMap(([name, value]) =>
    name !== "asOf" && !PASSING.includes(name) && typeof value === "string" && value !== ""
      ? [[name, value] as const]
      : [],
  );
