// Records of the declared kinds as people read them: lists, single records with their history, and the options of
// forms.
import { listQuestions } from "@/db/queries/decisions";
import { listRecordEvents } from "@/db/queries/events";
import {
  countRecords,
  findRecord,
  listChoices,
  listRecords,
  type RecordRow,
} from "@/db/queries/records";
import { isFixed } from "@/db/queries/test-suites";
import { type Reader, readIn, showingDrafted, showingWithdrawn } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import { isFiled } from "../domain/files/attachment";
import { rolesFor } from "../domain/identity/permissions";
import { type Field, type Fields, type Values, wordsOrNull } from "../domain/records/field";
import { type AnyKind, fieldsOf, isInferred, isKeptBy, shownFields } from "../domain/records/kind";
import { kindOf } from "../domain/records/kinds";
import { lockedFields } from "../domain/records/locked";
import { RECORD_NAMES, type RecordName, type Referred } from "../domain/records/names";
import type { Words } from "../domain/words";
import { type Asked, PAGE_ROWS, pageOf, projectOf } from "./asked";
import { eventLine } from "./events-view";
import { mayNow } from "./may-now";
import { readerAmong } from "./reader-among";
import { approvalsOf } from "./record-approvals";
import { orNotFound } from "./refusal";
import { proposedAbout } from "./report-about";

/** The maximum number of events in a record's history on its page. */
const HISTORY = 200;
/** The maximum number of records that a field offers. */
const MOST_CHOICES = 500;

export interface RecordChoice {
  readonly key: string;
  readonly title: Words;
}
/** The options for each kind of record that a form refers to. */
export type RecordChoices = { readonly [R in Referred]?: readonly RecordChoice[] };

/** Every kind, the number of its records, and whether the reader may enter one. */
export async function readRecordKinds(asked: Asked) {
  const projectId = projectOf(asked);
  return readIn(asked.scope, async (db) => ({
    /** Whoever does not see every party cannot say that there is no record. */
    seesAll: asked.scope.whole,
    kinds: await Promise.all(
      RECORD_NAMES.map(async (name) => ({
        name,
        total: await countRecords(db, projectId, kindOf(name)),
        mayEnter: mayEnter(asked, kindOf(name)),
      })),
    ),
    at: asked.at,
  }));
}

/** People join a project through an account, not through a form of records. */
const mayEnter = (asked: Asked, kind: AnyKind): boolean =>
  kind.name !== "member" && mayNow(asked, kind.may.enter);

const lineOf = (
  { id, key, title, told, values, illustrative }: RecordRow,
  kind: AnyKind,
  day: Day,
) => ({
  id,
  key,
  title,
  told,
  illustrative,
  over: kind.over?.(values, day) ?? null,
  drafted: values.approval === "drafted",
  /** The days that no source states. */
  inferred: Object.keys(told).filter((field) => isInferred(kind, values, field)),
});

/** One page of the records of a kind. */
export async function readRecordList(asked: Asked, name: RecordName, page: number) {
  const projectId = projectOf(asked);
  const kind = kindOf(name);
  return readIn(asked.scope, async (db) => {
    const { followed } = kind;
    const [rows, total, questions] = await showingDrafted(db, () =>
      Promise.all([
        listRecords(db, projectId, kind, PAGE_ROWS, (page - 1) * PAGE_ROWS),
        countRecords(db, projectId, kind),
        followed !== undefined && mayNow(asked, followed.may)
          ? listQuestions(db, projectId, asked.day)
          : [],
      ]),
    );
    return {
      name,
      list: pageOf(
        rows.map((row) => lineOf(row, kind, asked.day)),
        total,
        page,
      ),
      mayEnter: mayEnter(asked, kind),
      /** Whether the reader is asked what follows the end of some of them. */
      asks: questions.some(({ rule }) => rule === followed?.rule),
      at: asked.at,
    };
  });
}

const namedIn = (field: Field): readonly Referred[] => {
  if (field.type === "rows") return Object.values(field.fields).flatMap(namedIn);
  return "to" in field ? [field.to] : [];
};

/** The options of the fields of some forms. */
async function choicesFor(
  db: Reader,
  projectId: string,
  forms: readonly Fields[],
): Promise<RecordChoices> {
  const named = new Set(
    forms.flatMap((fields) => shownFields(fields).flatMap(([, field]) => namedIn(field))),
  );
  const read = await Promise.all(
    [...named].map(async (to) => [to, await listChoices(db, projectId, to, MOST_CHOICES)] as const),
  );
  return Object.fromEntries(read);
}

