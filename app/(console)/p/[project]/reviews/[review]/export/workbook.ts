// The minutes of a review as one sheet: a row for each action, and one for each item without any.
import { getTranslations } from "next-intl/server";
import { type Column, tableOf, workbookOf } from "@/app/workbook";
import type { MinutesView, ReviewAction, ReviewItem } from "@/components/reviews/types";
import { choiceOf } from "@/messages/records/kinds";
import { type Locale, type Words, wordsIn } from "@/server/domain/words";

interface Line {
  readonly number: number | null;
  /** null: the reader does not see the item of the action. */
  readonly item: ReviewItem | null;
  readonly action: ReviewAction | null;
}

const linesOf = ({ items, loose }: MinutesView): readonly Line[] => [
  ...items.flatMap((item, place): readonly Line[] => {
    const number = place + 1;
    const [first, ...others] = item.actions;
    return [
      { number, item, action: first ?? null },
      ...others.map((action) => ({ number, item, action })),
    ];
  }),
  ...loose.map((action) => ({ number: null, item: null, action })),
];

export async function minutesBook(found: MinutesView, locale: Locale): Promise<Buffer> {
  const t = await getTranslations("reviews.sheet");
  const outcomes = await getTranslations("reviews.one.outcome");
  const said = (words: Words | null | undefined): string | null =>
    words == null ? null : wordsIn(words, locale).text;
  const dated = (day: ReviewItem["since"] | undefined) => (day == null ? null : { day });
  const columns: readonly Column<Line>[] = [
    { name: t("number"), width: 8, value: ({ number }) => number },
    { name: t("what"), width: 40, value: ({ item }) => said(item?.title) },
    {
      name: t("matter"),
      width: 30,
      value: ({ item }) =>
        item?.matter == null ? null : choiceOf("review_item", "matter", item.matter)[locale],
    },
    { name: t("since"), width: 14, value: ({ item }) => dated(item?.since) },
    { name: t("party"), width: 24, value: ({ item }) => said(item?.party) },
    {
      name: t("outcome"),
      width: 16,
      value: ({ item }) => (item?.outcome == null ? null : outcomes(item.outcome)),
    },
    { name: t("words"), width: 50, value: ({ item }) => said(item?.words) },
    { name: t("action"), width: 40, value: ({ action }) => said(action?.what) },
    { name: t("who"), width: 24, value: ({ action }) => said(action?.who) },
    { name: t("dueOn"), width: 14, value: ({ action }) => dated(action?.dueOn) },
    { name: t("doneOn"), width: 14, value: ({ action }) => dated(action?.doneOn) },
    { name: t("done"), width: 40, value: ({ action }) => said(action?.done) },
    { name: t("heldOn"), width: 14, value: () => ({ day: found.review.heldOn }) },
  ];
  return workbookOf([tableOf(t("name"), columns, linesOf(found))]);
}
