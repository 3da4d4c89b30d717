// The input schemas to enter, correct and advance records, derived from the declaration of each kind.
import { z } from "zod";
import { KNOWN_THEN } from "../domain/events/provenance";
import { ROLES } from "../domain/identity/roles";
import {
  type AnyKind,
  type Asked,
  type Entered,
  fieldsOf,
  PROVENANCE,
  type StepOf,
} from "../domain/records/kind";
import { KINDS, type Kinds } from "../domain/records/kinds";
import { RECORD_NAMES, type RecordName } from "../domain/records/names";
import { inputOf, partOf } from "../domain/records/schema";
import { wordsSchema } from "../domain/words-schema";
import { day, entryFiles, request } from "./fields";

const key = z.string().min(1).max(200);

const known = z.object({
  source: key.optional(),
  certainty: z.enum(PROVENANCE.certainty.choices).optional(),
  knownThen: z.enum(KNOWN_THEN).optional(),
  note: wordsSchema.optional(),
  request,
});
const correcting = z.object({
  record: key,
  reason: wordsSchema,
  version: z.uuid().nullable().optional(),
  request,
});

type Entry = {
  [N in RecordName]: { readonly kind: N; readonly values: Entered<Kinds[N]> };
}[RecordName] &
  z.infer<typeof known> & { readonly files?: z.infer<typeof entryFiles> };
type Correction = {
  [N in RecordName]: { readonly kind: N; readonly values: Partial<Entered<Kinds[N]>> };
}[RecordName] &
  z.infer<typeof correcting>;
type StepTaken = {
  [N in RecordName]: {
    [S in StepOf<Kinds[N]>]: {
      readonly kind: N;
      readonly step: S;
      readonly values: Asked<Kinds[N], S>;
    };
  }[StepOf<Kinds[N]>];
}[RecordName] &
  z.infer<typeof known> & {
    readonly record: string;
    readonly version?: string | null | undefined;
  };

const kinds = RECORD_NAMES.map((name): AnyKind => KINDS[name]);
const sentValues = z.record(z.string(), z.unknown());

type Envelope = z.ZodObject<{
  readonly kind: z.ZodType<RecordName>;
  readonly values: typeof sentValues;
}>;

/** Parses `values` with the schema of the kind (and step) sent along. Its issues name the field. */
const reading = <T, E extends Envelope>(
  envelope: E,
  schemaOf: (sent: z.infer<E>) => z.ZodType | undefined,
) =>
  z.custom<T>().transform((raw, ctx): T => {
    const refuse = (issues: readonly z.core.$ZodIssue[], under: readonly string[]) => {
      for (const { path, message } of issues)
        ctx.addIssue({ code: "custom", message, path: [...under, ...path] });
      return z.NEVER;
    };
    const sent = envelope.safeParse(raw);
    if (!sent.success) return refuse(sent.error.issues, []);
    const schema = schemaOf(sent.data);
    if (schema === undefined) return refuse([], []);
    const read = schema.safeParse(sent.data.values);
    if (!read.success) return refuse(read.error.issues, ["values"]);
    // The schemas are made from the same declarations as the type T.
    return { ...sent.data, values: read.data } as T;
  });

const byKind = (schemaOf: (kind: AnyKind) => z.ZodType): ReadonlyMap<RecordName, z.ZodType> =>
  new Map(kinds.map((kind) => [kind.name, schemaOf(kind)]));

const entries = byKind(({ fields }) => inputOf(fields));
const corrections = byKind((kind) => partOf(fieldsOf(kind)));
const steps = new Map(
  kinds.flatMap(({ name, steps: declared }) =>
    Object.entries(declared).map(([step, { asks }]) => [`${name} ${step}`, inputOf(asks)] as const),
  ),
);

const kind = z.enum(RECORD_NAMES);

/** A new record of a kind, and how it is known. */
export const entryInput = reading<Entry, Envelope>(
  known.extend({ kind, values: sentValues, files: entryFiles }),
  (sent) => entries.get(sent.kind),
);

/** The corrections of a record, and the reason. */
export const correctionInput = reading<Correction, Envelope>(
  correcting.extend({ kind, values: sentValues }),
  (sent) => corrections.get(sent.kind),
);

const stepEnvelope = known.extend({
  kind,
  values: sentValues,
  record: key,
  step: z.string().max(40),
  version: z.uuid().nullable().optional(),
});

/** A step of a record of a kind. */
export const stepInput = reading<StepTaken, typeof stepEnvelope>(stepEnvelope, (sent) =>
  steps.get(`${sent.kind} ${sent.step}`),
);

/** The withdrawal of a record of a kind, and why. */
export const withdrawalInput = correcting.extend({ kind });

/** A record by its kind and its key or id. */
export const recordInput = z.object({ kind, record: key });

/** An invitation to a project: the address, and the fields of the member. */
export const invitationInput = z.object({
  email: z.string().min(1).max(400),
  name: wordsSchema,
  party: key,
  role: z.enum(ROLES),
  untilOn: day.nullable(),
  request,
});
