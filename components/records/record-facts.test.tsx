// What the page of a record says of its fields, and which of the empty ones it calls missing.
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ja } from "@/messages/ja";
import { labelOf } from "@/messages/records/kinds";
import type { Values } from "@/server/domain/records/field";
import { RecordFacts } from "./record-facts";

const title = { ja: "Android版1.1.4" };
const factsOf = (values: Values): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="ja" messages={ja} timeZone="Asia/Tokyo">
      <RecordFacts
        view={{ name: "waiver", record: { title, values, told: values } }}
        linkTo={(path) => path}
      />
    </NextIntlClientProvider>,
  ).replace(/<[^>]*>/g, "");
const label = (field: string) => labelOf("waiver", field).ja;

describe("the facts of a waiver", () => {
  it("do not call the other endings missing where it ends with one", () => {
    const facts = factsOf({ endsOn: "2020-10-14" });
    expect(facts).not.toContain(label("endsWhenReady"));
    expect(facts).not.toContain(label("endsWhenOut"));
    expect(factsOf({})).toContain(label("endsWhenReady"));
  });

  it("say when it was decided only once it is", () => {
    const decidedOn = "2020-09-28";
    expect(factsOf({ decidedOn, approval: "approved" })).toContain(label("decidedOn"));
    expect(factsOf({ decidedOn, approval: "drafted" })).not.toContain(label("decidedOn"));
  });

  it("mark the day where no source states it", () => {
    const decidedOn = "2020-09-28";
    expect(factsOf({ decidedOn, certainty: "unconfirmed" })).toContain("9月28日(月)推定");
    expect(factsOf({ decidedOn, certainty: "stated" })).not.toContain("推定");
  });
});
