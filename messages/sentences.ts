// Fills every sentence of the messages once for each of its cases, so that a person can read all of them in one list.
import parse from "icu-minify/compile";

/** A parsed sentence: texts, the number of a plural (0), arguments and tags. */
type Node = string | 0 | readonly unknown[];
/** Which case of each choosing argument is taken. */
type Cases = Readonly<Record<string, string>>;

const SELECT = 1;
const PLURALS = [2, 3];
const NUMBER = 4;

const nodesOf = (part: unknown): readonly Node[] => {
  if (!Array.isArray(part)) return [part as Node];
  // One argument or tag begins with its name, and a list of parts does not have a second part that is a kind.
  const [first, second] = part;
  const isOne =
    typeof first === "string" &&
    /^[a-zA-Z][a-zA-Z0-9]*$/.test(first) &&
    (part.length === 1 || typeof second === "number");
  return isOne ? [part] : part;
};

const isChoosing = (node: Node): node is readonly [string, number, Record<string, unknown>] =>
  Array.isArray(node) && (node[1] === SELECT || PLURALS.includes(node[1]));
const isTag = (node: Node): node is readonly [string, ...unknown[]] =>
  Array.isArray(node) && node.length > 1 && typeof node[1] !== "number";

/** Every way to a case of a choosing argument, with the cases around it. */
function waysIn(nodes: readonly Node[], around: Cases): readonly Cases[] {
  return nodes.flatMap((node) => {
    if (isTag(node)) return waysIn(node.slice(1).flatMap(nodesOf), around);
    if (!isChoosing(node)) return [];
    const [name, , options] = node;
    return Object.entries(options).flatMap(([option, part]) => {
      const taken = { ...around, [name]: option };
      return [taken, ...waysIn(nodesOf(part), taken)];
    });
  });
}

export type Samples = Readonly<Record<string, string>>;

const numberIn = (option: string | undefined): string => {
  if (option?.startsWith("=")) return option.slice(1);
  return option === "one" ? "1" : "3";
};

function filled(nodes: readonly Node[], cases: Cases, samples: Samples, number: string): string {
  return nodes
    .map((node): string => {
      if (typeof node === "string") return node;
      if (node === 0) return number;
      const [name, kind, options] = node as readonly [string, unknown, Record<string, unknown>];
      const sample = samples[name] ?? `〈${name}〉`;
      if (isTag(node)) {
        const inside = filled(node.slice(1).flatMap(nodesOf), cases, samples, number);
        return inside === "" ? sample : inside;
      }
      if (!isChoosing(node)) return kind === NUMBER ? numberIn(cases[name]) : sample;
      const option = cases[name] ?? Object.keys(options)[0] ?? "other";
      const part = options[option] ?? options.other ?? "";
      return filled(nodesOf(part), cases, samples, kind === SELECT ? number : numberIn(option));
    })
    .join("");
}

/** A sentence in each of its cases, each once. */
export function casesOf(sentence: string, samples: Samples): readonly string[] {
  const parsed: unknown = parse(sentence);
  const nodes = Array.isArray(parsed) ? (parsed as readonly Node[]) : [parsed as Node];
  const ways = waysIn(nodes, {});
  return [
    ...new Set((ways.length === 0 ? [{}] : ways).map((way) => filled(nodes, way, samples, "3"))),
  ];
}

/** All sentences as one text: a heading for each group, a line for each case. */
export function listOf(sentences: object, samples: Samples, path: readonly string[] = []): string {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(sentences);
  const own = entries.flatMap(([key, value]) =>
    typeof value === "string"
      ? casesOf(value, samples)
          .map((said) => said.replaceAll(/\n+/g, " / ").replaceAll(/\s+/g, " ").trim())
          .filter((said) => said !== "")
          .map((said) => `- \`${key}\` ${said}`)
      : [],
  );
  const heading = own.length === 0 ? [] : ["", `## ${path.join(" ")}`, "", ...own];
  const groups = entries.flatMap(([key, value]) =>
    typeof value === "object" && value !== null ? [listOf(value, samples, [...path, key])] : [],
  );
  return [...heading, ...groups].join("\n");
}