/** The options, with what this record names though it is offered no more: a correction of something else keeps it. */
function withOwn(choices: RecordChoices, fields: Fields, { values, told }: RecordRow) {
  const all = new Map(Object.entries(choices));
  for (const [name, field] of shownFields(fields)) {
    const [key, title] = [values[name], wordsOrNull(told[name])];
    if (field.type !== "reference" || typeof key !== "string" || title === null) continue;
    const offered = all.get(field.to) ?? [];
    if (!offered.some((each) => each.key === key)) all.set(field.to, [...offered, { key, title }]);
  }
  return Object.fromEntries(all);
}

/** The options of the form for a new record of a kind. Whether the reader may enter one is checked by the act. */
export async function readRecordForm(asked: Asked, name: RecordName) {
  const kind = kindOf(name);
  return readIn(asked.scope, async (db) => ({
    name,
    choices: await choicesFor(db, projectOf(asked), [fieldsOf(kind)]),
    mayEnter: mayEnter(asked, kind),
    /** Whether the reader may send files with it. */
    mayAttach: isFiled(name) && mayNow(asked, "file.attach"),
    day: asked.day,
  }));
}

const proposedFor = (about: Values | null): Readonly<Record<string, Values>> =>
  about === null ? {} : { about };

/** One record, even if withdrawn: its values, what the reader may do with it, and its history. Refused: `not-found`. */
export async function readRecord(asked: Asked, name: RecordName, key: string) {
  const projectId = projectOf(asked);
  const kind = kindOf(name);
  const mayDo = (action: AnyKind["may"]["correct"]) => action !== null && mayNow(asked, action);
  return readIn(asked.scope, async (db) => {
    const [row, { party, ...among }] = await Promise.all([
      orNotFound(
        showingDrafted(db, () => showingWithdrawn(db, () => findRecord(db, projectId, kind, key))),
      ),
      readerAmong(db, asked),
    ]);
    const approvals = await approvalsOf(db, asked, kind, row);
    // While an approval of it is asked for, it stays as it was frozen.
    const stands = !row.withdrawn && approvals.open !== true;
    const kept = isKeptBy(kind, row.values, party);
    /** It was read with the suite that has it. */
    const fixed =
      kind.readIn !== undefined && (await showingDrafted(db, () => isFixed(db, projectId, row.id)));
    const steps = Object.entries(kind.steps).flatMap(([step, declared]) =>
      stands &&
      declared.within !== true &&
      (declared.kept !== true || kept) &&
      mayDo(declared.may) &&
      declared.offered?.(row.values, party, among) !== false
        ? [step]
        : [],
    );
    const lasts = (act: "correct" | "withdraw") =>
      (kind.settled?.(row.values, act) ?? null) !== null;
    const keeps = stands && kept && !fixed;
    const mayCorrect = keeps && !lasts("correct") && mayDo(kind.may.correct);
    const forms: Fields[] = steps.map((step) => kind.steps[step]?.asks ?? {});
    if (mayCorrect) forms.push(fieldsOf(kind));
    const [choices, proposed, history] = await Promise.all([
      choicesFor(db, projectId, forms),
      name === "report" && steps.includes("about")
        ? proposedAbout(db, projectId, row.values)
        : null,
      listRecordEvents(db, projectId, { name, id: row.id }, HISTORY),
    ]);
    return {
      name,
      record: row,
      over: kind.over?.(row.values, asked.day) ?? null,
      steps,
      fixed,
      mayCorrect,
      /** The fields that the reader does not correct, and who may or why not. */
      locked: lockedFields(kind, row.values, asked.asker.membership.role).map(
        ({ action, ...locked }) => ({ ...locked, roles: action === null ? [] : rolesFor(action) }),
      ),
      mayWithdraw: keeps && !lasts("withdraw") && mayDo(kind.may.withdraw),
      choices: mayCorrect ? withOwn(choices, fieldsOf(kind), row) : choices,
      /** Values that are proposed for the form of a step, by the step. */
      proposed: proposedFor(proposed),
      history: history.map((line) => eventLine(line, asked)),
      ...approvals,
      day: asked.day,
      at: asked.at,
    };
  });
}
