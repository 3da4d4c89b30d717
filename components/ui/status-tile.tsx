export type StatusKind =
  | "verified"
  | "reported"
  | "partial"
  | "failed"
  | "not_run"
  | "no_environment"
  | "not_applicable"
  | "no_record";

const GROUND: Record<StatusKind, string> = {
  verified: "",
  reported: "border border-solid-gray-900",
  partial: "bg-yellow-400 text-black",
  failed: "bg-red-900 text-white",
  not_run: "bg-red-900 text-white",
  no_environment: "",
  not_applicable: "",
  no_record: "border border-dashed border-solid-gray-536 text-solid-gray-700",
};

const MARK: Record<StatusKind, string> = {
  verified: "M12 5.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z",
  reported: "M7 12h.01M12 12h.01M17 12h.01",
  partial: "M12 6 19 18H5Z",
  failed: "M12 5.5v8M12 16.6v2",
  not_run: "m7 7 10 10M17 7 7 17",
  no_environment: "M6.5 6.5h11v11h-11Z",
  not_applicable: "M8 12h8",
  no_record: "M9 9.3a3 3 0 1 1 4.6 2.5c-1 .65-1.6 1.2-1.6 2.4M12 16.6v1.6",
};

const BOLD: ReadonlySet<StatusKind> = new Set(["reported", "failed", "not_run", "no_record"]);

/** The symbol alone: it always stands beside its word. */
export function StatusTile({
  kind,
  large = false,
}: {
  readonly kind: StatusKind;
  readonly large?: boolean;
}) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={BOLD.has(kind) ? 2 : 1.5}
      className={`status-tile rounded-4 ${large ? "size-[2.375rem]" : "size-6"} ${GROUND[kind]}`}
    >
      <path d={MARK[kind]} />
    </svg>
  );
}
