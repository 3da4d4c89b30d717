// Databases in which the rivals work.
import { beforeAll } from "vitest";
import { ensureTemplate } from "../database";
import { aDatabase, type Opened, openAt } from "./opened";
import { foundRivals } from "./rivals";

/** One database with the rivals for all tests of a file. They are founded once per run; each file has a copy. */
export function rivalsDatabase(prepare?: (opened: Opened) => Promise<void>): () => Opened {
  beforeAll(() =>
    ensureTemplate("rivals", async (empty) => {
      const { owner, close } = openAt(empty);
      await foundRivals(owner).finally(close);
    }),
  );
  return aDatabase("rivals", prepare);
}
