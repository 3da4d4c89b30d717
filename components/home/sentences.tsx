import { useLocale } from "next-intl";
import { Fragment, type ReactNode } from "react";

/** Consecutive sentences, with a space between them if the language uses one. */
export function Sentences({ of }: { readonly of: readonly ReactNode[] }) {
  const gap = useLocale() === "ja" ? "" : " ";
  const said = of.filter((each) => each !== null && each !== false && each !== undefined);
  return said.map((each, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sentences keep their places
    <Fragment key={place}>
      {place > 0 && gap}
      {each}
    </Fragment>
  ));
}
