import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActForm } from "@/components/ui/act-form";
import { Button, LinkButton } from "@/components/ui/button";
import { Check, FieldGroup } from "@/components/ui/fields";
import type { LinkTo } from "@/components/ui/links";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { WordsField } from "@/components/ui/words-field";
import { rolesFor } from "@/server/domain/identity/permissions";
import { KEPT_SECONDS, PUBLIC_PARTS, type PublicPart } from "@/server/domain/public/parts";
import { PublicPartOf, useLead } from "./public-sections";
import type { PublicSetting } from "./types";

interface Props {
  readonly setting: PublicSetting;
  /** The address that the forms are sent below. */
  readonly acts: string;
  readonly request: () => string;
}

/** Whether the public page is on, and what it shows. What will be seen stands beside each choice. */
export function PublicSettingScreen(props: Props & { readonly linkTo: LinkTo }) {
  const { setting, linkTo } = props;
  const t = useTranslations("publication.setting");
  const shell = useTranslations("shell");
  const role = useTranslations("words.roles");
  const comma = useTranslations("setup")("comma");
  const isOn = setting.shows !== null;
  const address = `/public/${setting.key}`;
  const deciding = rolesFor("public.open").map((each) => role(each));
  return (
    <>
      <title>{`${t("crumb")}｜${shell("name")}`}</title>
      <PageHeading
        identity={t("crumb")}
        sentences={[t(isOn ? "on" : "off")]}
        lead={
          isOn
            ? t.rich("leadOn", {
                link: () => (
                  <a href={address} target="_blank" rel="noreferrer">
                    {address}
                  </a>
                ),
              })
            : t("leadOff")
        }
      />
      <p className="mt-6 flex flex-wrap gap-4">
        <LinkButton href={linkTo("/records/public_note/new")} size="small" tone="quiet">
          {t("noteNew")}
        </LinkButton>
        <LinkButton href={linkTo("/records/public_note")} size="small" tone="quiet">
          {t("noteList")}
        </LinkButton>
      </p>
      <Section id="choose" heading={t("choose")}>
        {setting.mayOpen ? (
          <OpenForm {...props} />
        ) : (
          <>
            <p>{t("byOthers", { roles: deciding.join(comma) })}</p>
            {PUBLIC_PARTS.map((part) => (
              <Preview key={part} part={part} setting={setting} />
            ))}
          </>
        )}
      </Section>
      {isOn && setting.mayClose && (
        <Section id="close" heading={t("closeHeading")}>
          <p className="max-w-[46em]">{t("closeNote", { seconds: 2 * KEPT_SECONDS })}</p>
          <SettingForm {...props} what="close">
            <Button size="medium">{t("close")}</Button>
          </SettingForm>
        </Section>
      )}
    </>
  );
}

function SettingForm({
  setting,
  acts,
  request,
  what,
  children,
}: Props & { readonly what: "open" | "close"; readonly children: ReactNode }) {
  const t = useTranslations("publication.setting");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={`${acts}/${what}`}
      request={request()}
      errorTitle={t(`${what}Failed`)}
      errorPrefix={shell("errorTitlePrefix")}
      className="mt-4 grid max-w-[46rem] gap-6"
    >
      <input type="hidden" name="seen" value={setting.version ?? ""} data-shown="" />
      {what === "open" && <Parts setting={setting} />}
      <WordsField name={`${what}.reason`} label={t("reason")} mark={shell("required")} />
      <div>{children}</div>
    </ActForm>
  );
}

function OpenForm(props: Props) {
  const t = useTranslations("publication.setting");
  return (
    <SettingForm {...props} what="open">
      <p className="mb-3">{t("openNote")}</p>
      <Button size="medium" tone="primary">
        {t(props.setting.shows === null ? "open" : "change")}
      </Button>
    </SettingForm>
  );
}

function Parts({ setting }: Pick<Props, "setting">) {
  const t = useTranslations("publication.setting");
  const lead = useLead(setting.page);
  const { shows } = setting;
  return (
    <FieldGroup name="shows" label={t("parts.label")} note={t("chooseNote")}>
      <p className="mt-2">{t("previewLead", { lead })}</p>
      {PUBLIC_PARTS.map((part) => (
        <div key={part} className="mt-2">
          <Check
            name={`shows.${part}`}
            value={part}
            label={t(`parts.${part}`)}
            checked={shows === null ? part !== "vendors" : shows.includes(part)}
            {...(part === "checks" && { note: t("checksNote") })}
          />
          <Preview part={part} setting={setting} />
        </div>
      ))}
    </FieldGroup>
  );
}

/** What a part shows at present, as everybody would see it. It is open until the page has been put online. */
function Preview({ part, setting }: Pick<Props, "setting"> & { readonly part: PublicPart }) {
  const t = useTranslations("publication");
  if (part === "checks") return null;
  return (
    <details className="record-act" open={setting.shows === null}>
      <summary>{t("setting.preview", { part: t(part) })}</summary>
      <div className="pb-6">
        <PublicPartOf part={part} page={setting.page} />
      </div>
    </details>
  );
}
