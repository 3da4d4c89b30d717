import { useTranslations } from "next-intl";
import { NearDay } from "@/components/ui/near-day";
import { RecordText, RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import { MatterTitle } from "./matter";
import { ActionList } from "./review-actions";
import { ActionForm, SettleForm } from "./review-forms";
import type { ReviewItem, ReviewProps } from "./types";

/** The items of a review in the order of its agenda, each with its outcome and what was agreed. */
export function Items(props: ReviewProps) {
  return (
    <ol className="border-t border-black">
      {props.view.items.map((item, place) => (
        <Item key={item.id} {...props} item={item} number={place + 1} />
      ))}
    </ol>
  );
}

function Item({
  item,
  number,
  ...props
}: ReviewProps & { readonly item: ReviewItem; readonly number: number }) {
  const t = useTranslations("reviews.one");
  const { view, linkTo } = props;
  const { outcome, words } = item;
  return (
    <li className="break-inside-avoid border-b border-solid-gray-200 py-4">
      <h3 className="font-bold">
        {number}. <MatterTitle of={item} linkTo={linkTo} />
      </h3>
      <Notes {...props} item={item} />
      <p className="mt-2">
        {outcome === null ? (
          <span className="quiet">{t("open")}</span>
        ) : (
          <b>{t(`outcome.${outcome}`)}</b>
        )}
      </p>
      {words !== null && (
        <p className="max-w-[46em]">
          <RecordText words={words} />
        </p>
      )}
      {item.actions.length > 0 && (
        <div className="mt-2">
          <p className="type-small font-bold">{t("actions")}</p>
          <ActionList {...props} actions={item.actions} />
        </div>
      )}
      {view.records && (
        <div className="no-print mt-1 flex flex-wrap gap-x-6">
          {/* Once something was saved a form begins anew, closed: what was saved stands above it. */}
          <SettleForm key={`settle ${item.version}`} {...props} item={item} />
          <ActionForm key={`action ${item.actions.length}`} {...props} item={item} />
        </div>
      )}
    </li>
  );
}

/** Since when an item is open, whom it concerns, and where its own record is. */
function Notes({ view, item, linkTo }: ReviewProps & { readonly item: ReviewItem }) {
  const t = useTranslations("reviews.one");
  const { since, party } = item;
  return (
    <p className="type-small quiet flex flex-wrap gap-x-4">
      {since !== null && (
        <span>{t.rich("since", { day: () => <NearDay day={since} today={view.day} /> })}</span>
      )}
      <span>
        {party === null
          ? t("ministry")
          : t.rich("party", { party: () => <RecordWords words={party} /> })}
      </span>
      <TextLink href={linkTo(`/records/review_item/${item.id}`)} className="no-print">
        {t(view.seesAll ? "history" : "course")}
      </TextLink>
    </p>
  );
}
