import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { ExerciseClock, type ExerciseClockProps } from "./exercise-clock";
import { HeaderTools, type HeaderToolsProps } from "./header-tools";
import { MainNav, type NavItem, Waiting } from "./main-nav";

export interface SiteHeaderProps {
  readonly homeHref: string;
  readonly project?: { readonly name: string; readonly href: string };
  /** Present in an exercise, on pages of the present. */
  readonly exercise?: ExerciseClockProps | undefined;
  readonly nav: readonly NavItem[];
  readonly tools: HeaderToolsProps;
}

/**
 * The screens and tools are in the page once. On the phone the style sheet turns them into a menu that opens without
 * script.
 */
export function SiteHeader({ homeHref, project, exercise, nav, tools }: SiteHeaderProps) {
  const t = useTranslations("shell");
  // Everything that waits for the reader is listed on home, so its number stands on the closed menu too.
  const home = nav.find(({ screen }) => screen === "home");
  return (
    <header className="site-header">
      <div className="page">
        <TextLink href={homeHref} className="site-name">
          {t("name")}
        </TextLink>
        {project && (
          <TextLink href={project.href} className="site-project">
            {project.name}
          </TextLink>
        )}
        {exercise && <ExerciseClock {...exercise} />}
        {tools.reader && <span className="site-role">{tools.reader.role}</span>}
        <button
          type="button"
          popoverTarget="site-menu"
          className="button site-menu-opener no-print"
          data-tone="outline"
          data-size="small"
        >
          <span>{t("menu")}</span>
          {home !== undefined && <Waiting item={home} />}
        </button>
        <div popover="auto" id="site-menu" className="site-menu">
          {nav.length > 0 && <MainNav items={nav} />}
          <HeaderTools {...tools} />
        </div>
      </div>
    </header>
  );
}
