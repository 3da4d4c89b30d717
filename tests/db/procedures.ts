// Every procedure by its name, so that a test can go through all of them.
import { z } from "zod";
import { ACTIONS, type Action } from "@/server/domain/identity/permissions";
import { appRouter, type createCaller } from "@/server/trpc/router";

export const PROCEDURES: readonly string[] = Object.keys(appRouter._def.procedures).sort();

const within = (value: unknown, name: string): unknown =>
  (typeof value === "object" && value !== null) || typeof value === "function"
    ? Reflect.get(value, name)
    : undefined;

/** Calls a procedure by its name with any input. */
export async function call(
  caller: ReturnType<typeof createCaller>,
  name: string,
  input: unknown,
): Promise<unknown> {
  const procedure = name.split(".").reduce<unknown>(within, caller);
  if (typeof procedure !== "function") throw new Error(`no procedure ${name}`);
  return procedure(input);
}

const definitionOf = (name: string): unknown =>
  within(within(appRouter._def.procedures, name), "_def");

/** The fields of a procedure's input, without those that every question about a project has. */
export const fieldsOf = (name: string): string[] => {
  const inputs = within(definitionOf(name), "inputs");
  return (Array.isArray(inputs) ? inputs : []).flatMap((input: unknown) =>
    input instanceof z.ZodObject ? Object.keys(input.shape) : [],
  );
};

/** The action that a procedure declares. undefined: none. */
export const actionOf = (name: string): Action | undefined => {
  const action = within(within(definitionOf(name), "meta"), "action");
  return ACTIONS.find((each) => each === action);
};

/** Whether a procedure changes something. */
export const isMutation = (name: string): boolean =>
  within(definitionOf(name), "type") === "mutation";
