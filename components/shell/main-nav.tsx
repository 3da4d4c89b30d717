import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

export type Screen =
  | "home"
  | "releases"
  | "coverage"
  | "queues"
  | "work"
  | "reports"
  | "approvals"
  | "events"
  | "records"
  | "access"
  | "setup";

export interface NavItem {
  readonly screen: Screen;
  readonly href: string;
  readonly current?: boolean;
  /** How many things on it wait for the reader. */
  readonly waiting?: number | undefined;
}

/** How many things on a screen wait for the reader, in a ring. */
export function Waiting({ item: { screen, waiting = 0 } }: { readonly item: NavItem }) {
  const t = useTranslations("shell.nav");
  if (waiting === 0) return null;
  return (
    <>
      <span className="nav-waiting" aria-hidden="true">
        {waiting}
      </span>
      <span className="sr-only">
        {t(screen === "approvals" ? "approvalsWaiting" : "waiting", { count: waiting })}
      </span>
    </>
  );
}

/** Shows only the screens that are passed in, so that no item is without function. */
export function MainNav({ items }: { readonly items: readonly NavItem[] }) {
  const t = useTranslations("shell.nav");
  return (
    <nav aria-label={t("label")} className="main-nav no-print">
      <ul>
        {items.map((item) => (
          <li key={item.screen}>
            <TextLink href={item.href} {...(item.current && { "aria-current": "page" })}>
              {t(item.screen)}
              <Waiting item={item} />
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
