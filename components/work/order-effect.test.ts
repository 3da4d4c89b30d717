import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { textsOf } from "@/components/ui/rendered.fixture";
import { OrderEffect } from "./order-receipt";

type Effect = Parameters<typeof OrderEffect>[0]["order"];

const effect = (
  slip: Partial<Effect["slip"]>,
  deadlines: Partial<Effect["deadlines"]> = {},
): Effect => ({
  slip: { delayed: 5, least: 3, most: 3, ...slip },
  deadlines: { late: 0, slack: 2, made: true, ...deadlines },
});
const said = (locale: "ja" | "en", order: Effect) =>
  textsOf(locale, createElement("p", {}, createElement(OrderEffect, { order })), "p")[0];

describe("What a new order does, in one line", () => {
  it("names the delay, and the least time to spare as a forecast", () => {
    expect(said("ja", effect({}))).toBe(
      "5件が3営業日後ろへずれます。期限には間に合う見込みです（余裕は最小で2営業日、見積りは例示）。",
    );
    expect(said("en", effect({}))).toBe(
      "5 tasks start 3 business days later. The deadlines are expected to hold (with 2 business days to spare at the least; the estimates are examples).",
    );
  });

  it("says what is late, and what has no deadline", () => {
    expect(said("en", effect({ delayed: 1 }, { late: 1, made: false }))).toBe(
      "1 task starts 3 business days later. 1 task is not expected to meet the deadline.",
    );
    expect(said("ja", effect({ least: 2 }, { slack: null }))).toBe(
      "5件が2〜3営業日後ろへずれます。期限の記録がある作業はありません。",
    );
    expect(said("en", effect({ delayed: 0 }, { slack: null }))).toBe(
      "No task is delayed. No task has a deadline on record.",
    );
  });
});
