import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActForm } from "@/components/ui/act-form";
import { Choice, Field } from "@/components/ui/fields";
import { FormEnding } from "@/components/ui/form-ending";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import { AskForm } from "./ask-form";
import type { QueueWork, Subject, WorkProps } from "./types";

export type Amended = "estimate" | "due" | "assignee" | "quality" | "line" | "ticket";

type Props = WorkProps<QueueWork> & { readonly subject: Subject; readonly what: Amended };

/** A fact of a task with a link to change it. When open, the form is below the fact. */
export function AmendForm({ children, ...props }: Props & { readonly children: ReactNode }) {
  const { view, acts, edit, address, subject, what } = props;
  const t = useTranslations("work");
  if (acts === null || !(what === "ticket" ? view.may.ticket : view.may.amend)) return children;
  const open = edit === what;
  const owner = ownerOf(subject, what);
  const unset =
    what === "quality"
      ? subject.qualityOwner === null
      : what !== "line" && presentOf(subject, what) === "";
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-4">
        <span>{children}</span>
        {!open && (
          <TextLink href={`${address.with({ task: subject.id, edit: what })}#${what}`}>
            {owner === null ? t(unset ? "facts.decide" : "facts.change") : t("changes.ask")}
            <span className="sr-only">：{t(`edit.${what}`)}</span>
          </TextLink>
        )}
      </span>
      {open && owner === null && <Form {...props} act={acts.amend} />}
      {open && owner !== null && (
        <div id={what} tabIndex={-1} className="mt-3 max-w-[28rem]">
          <AskForm
            act={acts.ask}
            task={subject.id}
            what={owner.what}
            value={presentOf(subject, what)}
            owner={owner.name}
            cancelHref={address.with({ edit: null })}
          />
        </div>
      )}
    </>
  );
}

/** The other party that set a value. null: nobody, or the reader's own party. */
function ownerOf({ dueOwner, estimateOwner }: Subject, what: Amended) {
  if (what !== "due" && what !== "estimate") return null;
  const name = what === "due" ? dueOwner : estimateOwner;
  return name === null ? null : { what, name };
}

const presentOf = (subject: Subject, what: Amended): string => {
  switch (what) {
    case "estimate":
      return subject.estimateDays === null ? "" : String(subject.estimateDays);
    case "due":
      return subject.dueOn ?? "";
    case "assignee":
      return subject.assigneeId ?? "";
    case "quality":
      return subject.qualityOwnerId ?? "";
    case "line":
      return subject.lineId ?? "";
    case "ticket":
      return subject.ticket?.key ?? "";
  }
};

function Form({
  act,
  address,
  ...props
}: Props & { readonly act: NonNullable<Props["acts"]>["amend"] }) {
  const t = useTranslations("work.edit");
  const shell = useTranslations("shell");
  const { subject, what } = props;
  return (
    <div id={what} tabIndex={-1} className="mt-3 max-w-[28rem]">
      <ActForm
        act={act}
        errorTitle={t("refused")}
        errorPrefix={shell("errorTitlePrefix")}
        request={crypto.randomUUID()}
      >
        <input type="hidden" name="task" value={subject.id} />
        <input type="hidden" name="what" value={what} />
        <Value {...props} />
        <FormEnding
          send={t("send")}
          cancel={t("cancel")}
          cancelHref={address.with({ edit: null })}
        />
      </ActForm>
    </div>
  );
}

function Value({ view, subject, what }: Pick<Props, "view" | "subject" | "what">) {
  const t = useTranslations("work.edit");
  const locale = useLocale();
  const value = presentOf(subject, what);
  const nobody = { value: "", label: t("nobody") };
  switch (what) {
    case "estimate":
      return <Field name="value" label={t("estimate")} note={t("estimateNote")} value={value} />;
    case "due":
      return <Field name="value" type="date" label={t("due")} note={t("dueNote")} value={value} />;
    case "ticket":
      return (
        <div className="grid gap-4">
          <Field name="value" label={t("ticket")} note={t("ticketNote")} value={value} />
          <Field
            name="url"
            label={t("ticketUrl")}
            note={t("ticketUrlNote")}
            value={subject.ticket?.url ?? ""}
          />
        </div>
      );
    case "assignee": {
      const options = view.members.map(({ id, name }) => ({
        value: id,
        label: wordsIn(name, locale).text,
      }));
      return (
        <Choice name="value" label={t("assignee")} value={value} options={[nobody, ...options]} />
      );
    }
    case "quality": {
      const options = view.owners.map(({ key, name }) => ({
        value: key,
        label: wordsIn(name, locale).text,
      }));
      const owner = view.owners.find(({ id }) => id === value)?.key ?? "";
      return (
        <Choice name="value" label={t("quality")} value={owner} options={[nobody, ...options]} />
      );
    }
    case "line": {
      const options = (view.queue?.lines ?? []).map(({ id, name }) => ({
        value: id ?? "",
        label: wordsIn(name, locale).text,
      }));
      return <Choice name="value" label={t("line")} value={value} options={options} />;
    }
  }
}
