import type { ComponentProps } from "react";

/**
 * A link to a page of this site: a plain element that `SoftLinks` follows without a full page load. A link with a
 * `target` is left to the browser; use it for files and where a full load is needed.
 */
export function TextLink(props: ComponentProps<"a"> & { readonly href: string }) {
  return <a {...props} />;
}
