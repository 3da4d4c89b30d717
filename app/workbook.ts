// Workbooks that a person can filter and print: each sheet is one table with its headings in row 1, days are real
// dates, numbers are numbers, and texts are never formulas.
import type { Blob } from "node:buffer";
import type Stream from "node:stream";
import writeExcelFile, { type CellObject, type Feature } from "write-excel-file/node";
import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
} from "write-excel-file/utility";
import type { Day, Instant } from "@/server/domain/calendar/day";

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The content of a cell. null: empty. */
export type Value = string | number | null | { readonly day: Day } | { readonly moment: Instant };

/** A column: its heading, its width in characters, and the value of a row. */
export interface Column<Row> {
  readonly name: string;
  readonly width: number;
  readonly value: (row: Row) => Value;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Pick<Column<never>, "name" | "width">[];
  readonly rows: readonly (readonly Value[])[];
}

/** A table of rows under its columns. */
export const tableOf = <Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table => ({ name, columns, rows: rows.map((row) => columns.map(({ value }) => value(row))) });

/** The maximum length of a cell's text. */
const LONGEST = 32_767;
const FIRST_PRINTABLE = 0x20;
const TOKYO_OFFSET = 9 * 60 * 60 * 1000;

/** Appended to a text that is longer than a cell. */
const CUT = "…（続きは画面で / more on the screen）";

/** Removes characters that a workbook cannot contain, and cuts a text that does not fit into a cell. */
function textOf(value: string): string {
  const text = [...value]
    .filter((c) => c === "\n" || c === "\t" || (c.codePointAt(0) ?? 0) >= FIRST_PRINTABLE)
    .join("");
  if (text.length <= LONGEST) return text;
  // Do not leave half of a surrogate pair at the end.
  return text.slice(0, LONGEST - CUT.length).replace(/[\ud800-\udbff]$/, "") + CUT;
}

/** The Tokyo time of a moment, to the second, because a workbook has no time zones. */
const inTokyo = (instant: Instant): Date =>
  new Date(Math.floor((Date.parse(instant) + TOKYO_OFFSET) / 1000) * 1000);

function cellOf(value: Value): CellObject | null {
  if (value === null) return null;
  if (typeof value === "string") return { type: String, value: textOf(value) };
  if (typeof value === "number") return { type: Number, value };
  return "day" in value
    ? { type: Date, value: new Date(`${value.day}T00:00:00Z`), format: "yyyy-mm-dd" }
    : { type: Date, value: inTokyo(value.moment), format: "yyyy-mm-dd hh:mm:ss" };
}

const SHEET = "xl/worksheets/sheet{id}.xml";
const WORKBOOK = "xl/workbook.xml";

const inSheet = (xml: string, markup: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    markup,
    getOrderOfSiblings(SHEET, "worksheet") ?? [],
    "worksheet",
  );

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Filters on the headings; printed in landscape, fitted to the page width, with the headings repeated on each page. */
function filteredAndPrinted(tables: readonly Table[]): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) => {
            const table = tables[sheetIndex];
            if (table === undefined) return xml;
            const last = getCellAddress(table.rows.length, table.columns.length - 1);
            const filtered = inSheet(xml, `<autoFilter ref="A1:${last}"/>`);
            const fitted = inSheet(filtered, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
            return inSheet(
              fitted,
              '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
            );
          },
        },
        [WORKBOOK]: {
          transform: (xml) => {
            const names = tables.map(
              ({ name }, place) =>
                `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${quoted(name)}!$1:$1</definedName>`,
            );
            const markup = `<definedNames>${names.join("")}</definedNames>`;
            const empty = findElement(xml, "definedNames");
            return empty === undefined ? xml : replaceElement(xml, empty, markup);
          },
        },
      },
    },
  };
}

/** The tables as one workbook, one sheet each. */
export const workbookOf = (tables: readonly Table[]): Promise<Buffer> =>
  writeExcelFile(
    tables.map(({ name, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [
        columns.map((column) => ({ value: column.name, fontWeight: "bold" as const })),
        ...rows.map((row) => row.map(cellOf)),
      ],
    })),
    { features: [filteredAndPrinted(tables)] },
  ).toBuffer();
