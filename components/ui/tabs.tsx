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
    <nav
      aria-label={label}
      className="no-print -mx-(--gutter) mt-8 overflow-x-auto border-b border-solid-gray-420 px-(--gutter) desktop:mx-0 desktop:px-0"
    >
      <ul className="flex gap-5 desktop:gap-8">
        {tabs.map((tab) => (
          <li key={tab.href} className="-mb-px py-1.5">
            <TextLink
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="-mb-1.5 flex min-h-11 items-center gap-4 border-b-4 border-transparent whitespace-nowrap text-inherit no-underline hover:underline aria-[current]:border-blue-900 aria-[current]:font-bold aria-[current]:text-blue-900"
            >
              {tab.label}
              {tab.count !== undefined && <span>{tab.count}</span>}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
