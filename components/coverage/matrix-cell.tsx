// biome-ignore-all lint/a11y/noRedundantRoles: as blocks on the phone, the elements lose the roles that they bring
import { useTranslations } from "next-intl";
import type { RunCell } from "@/components/ui/stage-run";
import { Status } from "@/components/ui/status";
import { TextLink } from "@/components/ui/text-link";

/**
 * One stage of one version. Inside a run of equal stages it is a knot on the line, because the first stage already
 * shows the symbol.
 */
export function MatrixCell({
  cell,
  word,
  href,
  label,
  current,
}: {
  readonly cell: RunCell;
  readonly word: string;
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}) {
  const t = useTranslations("coverage.matrix");
  const spans = cell.to > cell.from;
  const stages = spans
    ? t("range", { from: cell.from, to: cell.to })
    : t("one", { place: cell.from });
  return (
    <td
      role="cell"
      {...(cell.head ? { "data-label": `${t("stage")} ${stages}` } : { className: "drop" })}
    >
      <TextLink href={href} aria-label={label} {...(current && { "aria-current": "true" })}>
        {cell.head ? (
          <Status kind={cell.kind} word={word} />
        ) : (
          <span className={`knot ${cell.kind}`} />
        )}
      </TextLink>
    </td>
  );
}
