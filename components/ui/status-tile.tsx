export type StatusKind =
  | "verified"
  | "reported"
  | "partial"
  | "failed"
  | "not_run"
  | "no_environment"
  | "not_applicable"
  | "no_record";

/** The symbol alone, drawn by the style sheet. It always appears beside its word. */
export function StatusTile({
  kind,
  large = false,
}: {
  readonly kind: StatusKind;
  readonly large?: boolean;
}) {
  return <span className={large ? `status tile large ${kind}` : `status tile ${kind}`} />;
}
