import { TextLink } from "./text-link";

export interface FilterChoice {
  readonly href: string;
  readonly label: string;
  readonly count?: number;
  readonly current?: boolean;
}

/** The values of a column, each a link to the filtered screen. */
export function FilterChoices({ choices }: { readonly choices: readonly FilterChoice[] }) {
  return (
    <ul className="choices">
      {choices.map((choice) => (
        <li key={choice.href}>
          <TextLink href={choice.href} {...(choice.current && { "aria-current": "true" })}>
            {choice.label}
            {choice.count !== undefined && <span>{choice.count}</span>}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
