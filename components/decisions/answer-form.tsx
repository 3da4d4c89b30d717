import type { inferProcedureOutput } from "@trpc/server";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/fields";
import { NoBreak } from "@/components/ui/no-break";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import type { AppRouter } from "@/server/trpc/router";

export type Question = inferProcedureOutput<AppRouter["decisions"]["question"]>;

export interface AnswerProps {
  readonly question: Question;
  readonly homeHref: string;
  readonly act: FormAct;
  /** The id of the press, so that an answer sent twice counts once. */
  readonly request: string;
}

const useBuilds = (builds: Question["builds"]): readonly string[] => {
  const t = useTranslations("decisions");
  const locale = useLocale();
  return builds.map(({ platform, version }) =>
    t("build", { platform: wordsIn(platform, locale).text, version }),
  );
};

/** A page that records one answer: its builds, the fields of the answer, one button. */
export function AnswerForm({
  question,
  homeHref,
  act,
  request,
  answer,
  builds,
  chosen,
  before,
  children,
}: AnswerProps & {
  readonly answer: "defer" | "cannot";
  /** The builds that the answer can be about. */
  readonly builds: Question["builds"];
  /** The platform that is chosen at first; absent: all of them. */
  readonly chosen?: string | undefined;
  /** What stands before the form. */
  readonly before?: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useTranslations("decisions");
  const shell = useTranslations("shell");
  const names = useBuilds(builds);
  const home = (
    <TextLink href={homeHref} className="inline-flex min-h-11 items-center">
      {t("home")}
    </TextLink>
  );
  if (names.length === 0) {
    return (
      <>
        <title>{`${t("none.heading")}｜${shell("name")}`}</title>
        <PageHeading sentences={[t("none.heading")]} />
        <div className="mt-8">
          <Notice tone="empty" action={home}>
            {t("none.lead")}
          </Notice>
        </div>
      </>
    );
  }
  return (
    <>
      <title>{`${t(`${answer}.title`)}｜${shell("name")}`}</title>
      <PageHeading
        sentences={[t(`${answer}.title`)]}
        lead={t.rich(`${answer}.lead`, { builds: () => <Builds names={names} /> })}
      />
      {before}
      <ActForm
        act={act}
        errorTitle={t("errorTitle")}
        errorPrefix={shell("errorTitlePrefix")}
        request={request}
        className="mt-8 grid max-w-[46rem] gap-6"
      >
        <input
          type="hidden"
          name="offered"
          value={JSON.stringify(builds.map(({ platformKey }) => platformKey))}
          data-shown=""
        />
        <input
          type="hidden"
          name="lastAnswers"
          value={JSON.stringify(question.lastAnswers)}
          data-shown=""
        />
        {names.length > 1 && (
          <Choice
            name="platform"
            label={t("about.label")}
            mark={shell("required")}
            value={chosen}
            options={[
              { value: "", label: t("about.all", { builds: names.join(t("comma")) }) },
              ...builds.map(({ platformKey }, place) => ({
                value: platformKey,
                label: names[place] ?? platformKey,
              })),
            ]}
          />
        )}
        {children}
        <p className="quiet type-small">{t(`${answer}.kept`)}</p>
        <div className="flex flex-wrap items-center gap-x-8 gap-y-4">
          <Button tone="primary">{t(`${answer}.submit`)}</Button>
          {home}
        </div>
      </ActForm>
    </>
  );
}

function Builds({ names }: { readonly names: readonly string[] }) {
  const t = useTranslations("decisions");
  return names.map((name, place) => (
    <span key={name}>
      {place > 0 && t(place === names.length - 1 ? "and" : "comma")}
      <NoBreak>{name}</NoBreak>
    </span>
  ));
}
