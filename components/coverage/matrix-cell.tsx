// biome-ignore-all lint/a11y/noRedundantRoles: as blocks on the phone, the elements lose the roles that they bring
import { useTranslations } from "next-intl";
import type { RunCell } from "@/components/ui/stage-run";
import { Status } from "@/components/ui/status";
import { TextLink } from "@/components/ui/text-link";

/**
 * One stage of one version. Inside a run of equal stages its symbol is small. On the phone the stages of an open row
 * are listed each with its word, those of a folded row only by their runs.
 */
export function MatrixCell({
  cell,
  word,
  stages,
  open,
  href,
  label,
  current,
}: {
  readonly cell: RunCell;
  readonly word: string;
  /** The stage's name or, where the phone shows a whole run, its first and its last. */
  readonly stages: string;
  readonly open: boolean;
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}) {
  return (
    <td role="cell" {...(cell.head || open ? { "data-label": stages } : { className: "drop" })}>
      <TextLink href={href} aria-label={label} {...(current && { "aria-current": "true" })}>
        <Status kind={cell.kind} word={word} small={!cell.head} />
      </TextLink>
    </td>
  );
}

/** All stages of one version, if they are in the same state: one sentence, and the way to each of them. */
export function MatrixBand({
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
  return (
    <td role="cell" colSpan={cell.to}>
      <span className="matrix-band">
        <Status kind={cell.kind} word={t("band", { count: cell.to, word })} />
        <TextLink
          href={href}
          aria-label={label}
          className="type-small"
          {...(current && { "aria-current": "true" })}
        >
          {t("toStages")}
        </TextLink>
      </span>
    </td>
  );
}
