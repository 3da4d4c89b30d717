"use client";
// One choice per stage, and a preview of what the record will say of the whole.

import { type ReactNode, useContext, useId, useState } from "react";
import { FormAnswer } from "@/components/ui/fields";
import { worstOf } from "@/server/domain/coverage/run";
import type { ResultOutcome } from "@/server/domain/projects/state";

interface Stage {
  readonly position: number;
  readonly name: ReactNode;
  readonly touches: ReactNode;
}

type Chosen = readonly { readonly outcome: ResultOutcome }[];

const keptOutcomes = (
  stages: readonly Stage[],
  outcomes: Chosen,
  kept: Readonly<Record<string, string>>,
): Readonly<Record<number, ResultOutcome>> =>
  Object.fromEntries(
    stages.flatMap(({ position }) => {
      const said = outcomes.find(({ outcome }) => outcome === kept[`stage-${position}`]);
      return said === undefined ? [] : [[position, said.outcome]];
    }),
  );

export function StageOutcomes({
  stages,
  outcomes,
  words,
}: {
  readonly stages: readonly Stage[];
  readonly outcomes: readonly { readonly outcome: ResultOutcome; readonly word: string }[];
  readonly words: Readonly<Record<ResultOutcome, string>> & {
    readonly legend: string;
    readonly required: string;
    readonly preview: string;
    /** Sentences by the number of stages left, starting with one. */
    readonly missing: readonly string[];
  };
}) {
  const { id: form, kept } = useContext(FormAnswer);
  const [chosen, setChosen] = useState<Readonly<Record<number, ResultOutcome>>>(() =>
    keptOutcomes(stages, outcomes, kept ?? {}),
  );
  const own = useId();
  const said = stages.flatMap(({ position }) => chosen[position] ?? []);
  const left = stages.length - said.length;
  return (
    <div id={`${form}-stages`} tabIndex={-1}>
      <p className="font-bold">
        {words.legend}
        <span className="type-small ml-2 font-normal">{words.required}</span>
      </p>
      <div className="mt-2 border-t border-black">
        {stages.map(({ position, name, touches }) => (
          <fieldset key={position} className="border-b border-solid-gray-200 py-3">
            <legend className="float-left w-full">
              <span className="quiet type-small mr-2">{position}</span>
              <b className="font-bold">{name}</b>
              {touches !== false && <span className="quiet type-small ml-3">{touches}</span>}
            </legend>
            <div className="outcomes clear-both">
              {outcomes.map(({ outcome, word }) => (
                <label key={outcome} className="outcome">
                  <input
                    type="radio"
                    name={`stage-${position}`}
                    value={outcome}
                    defaultChecked={chosen[position] === outcome}
                    onChange={() => setChosen((before) => ({ ...before, [position]: outcome }))}
                  />
                  {word}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <div className="mt-6 border-l-4 border-solid-gray-900 pl-4">
        <p id={own} className="font-bold">
          {words.preview}
        </p>
        <p role="status" aria-labelledby={own}>
          {left > 0 ? words.missing[left - 1] : words[worstOf(said)]}
        </p>
      </div>
    </div>
  );
}
