import { Button } from "./button";
import { TextLink } from "./text-link";

/** The end of a form that opened in place: send or cancel. */
export function FormEnding({
  send,
  size = "small",
  cancel,
  cancelHref,
}: {
  readonly send: string;
  readonly size?: "medium" | "small";
  readonly cancel: string;
  readonly cancelHref: string;
}) {
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
      <Button size={size}>{send}</Button>
      <TextLink href={cancelHref} className="tool">
        {cancel}
      </TextLink>
    </div>
  );
}
