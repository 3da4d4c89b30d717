import type { ComponentProps } from "react";

/**
 * A link to a page of this site: a plain element, which `SoftLinks` follows without loading the whole page anew.
 * A link with a `target` is left to the browser: to files, and where a visit begins anew.
 */
export function TextLink(props: ComponentProps<"a"> & { readonly href: string }) {
  return <a {...props} />;
}
