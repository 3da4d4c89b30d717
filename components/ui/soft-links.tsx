"use client";
// Follows the plain links of every page within the page. One listener serves them all, so that a row of a table
// costs its element and nothing else.
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** The address that a click leads to within this site; null where the browser itself is to follow it. */
function followed(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link === null || !link.hasAttribute("href") || link.hasAttribute("target")) return null;
  const { origin, pathname, search, hash, href } = link;
  const here = window.location;
  if (origin !== here.origin) return null;
  const isPlaceOnThisPage = hash !== "" && pathname === here.pathname && search === here.search;
  return isPlaceOnThisPage ? null : href;
}

export function SoftLinks() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const address = followed(event);
      if (address === null) return;
      event.preventDefault();
      router.push(address);
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  return null;
}
