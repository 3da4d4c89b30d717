import Link from "next/link";
import type { ComponentProps } from "react";

/** Pages are rendered when asked for, so a link fetches nothing before it is followed. */
export function TextLink(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} {...props} />;
}
