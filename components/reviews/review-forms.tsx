import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Choice, Field, TextArea } from "@/components/ui/fields";
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import { OUTCOMES } from "@/server/domain/records/review-item";
import { wordsIn } from "@/server/domain/words";
import type { ReviewItem, ReviewProps } from "./types";

type ItemProps = ReviewProps & { readonly item: ReviewItem };

const reviewAct = ({ linkTo, view }: ReviewProps, does: string) =>
  linkTo(`/reviews/${view.review.id}/acts/${does}`);
/** Each item has an address of its own, so that what is half typed for one is not shown at another. */
const itemAct = ({ linkTo, view, item }: ItemProps, does: string) =>
  linkTo(`/reviews/${view.review.id}/items/${item.id}/acts/${does}`);

/** The outcome of an item. It is refused if somebody else has written one since the page was opened. */
export function SettleForm(props: ItemProps) {
  const t = useTranslations("reviews.forms");
  const outcomes = useTranslations("reviews.one.outcome");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const { item } = props;
  const words = item.words === null ? undefined : wordsIn(item.words, locale).text;
  return (
    <details className="basis-full">
      <summary
        className="disclosure"
        aria-label={t("settle.label", { title: wordsIn(item.title, locale).text })}
      >
        {t(item.outcome === null ? "settle.name" : "settle.again")}
      </summary>
      <ActForm
        act={itemAct(props, "settle")}
        errorTitle={t("failed")}
        errorPrefix={shell("errorTitlePrefix")}
        request={props.newRequest()}
        className="grid max-w-[36rem] gap-4 pb-4"
      >
        <input type="hidden" name="record-version" value={item.version ?? ""} data-shown="" />
        <Choice
          name="outcome"
          label={t("settle.outcome")}
          mark={shell("required")}
          value={item.outcome ?? ""}
          options={[
            { value: "", label: t("settle.choose") },
            ...OUTCOMES.map((outcome) => ({ value: outcome, label: outcomes(outcome) })),
          ]}
        />
        <TextArea
          name="words"
          label={t("settle.words")}
          mark={shell("optional")}
          note={t("settle.wordsNote")}
          rows={3}
          {...(words !== undefined && { value: words })}
        />
        <div>
          <Button size="small">{t("settle.press")}</Button>
        </div>
      </ActForm>
    </details>
  );
}

/** An action that follows from an item. */
export function ActionForm(props: ItemProps) {
  const t = useTranslations("reviews.forms");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const { item, view } = props;
  return (
    <details className="basis-full">
      <summary
        className="disclosure"
        aria-label={t("action.label", { title: wordsIn(item.title, locale).text })}
      >
        {t("action.name")}
      </summary>
      <ActForm
        act={itemAct(props, "action")}
        errorTitle={t("failed")}
        errorPrefix={shell("errorTitlePrefix")}
        request={props.newRequest()}
        className="grid max-w-[36rem] gap-4 pb-4"
      >
        <TextArea name="what" label={t("action.what")} mark={shell("required")} rows={2} />
        <Choice
          name="who"
          label={t("action.who")}
          mark={shell("required")}
          options={[
            { value: "", label: t("action.choose") },
            ...view.parties.map(({ key, name }) => ({
              value: key,
              label: wordsIn(name, locale).text,
            })),
          ]}
        />
        <Field name="dueOn" type="date" label={t("action.dueOn")} mark={shell("required")} />
        <div>
          <Button size="small">{t("action.press")}</Button>
        </div>
      </ActForm>
    </details>
  );
}

/** Puts what came up since the review began on its agenda. */
export function AddFresh(props: ReviewProps) {
  const t = useTranslations("reviews.forms");
  const shell = useTranslations("shell");
  if (props.view.fresh === 0) return null;
  return (
    <ActForm
      act={reviewAct(props, "add")}
      errorTitle={t("failed")}
      errorPrefix={shell("errorTitlePrefix")}
      request={props.newRequest()}
      className="mt-6"
    >
      <p>{t.rich("add.note", { count: props.view.fresh, n: noBreak })}</p>
      <Button size="medium">{t("add.press")}</Button>
    </ActForm>
  );
}

/** An item that nothing raises by itself. */
export function ItemForm(props: ReviewProps) {
  const t = useTranslations("reviews.forms");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const vendors = props.view.parties.filter(({ kind }) => kind === "vendor");
  return (
    <details className="record-act mt-6">
      <summary>{t("item.name")}</summary>
      <ActForm
        act={reviewAct(props, "item")}
        errorTitle={t("failed")}
        errorPrefix={shell("errorTitlePrefix")}
        request={props.newRequest()}
        className="grid max-w-[36rem] gap-4 pt-2 pb-6"
      >
        <TextArea name="title" label={t("item.title")} mark={shell("required")} rows={2} />
        <Choice
          name="party"
          label={t("item.party")}
          mark={shell("optional")}
          note={t("item.partyNote")}
          options={[
            { value: "", label: t("item.nobody") },
            ...vendors.map(({ key, name }) => ({ value: key, label: wordsIn(name, locale).text })),
          ]}
        />
        <div>
          <Button size="small">{t("item.press")}</Button>
        </div>
      </ActForm>
    </details>
  );
}

/** Closes the review and sets the day of the next one. */
export function CloseForm(props: ReviewProps) {
  const t = useTranslations("reviews.forms.close");
  const forms = useTranslations("reviews.forms");
  const shell = useTranslations("shell");
  return (
    <Section id="close" heading={t("heading")}>
      <ActForm
        act={reviewAct(props, "close")}
        errorTitle={forms("failed")}
        errorPrefix={shell("errorTitlePrefix")}
        request={props.newRequest()}
        className="grid max-w-[36rem] gap-4"
      >
        <p>{t("note")}</p>
        <Field
          name="nextOn"
          type="date"
          label={t("nextOn")}
          mark={shell("optional")}
          note={t("nextNote")}
        />
        <div>
          <Button tone="primary">{t("press")}</Button>
        </div>
      </ActForm>
    </Section>
  );
}
