import { TextLink } from "./text-link";

export interface Tab {
  readonly href: string;
  readonly label: string;
  readonly count?: number;
  readonly current?: boolean;
}

/** Views of one screen, each with its own address. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="tabs no-print">
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <TextLink href={tab.href} {...(tab.current && { "aria-current": "page" })}>
              {tab.label}
              {tab.count !== undefined && <span>{tab.count}</span>}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
