import { type FormHandler, formRoute, pointing, type Sent } from "@/app/form-route";
import { kindIn, knownIn, offered, placeIn, readAs, valuesIn } from "@/app/record-form";
import type { Fields } from "@/server/domain/records/field";
import { type AnyKind, fieldsOf } from "@/server/domain/records/kind";
import { KINDS } from "@/server/domain/records/kinds";
import { Refusal } from "@/server/domain/refusal";
import { api } from "@/server/trpc/caller";
import { correctionInput, stepInput, withdrawalInput } from "@/server/trpc/record-inputs";

/** The reason for a correction or withdrawal, and the version of the record that was on the page. */
const correctingIn = (sent: Sent) => ({
  record: placeIn(sent).record,
  reason: sent.words("correction-reason") ?? null,
  version: sent.field("record-version") || null,
  request: sent.request,
});

/** The fields that the form of a correction has. Those that it says it left out stay as they are. */
const askedIn = (sent: Sent, kind: AnyKind): Fields => {
  const left = sent.field("fields-left").split(" ");
  return Object.fromEntries(
    Object.entries(fieldsOf(kind)).filter(([name]) => !left.includes(name)),
  );
};

const correct: FormHandler = async (sent) => {
  const kind = kindIn(sent);
  if (kind.may.correct === null) throw new Refusal("not-found");
  const { project } = placeIn(sent);
  const values = valuesIn(sent, askedIn(sent, kind));
  const typed = { kind: kind.name, values, ...correctingIn(sent) };
  const input = readAs(correctionInput, typed);
  const key = await offered(api.records.correct[kind.name])({ project, ...input });
  return `/p/${encodeURIComponent(project)}/records/${kind.name}/${encodeURIComponent(key)}`;
};

const withdraw: FormHandler = async (sent) => {
  const kind = kindIn(sent);
  if (kind.may.withdraw === null) throw new Refusal("not-found");
  const { project } = placeIn(sent);
  const input = readAs(withdrawalInput, { kind: kind.name, ...correctingIn(sent) });
  await offered(api.records.withdraw[kind.name])({ project, ...input });
  return undefined;
};

const taking =
  (step: string): FormHandler =>
  async (sent) => {
    const kind = kindIn(sent);
    const { project, record } = placeIn(sent);
    const declared = kind.steps[step];
    if (declared === undefined || declared.within === true) throw new Refusal("not-found");
    const { asks } = declared;
    const typed = {
      kind: kind.name,
      step,
      record,
      values: valuesIn(sent, asks),
      request: knownIn(sent).request,
      // A form that says no version means whichever is current.
      version: sent.field("record-version") || undefined,
    };
    await offered(api.records.step[kind.name]?.[step])({ project, ...readAs(stepInput, typed) });
    return undefined;
  };

/** Says for the reader's party, in its own words, what a record means. */
const share: FormHandler = async (sent) => {
  const kind = kindIn(sent);
  if (kind.name !== "waiver") throw new Refusal("not-found");
  const { project, record } = placeIn(sent);
  await api.acknowledgements.risk({
    project,
    waiver: record,
    words: sent.words("words"),
    request: sent.request,
  });
  return undefined;
};

const steps = [...new Set(Object.values(KINDS).flatMap((kind) => Object.keys(kind.steps)))];

export const POST = formRoute({
  correct,
  withdraw,
  share: pointing({ "words-missing": "words", "words-copied": "words" }, share),
  ...Object.fromEntries(steps.map((step) => [step, taking(step)])),
});
