// Reads every line of the record again and reckons its hash anew, in another language than the one that wrote it.
import { createHash } from "node:crypto";
import { connect } from "@/db/client";

type Line = Readonly<Record<string, string | null>>;

// The columns in the order of event_text(), each as the text that the hash is made of.
const COLUMNS = [
  "project_id::text",
  "seq::text",
  `to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  "kind",
  "to_char(happened_on, 'YYYY-MM-DD')",
  "actor_id::text",
  "actor_role",
  "actor_party::text",
  "party_id::text",
  "subject_kind",
  "subject_id::text",
  "release_id::text",
  "body::text",
  "source_id::text",
  "illustrative::text",
  "certainty",
  "replayed::text",
  "encode(prev_hash, 'hex')",
].map((column, place) => `${column} as c${place}`);

const LINES = `select ${COLUMNS.join(", ")}, encode(hash, 'hex') as hash from event where project_id = $1 order by event.seq`;
const BATCH = 1000;
const START = "00";

/** The length of a text in characters, as PostgreSQL counts them. */
const lengthOf = (text: string): number => [...text].length;

/** The text that a line's hash is made of: each column with its length before it. */
export const canonicalText = (columns: readonly (string | null)[]): string =>
  columns.map((value) => (value === null ? "-:" : `${lengthOf(value)}:${value}`)).join("|");

const hashOf = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

interface Project {
  readonly id: string;
  readonly key: string;
  readonly seq: string | null;
  readonly hash: string | null;
}

const say = (key: string, line: number, ja: string, en: string): string =>
  `${key}: ${line} 行目 — ${ja} / line ${line}: ${en}`;

/** Follows one chain line by line; tells each place at which it does not hold. */
export class ChainCheck {
  readonly broken: string[] = [];
  private seq = 0;
  private hash = START;

  constructor(private readonly key: string) {}

  /** Takes the next line: its columns in order, and the hash that it carries. */
  take(columns: readonly (string | null)[], hash: string): void {
    const seq = Number(columns[1]);
    const next = this.seq + 1;
    if (seq > next) {
      const gap = seq - next;
      this.tell(next, `ここから ${gap} 行がありません`, `${gap} lines are missing from here`);
    } else if (columns.at(-1) !== this.hash) {
      this.tell(seq, "前の行とつながっていません", "does not follow from the line before it");
    }
    if (hashOf(canonicalText(columns)) !== hash) {
      this.tell(seq, "内容が書き換えられています", "its content has been altered");
    }
    this.seq = seq;
    this.hash = hash;
  }

  /** Compares the end of the chain with where the record says that it stood. */
  end(headSeq: number, headHash: string): readonly string[] {
    if (this.seq < headSeq) {
      const lost = headSeq - this.seq;
      this.tell(
        this.seq + 1,
        `ここから終わりまでの ${lost} 行がありません`,
        `the last ${lost} lines are missing`,
      );
    } else if (this.seq > headSeq || this.hash !== headHash) {
      this.tell(
        this.seq,
        "記録の末尾の控えと合いません",
        "differs from what was noted as the end of the record",
      );
    }
    return this.broken;
  }

  private tell(line: number, ja: string, en: string): void {
    this.broken.push(say(this.key, line, ja, en));
  }
}

/** Checks the record of every project; answers a sentence for each place at which a chain is broken. */
export async function verifyRecord(ownerUrl: string): Promise<string[]> {
  const sql = connect(ownerUrl, 1);
  try {
    return await sql.begin("isolation level repeatable read read only", async (tx) => {
      await tx.unsafe("set local role fukan_owner");
      const projects: Project[] = await tx.unsafe(
        `select p.project_id as id, p.key, h.seq::text as seq, encode(h.hash, 'hex') as hash
           from project p left join event_head h using (project_id) order by p.key`,
      );
      const broken: string[] = [];
      for (const project of projects) {
        const check = new ChainCheck(project.key);
        const cursor = tx.unsafe<Line[]>(LINES, [project.id]).cursor(BATCH);
        for await (const lines of cursor) {
          for (const line of lines)
            check.take(
              COLUMNS.map((_, place) => line[`c${place}`] ?? null),
              line.hash ?? "",
            );
        }
        broken.push(...check.end(Number(project.seq ?? 0), project.hash ?? START));
      }
      return broken;
    });
  } finally {
    await sql.end();
  }
}
