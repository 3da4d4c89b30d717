"use client";
// Follows plain links within the site without a full page load. One listener serves all links, so that a table row
// needs nothing but its element.
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** The address within this site that a click leads to. null: the browser follows the link itself. */
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
