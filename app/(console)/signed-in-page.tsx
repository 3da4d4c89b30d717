// A console page that is not about a single project: who reads, and the shell around it.
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { keptForm } from "@/app/kept-form";
import { orUnavailable } from "@/app/unavailable";
import { Console } from "@/components/shell/console";
import { markOf } from "@/server/auth/account-mark";
import { currentStanding } from "@/server/auth/session";
import { REFUSALS } from "@/server/domain/refusal";
import { api } from "@/server/trpc/caller";
import { Address } from "./console-page";
import { entryPath } from "./entry";

interface PageProps {
  readonly searchParams: Promise<ConstructorParameters<typeof Address>[1]>;
}

type Render = (address: Address) => Promise<ReactNode>;

interface Options {
  /** Also shown while something must be done before entering a project, because it is done on this page. */
  readonly beforeEntry?: boolean;
}

async function show(
  path: string,
  render: Render,
  search: Awaited<PageProps["searchParams"]>,
  { beforeEntry = false }: Options,
) {
  const address = new Address(path, search);
  const standing = await currentStanding(null);
  if (standing === null) redirect(`/sign-in?to=${encodeURIComponent(address.with({}))}`);
  const first = beforeEntry ? null : entryPath(standing);
  if (first !== null) redirect(first);
  const [own, ...others] = standing.memberships;
  // The menu of the only project is shown here too, with the numbers that it has there.
  const counted = own !== undefined && others.length === 0 && entryPath(standing) === null;
  const waiting = counted ? await api.projects.waiting({ project: own.projectKey }) : undefined;
  return (
    <Console
      standing={standing}
      locale={await getLocale()}
      screen={null}
      here={{ path, back: address.with({}), keep: [] }}
      refused={REFUSALS.find((code) => code === address.get("refused")) ?? null}
      waiting={waiting}
      marks={{ account: markOf(standing.account.id), from: address.with({}) }}
      kept={await keptForm()}
      played={null}
    >
      {await render(address)}
    </Console>
  );
}

/** Asks, then shows the screen in the shell. A signed-out reader signs in first and comes back. */
export const signedInPage =
  (path: string, render: Render, options: Options = {}) =>
  async ({ searchParams }: PageProps) => {
    const search = await searchParams;
    return orUnavailable(new Address(path, search).with({}), () =>
      show(path, render, search, options),
    );
  };
