const HERE = "http://fukan.invalid";

/** Where to go after sign-in: a path of this site other than the sign-in itself, or the first page. */
export function returnPath(asked: string | undefined): string {
  if (asked === undefined || !asked.startsWith("/") || asked.length > 2000) return "/";
  if (!URL.canParse(asked, HERE)) return "/";
  const url = new URL(asked, HERE);
  if (url.origin !== HERE || url.pathname.startsWith("/sign-in")) return "/";
  // `/.//example.com` normalises to `//example.com`, which a browser takes for another site.
  if (url.pathname.startsWith("//")) return "/";
  return `${url.pathname}${url.search}${url.hash}`;
}
