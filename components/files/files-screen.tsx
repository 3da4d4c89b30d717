import { useTranslations } from "next-intl";
import { type LinkTo, toSubject } from "@/components/ui/links";
import { PageHeading } from "@/components/ui/page-heading";
import { RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import { type FilesProps, FilesSection } from "./files-section";
import type { FilesView } from "./types";

/** Where the record stands to which the files are attached. */
function recordHref({ about, record, partyKey, version }: FilesView, linkTo: LinkTo): string {
  if (about === "task" && partyKey !== null)
    return toSubject(linkTo, { of: "task", party: partyKey, id: record });
  if (about === "test_run" && version !== null)
    return `${toSubject(linkTo, { of: "release", version })}#runs`;
  return linkTo(`/records/${about}/${record}`);
}

/** What is attached to one record. */
export function FilesScreen(props: FilesProps) {
  const { view, linkTo } = props;
  const t = useTranslations("files");
  const shell = useTranslations("shell");
  const count = view.files.filter(({ withdrawnAt }) => withdrawnAt === null).length;
  return (
    <>
      <title>{`${t("title")}｜${shell("name")}`}</title>
      <PageHeading
        identity={
          <TextLink href={recordHref(view, linkTo)}>
            <RecordWords words={view.title} />
          </TextLink>
        }
        sentences={[t(count === 0 ? "none" : "some", { count })]}
      />
      <FilesSection {...props} />
    </>
  );
}
