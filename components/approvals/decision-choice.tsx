"use client";
import { useContext } from "react";
import { FormAnswer } from "@/components/ui/fields";

/** One of the possible decisions. A form that comes back refused has the same one chosen. */
export function DecisionChoice({
  value,
  label,
}: {
  readonly value: string;
  readonly label: string;
}) {
  const { kept, id, refused } = useContext(FormAnswer);
  return (
    <label className="decision-choice">
      <input
        type="radio"
        name="verdict"
        value={value}
        id={value === "returned" ? `${id}-verdict` : undefined}
        defaultChecked={kept?.verdict === value}
        {...(refused?.field === "verdict" && { "aria-invalid": true })}
      />
      <span>{label}</span>
    </label>
  );
}
