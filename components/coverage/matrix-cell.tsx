// biome-ignore-all lint/a11y/noRedundantRoles: as blocks on the phone, the elements lose the roles that they bring
import { useTranslations } from "next-intl";
import type { RunCell } from "@/components/ui/stage-run";
import { Status } from "@/components/ui/status";
import type { StatusKind } from "@/components/ui/status-tile";
import { TextLink } from "@/components/ui/text-link";

/** A stage for which the first of its run speaks: a knot on the line, no second symbol. */
const KNOT: Record<StatusKind, string> = {
  verified: "rounded-full border-2 border-solid-gray-900 bg-white",
  reported: "rounded-full border border-solid-gray-900 bg-white",
  partial: "rounded-[2px] border-2 border-yellow-400 bg-yellow-400",
  failed: "rounded-[2px] border-2 border-red-900 bg-red-900",
  not_run: "rounded-[2px] border-2 border-red-900 bg-red-900",
  no_environment: "rounded-[2px] border border-solid-gray-900 bg-white",
  not_applicable: "rounded-[2px] border border-solid-gray-420 bg-white",
  no_record: "rounded-[2px] border border-dashed border-solid-gray-536 bg-white",
};

export function MatrixCell({
  cell,
  word,
  proved,
  last,
  href,
  label,
  current,
}: {
  readonly cell: RunCell;
  readonly word: string;
  /** One run has passed both ends: the line is solid. */
  readonly proved: boolean;
  readonly last: boolean;
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}) {
  const t = useTranslations("coverage.matrix");
  const spans = cell.to > cell.from;
  const line = last
    ? ""
    : `desktop:before:absolute desktop:before:top-[1.5625rem] desktop:before:left-0 desktop:before:right-0 desktop:before:border-t-2 desktop:before:content-[''] ${proved ? "desktop:before:border-solid-gray-900" : "desktop:before:border-dotted desktop:before:border-solid-gray-420"}`;
  return (
    <td
      role="cell"
      data-drop={!cell.head || undefined}
      className={`desktop:relative desktop:!pr-0 ${line}`}
    >
      <span className="cell-label" aria-hidden="true">
        {t("stage")}{" "}
        {spans ? t("range", { from: cell.from, to: cell.to }) : t("one", { place: cell.from })}
      </span>
      <TextLink
        href={href}
        aria-label={label}
        aria-current={current ? "true" : undefined}
        className="relative inline-flex min-h-6 min-w-6 items-center rounded-4 text-inherit aria-[current]:outline-2 aria-[current]:outline-offset-4 aria-[current]:outline-solid-gray-900"
      >
        {cell.head ? (
          <span className="bg-white pr-2 in-data-past:bg-solid-gray-100">
            <Status kind={cell.kind} word={word} />
          </span>
        ) : (
          <span className="flex size-6 items-center justify-center">
            <span className={`size-3 ${KNOT[cell.kind]}`} />
          </span>
        )}
      </TextLink>
    </td>
  );
}
