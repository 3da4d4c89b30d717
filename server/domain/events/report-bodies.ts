// What happens to reports from outside, and to the files that show a result.
import type { Filed } from "../files/attachment";
import type { ANSWERS, Level } from "../reports/escalation";
import type { Words } from "../words";
import type { Amended } from "./change";

export interface ReportBodies {
  "report-received": { readonly title: Words; readonly channel: string };
  "report-assigned": Amended & { readonly title: Words; readonly member: Words };
  "report-triaged": { readonly title: Words; readonly decision: Words };
  "report-moved": {
    readonly title: Words;
    readonly words: Words;
    /** Who moved; absent in lines written before the two were distinguished. */
    readonly by?: "us" | "outside";
  };
  "report-closed": { readonly title: Words; readonly words: Words };
  /** `level`: to whom. */
  "report-raised": { readonly title: Words; readonly level: Level; readonly words: Words };
  "report-answered": {
    readonly title: Words;
    readonly answer: (typeof ANSWERS)[number];
    readonly words: Words;
  };
  "file-attached": Attached;
  "file-withdrawn": Attached & { readonly reason: Words };
}

/** A file or a link, and the record that it is attached to. */
interface Attached {
  readonly about: Filed;
  readonly title: Words;
  /** The name of the file, or the address. */
  readonly name: string;
  /** The SHA-256 of the file. null: it is a link. */
  readonly digest: string | null;
  /** What it shows. */
  readonly words: Words;
}
