// The sheets of a workbook, read with nothing but Node: their rows, each cell as text.
import { inflateRawSync } from "node:zlib";

const LOCAL_FILE = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** The files in a zip, by name. */
const unzip = (zip: Buffer): Map<string, string> => {
  const files = new Map<string, string>();
  for (let at = zip.indexOf("PK\u0001\u0002", 0, "latin1"); at >= 0; ) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) break;
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const lengths = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    const [nameLength = 0, extra = 0, comment = 0] = lengths;
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    if (zip.readUInt32LE(local) !== LOCAL_FILE)
      throw new Error(`${name} is not where it should be`);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + size);
    files.set(name, (method === 0 ? packed : inflateRawSync(packed)).toString("utf8"));
    at += 46 + nameLength + extra + comment;
  }
  return files;
};

const plain = (xml: string): string =>
  xml
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

const parts = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?=[ >/])[^>]*?(?:/>|>([\\s\\S]*?)</${tag}>)`, "g"))].map(
    ([whole]) => whole,
  );

/** The sheets of a workbook in order. Throws if it is not one. */
export const sheetsOf = (file: Buffer): string[][][] => {
  if (file.subarray(0, 4).toString("latin1") !== "PK\u0003\u0004") throw new Error("not a zip");
  const files = unzip(file);
  const shared = parts(files.get("xl/sharedStrings.xml") ?? "", "si").map(plain);
  const sheets = [...files].filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).sort();
  return sheets.map(([, sheet]) =>
    parts(sheet, "row").map((row) =>
      parts(row, "c").map((cell) =>
        /\bt="s"/.test(cell) ? (shared[Number(plain(cell))] ?? "") : plain(cell),
      ),
    ),
  );
};

/** The day in a cell, in ISO 8601. A workbook counts days from 1899-12-30. */
export const dayOfSerial = (serial: string): string =>
  new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000).toISOString().slice(0, 10);
