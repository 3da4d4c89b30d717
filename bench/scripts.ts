// How many bytes of script a page's first load brings, compressed.
import { gzipSync } from "node:zlib";
import { type Place, read } from "./http";

const TAG = /<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g;

/** The compressed size of every script that the page's HTML names, except those for old browsers. */
export async function scriptBytes(place: Place, path: string): Promise<number> {
  const html = await read(place, path);
  const tags = [...html.matchAll(TAG)].filter(([tag]) => !/\bnomodule\b/i.test(tag));
  const named = new Set(tags.map(([, source]) => (source ?? "").replaceAll("&amp;", "&")));
  let total = 0;
  for (const source of named) total += gzipSync(await read(place, source)).length;
  return total;
}
