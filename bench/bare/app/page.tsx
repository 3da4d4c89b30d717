// The visible text of a measured page with the least markup there is: one element a cell or a line, no attributes.
import { readFileSync } from "node:fs";
import type { Visible } from "../../visible";

const known = new Map<string, readonly Visible[]>();

/** The text of a page by its name, from memory after the first time. */
function textOf(name: string): readonly Visible[] {
  const text: readonly Visible[] =
    known.get(name) ??
    (/^[\w-]+$/.test(name) ? JSON.parse(readFileSync(`bench/out/floor/${name}.json`, "utf8")) : []);
  known.set(name, text);
  return text;
}

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

// biome-ignore-start lint/suspicious/noArrayIndexKey: nothing here ever changes its place
// biome-ignore lint/style/noDefaultExport: the framework demands it.
export default async function Page({ searchParams }: Props) {
  const { page } = await searchParams;
  return textOf(String(page ?? "")).map((each, place) =>
    typeof each === "string" ? (
      <p key={place}>{each}</p>
    ) : (
      <table key={place}>
        <tbody>
          {each.map((row, line) => (
            <tr key={line}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    ),
  );
}
// biome-ignore-end lint/suspicious/noArrayIndexKey: as above
