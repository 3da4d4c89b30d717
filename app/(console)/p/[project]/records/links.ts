import { getLocale } from "next-intl/server";
import type { Door } from "@/app/(console)/console-page";
import { type LinkTo, linksIn } from "@/components/ui/links";
import { wordsOf } from "@/messages/records/kinds";
import type { Values } from "@/server/domain/records/field";
import { shownFields } from "@/server/domain/records/kind";
import { kindOf } from "@/server/domain/records/kinds";
import { isRecordName, type RecordName } from "@/server/domain/records/names";
import { Refusal } from "@/server/domain/refusal";

/** Addresses within the project, as of the day in view. */
export const linksOf = ({ about }: Pick<Door, "about">): LinkTo =>
  linksIn(about.project, about.asOf);

/** The kind of record in an address. Refused: `not-found`. */
export function kindIn({ params }: Pick<Door, "params">): RecordName {
  const name = params.kind ?? "";
  if (!isRecordName(name)) throw new Refusal("not-found");
  return name;
}

/** The records that the address names, with which the form for a new record starts. Nothing typed comes from there. */
export const givenIn = (door: Pick<Door, "params" | "address">): Values =>
  Object.fromEntries(
    shownFields(kindOf(kindIn(door)).fields)
      .filter(([, { type }]) => type === "reference")
      .map(([name]) => [name, door.address.get(name)]),
  );

/** The breadcrumb's name for a page about a kind of record. */
export async function crumbOf({ kind = "" }: Door["params"]): Promise<string> {
  const locale = await getLocale();
  return isRecordName(kind) ? wordsOf(kind).many[locale] : kind;
}
