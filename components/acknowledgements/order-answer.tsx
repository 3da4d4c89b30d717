import { useTranslations } from "next-intl";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Button, LinkButton } from "@/components/ui/button";
import { CalendarDay } from "@/components/ui/calendar-day";
import { TextArea } from "@/components/ui/fields";
import { FormEnding } from "@/components/ui/form-ending";
import { PostOnce } from "@/components/ui/post-once";
import type { Day } from "@/server/domain/calendar/day";
import { ReadingChain, type ReadingLink } from "./reading-chain";

interface Order {
  readonly number: number;
  readonly chain: readonly ReadingLink[];
  readonly unread: boolean;
  readonly own: {
    readonly answer: ReadingLink["answer"];
    readonly answers: boolean;
    readonly dueOn: Day;
    readonly objectUntil: Day;
    readonly objects: boolean;
  } | null;
}

interface Props {
  readonly order: Order;
  readonly acts: {
    readonly acknowledge: FormAct;
    readonly object: FormAct;
    readonly read: FormAct;
  } | null;
  readonly edit: string | undefined;
  readonly address: {
    readonly with: (changes: Readonly<Record<string, string | number | null>>) => string;
  };
  readonly view: { readonly day: Day };
}

/** The reader's own answer to the order in force, and how far down the chain it was read. */
export function OrderAnswer(props: Props) {
  const { order, acts } = props;
  const t = useTranslations("acknowledgements.chain");
  return (
    <>
      {acts !== null && order.unread && (
        <PostOnce act={acts.read} fields={{ number: String(order.number) }} />
      )}
      {order.own !== null && <Own {...props} own={order.own} />}
      <h3 className="mt-8 mb-3 font-bold">{t("heading")}</h3>
      <ReadingChain links={order.chain} />
    </>
  );
}

type OwnProps = Props & { readonly own: NonNullable<Order["own"]> };

function Own(props: OwnProps) {
  const { own, acts, order, view } = props;
  const t = useTranslations("acknowledgements.own");
  const shell = useTranslations("shell");
  const late = view.day > own.dueOn;
  return (
    <div className="mt-6">
      {own.answers && acts !== null && (
        <ActForm
          act={acts.acknowledge}
          errorTitle={t("refused")}
          errorPrefix={shell("errorTitlePrefix")}
          request={crypto.randomUUID()}
        >
          <input type="hidden" name="number" value={order.number} />
          <p id="acknowledging" className="mb-3 max-w-[44rem]">
            {t(own.objects ? "ends" : "endsLate")}
          </p>
          <Button aria-describedby="acknowledging">{t("acknowledge")}</Button>
        </ActForm>
      )}
      <p role="status" className={own.answer === null ? "quiet type-small mt-2" : ""}>
        {own.answer === null
          ? t.rich(late ? "overdue" : "pending", {
              day: () => <CalendarDay day={own.dueOn} />,
            })
          : t(own.answer.act)}
      </p>
      {own.answers && acts !== null && <Objection {...props} act={acts.object} />}
    </div>
  );
}

function Objection({ own, act, order, edit, address }: OwnProps & { readonly act: FormAct }) {
  const t = useTranslations("acknowledgements.own");
  const shell = useTranslations("shell");
  const day = () => <CalendarDay day={own.objectUntil} />;
  if (!own.objects) return <p className="quiet type-small mt-4">{t.rich("closed", { day })}</p>;
  if (edit !== "object") {
    return (
      <div className="mt-2">
        <LinkButton tone="text" size="small" href={`${address.with({ edit: "object" })}#object`}>
          {t("object")}
        </LinkButton>
        <p className="quiet type-small">{t.rich("objectNote", { day })}</p>
      </div>
    );
  }
  return (
    <div id="object" tabIndex={-1} className="mt-6 max-w-[44rem]">
      <ActForm
        act={act}
        errorTitle={t("refused")}
        errorPrefix={shell("errorTitlePrefix")}
        request={crypto.randomUUID()}
      >
        <input type="hidden" name="number" value={order.number} />
        <TextArea
          name="reason"
          label={t("reason")}
          mark={shell("required")}
          note={t("reasonNote")}
        />
        <p className="quiet type-small mt-2">{t.rich("objectNote", { day })}</p>
        <FormEnding
          send={t("send")}
          size="medium"
          cancel={t("cancel")}
          cancelHref={address.with({ edit: null })}
        />
      </ActForm>
    </div>
  );
}
