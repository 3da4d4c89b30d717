import { afterEach, expect, it, vi } from "vitest";
import { z } from "zod";
import { newId } from "./new-id";

afterEach(() => vi.unstubAllGlobals());

it("a new id is valid even if the browser has no randomUUID", () => {
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  vi.stubGlobal("crypto", { getRandomValues });
  const made = Array.from({ length: 200 }, newId);
  for (const id of made) expect(z.uuid().safeParse(id).success, id).toBe(true);
  expect(new Set(made).size).toBe(made.length);
});
