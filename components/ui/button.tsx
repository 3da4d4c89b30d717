import type { ButtonHTMLAttributes, ReactNode } from "react";
import { TextLink } from "./text-link";

interface Look {
  /** primary: the only filled button of a view. quiet: buttons repeated in rows. */
  readonly tone?: "primary" | "outline" | "text" | "quiet";
  /** 56 px, 48 in bars, 44 in rows. */
  readonly size?: "large" | "medium" | "small";
  readonly children: ReactNode;
}

type Native = Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  | "name"
  | "value"
  | "type"
  | "formAction"
  | "onClick"
  | "aria-label"
  | "aria-describedby"
  | "lang"
  | "id"
>;

/** A disabled button stays focusable, so that its reason can be read. It sends nothing. */
export function Button({
  tone = "outline",
  size = "large",
  disabled = false,
  type = "submit",
  children,
  onClick,
  formAction,
  ...native
}: Look & Native & { readonly disabled?: boolean }) {
  const acts = disabled ? {} : { ...(onClick && { onClick }), ...(formAction && { formAction }) };
  return (
    <button
      {...native}
      {...acts}
      type={disabled ? "button" : type}
      {...(disabled && { "aria-disabled": true })}
      data-tone={tone}
      data-size={size}
      className="button"
    >
      {children}
    </button>
  );
}

export function LinkButton({
  href,
  file = false,
  tone = "outline",
  size = "large",
  children,
}: Look & {
  readonly href: string;
  /** The address answers with a file instead of a page. */
  readonly file?: boolean;
}) {
  return (
    <TextLink
      href={href}
      className="button"
      data-tone={tone}
      data-size={size}
      {...(file && { target: "_self" })}
    >
      {children}
    </TextLink>
  );
}
