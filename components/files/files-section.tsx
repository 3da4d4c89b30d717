import { useTranslations } from "next-intl";
import { Moment } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import {
  Cell,
  CellNote,
  DataTable,
  Row,
  RowHeading,
  TableBody,
  TableHead,
} from "@/components/ui/data-table";
import type { LinkTo } from "@/components/ui/links";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { AttachForm, WithdrawForm } from "./file-forms";
import type { AttachedFile, FilesView } from "./types";

export interface FilesProps {
  readonly view: FilesView;
  readonly linkTo: LinkTo;
  /** Makes an id for a form of this page. */
  readonly newRequest: () => string;
}

const KILO = 1024;

/** A section of any page: the files and links of one record, and the form that attaches more. */
export function FilesSection({ view, linkTo, newRequest }: FilesProps) {
  const t = useTranslations("files");
  const { about, record, files, mayAttach, room } = view;
  const at = linkTo(`/files/${about}/${record}`).split("?", 1)[0] ?? "";
  return (
    <Section id="files" heading={t("heading")}>
      {files.length === 0 ? (
        <p className="quiet">{t("empty")}</p>
      ) : (
        <DataTable
          caption={t("heading")}
          captionHidden
          long
          labels={{ from: 2, names: [t("file"), t("added")] }}
        >
          <TableHead>
            <ColumnHeading name={t("shows")} />
            <ColumnHeading name={t("file")} width="24rem" />
            <ColumnHeading name={t("added")} width="14rem" />
          </TableHead>
          <TableBody>
            {files.map((file) => (
              <Row key={file.id}>
                <RowHeading>
                  <span className="font-normal">
                    <RecordWords words={file.words} />
                  </span>
                  <Withdrawn file={file} />
                  {file.mayWithdraw && (
                    <WithdrawForm
                      act={`${at}/acts/withdraw`}
                      file={file.id}
                      request={newRequest()}
                    />
                  )}
                </RowHeading>
                <Cell>
                  <Named
                    file={file}
                    href={linkTo(`/files/${about}/${record}/content/${file.id}`)}
                  />
                </Cell>
                <Cell>
                  <Moment at={file.addedAt} />
                  <CellNote>
                    {file.party !== null && <RecordWords words={file.party} />}{" "}
                    {file.addedBy !== null && <RecordWords words={file.addedBy} />}
                  </CellNote>
                </Cell>
              </Row>
            ))}
          </TableBody>
        </DataTable>
      )}
      {mayAttach && room > 0 && (
        <AttachForm act={`${at}/acts/attach`} request={newRequest()} room={room} />
      )}
      {mayAttach && room === 0 && <p className="mt-6">{t("full")}</p>}
    </Section>
  );
}

/** When and why it was withdrawn. Its line and its digest stay. */
function Withdrawn({ file: { withdrawnAt, withdrawnReason } }: { readonly file: AttachedFile }) {
  const t = useTranslations("files");
  if (withdrawnAt === null) return null;
  return (
    <CellNote>
      {t.rich("withdrawn", {
        at: () => <Moment at={withdrawnAt} />,
        reason: () => withdrawnReason !== null && <RecordWords words={withdrawnReason} />,
      })}
    </CellNote>
  );
}

/** A file by its name, size, type and digest, or a link. What was withdrawn can be opened no more. */
function Named({ file, href }: { readonly file: AttachedFile; readonly href: string }) {
  const t = useTranslations("files");
  const { name, size, digest, url, opens } = file;
  if (name === null || size === null) {
    return opens && url !== null ? (
      <a href={url} rel="noreferrer" className="break-all">
        {url}
      </a>
    ) : (
      <span className="quiet break-all">{url}</span>
    );
  }
  const sized =
    size < KILO * KILO
      ? t("kilobytes", { size: Math.ceil(size / KILO) })
      : t("megabytes", { size: Math.ceil((size * 10) / (KILO * KILO)) / 10 });
  return (
    <>
      {opens ? (
        <a href={href} download className="break-all">
          {name}
        </a>
      ) : (
        <span className="quiet break-all">{name}</span>
      )}{" "}
      {sized}
      <CellNote>
        {t("digest")} <code className="break-all">{digest}</code>
      </CellNote>
    </>
  );
}
