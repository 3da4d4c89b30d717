import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { wordsOf } from "@/messages/records/kinds";
import type { Values } from "@/server/domain/records/field";
import { EntryForm } from "./record-form";
import type { LinkTo, RecordFormView } from "./types";

/** The page for entering a record of a kind. */
export function RecordNewScreen({
  view,
  given,
  linkTo,
  request,
}: {
  readonly view: RecordFormView;
  /** The values that the fields start with. */
  readonly given: Values;
  readonly linkTo: LinkTo;
  readonly request: string;
}) {
  const t = useTranslations("records");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const { name, choices, mayEnter, mayAttach } = view;
  const words = wordsOf(name);
  return (
    <>
      <title>{`${words.enter[locale]}｜${shell("name")}`}</title>
      <PageHeading
        identity={
          <TextLink href={linkTo(`/records/${name}`)}>
            {t("back", { name: words.many[locale] })}
          </TextLink>
        }
        sentences={[words.enter[locale]]}
      />
      {mayEnter ? (
        <EntryForm
          kind={name}
          given={given}
          choices={choices}
          files={mayAttach}
          act={linkTo(`/records/${name}/acts/enter`)}
          request={request}
        />
      ) : (
        <div className="mt-8">
          <Notice tone="empty">{t("restricted", { name: words.one[locale] })}</Notice>
        </div>
      )}
    </>
  );
}
