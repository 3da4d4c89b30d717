import { TextLink } from "./text-link";

export interface FilterChoice {
  readonly href: string;
  readonly label: string;
  readonly count?: number;
  readonly current?: boolean;
}

/** The values of a column, each a link to the screen filtered by it. */
export function FilterChoices({ choices }: { readonly choices: readonly FilterChoice[] }) {
  return (
    <ul className="-my-2 min-w-44">
      {choices.map((choice) => (
        <li key={choice.href}>
          <TextLink
            href={choice.href}
            aria-current={choice.current ? "true" : undefined}
            className="flex min-h-11 items-center justify-between gap-6 aria-[current]:font-bold aria-[current]:text-solid-gray-900 aria-[current]:no-underline"
          >
            <span className="flex items-center gap-2">
              <svg
                aria-hidden="true"
                viewBox="0 0 12 12"
                className="size-3"
                fill="none"
                stroke="currentColor"
                strokeWidth="2"
              >
                {choice.current && <path d="m1.5 6.5 3 3 6-7" />}
              </svg>
              {choice.label}
            </span>
            {choice.count !== undefined && (
              <span className="quiet font-normal">{choice.count}</span>
            )}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
