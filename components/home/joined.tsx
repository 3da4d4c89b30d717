import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { NoBreak } from "@/components/ui/no-break";

/** Names in a sentence, such as A、BとC, none of them broken across lines. */
export function Joined({ items }: { readonly items: readonly ReactNode[] }) {
  const t = useTranslations("home");
  return items.map((item, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: names keep their places
    <Fragment key={place}>
      {place > 0 && t(place === items.length - 1 ? "and" : "comma")}
      <NoBreak>{item}</NoBreak>
    </Fragment>
  ));
}
