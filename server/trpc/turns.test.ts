import { expect, test } from "vitest";
import { Turns } from "./turns";

/** Work of accounts, each named `account number`, that ends on request. `log` lists what began, in order. */
function begun(turns: Turns) {
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (name: string) =>
    turns.run(name.split(" ", 1)[0] ?? "", async () => {
      log.push(name);
      await new Promise<void>((done) => ends.set(name, done));
      return name;
    });
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise(setImmediate);
  };
  return { log, ask, end };
}

test("work begins in the order in which it was requested, within the limits of the account and the server", async () => {
  const { log, ask, end } = begun(new Turns({ atOnce: 2, ofOne: 1, waiting: 8 }));
  const all = ["a 1", "a 2", "b 1", "c 1"].map(ask);
  expect(log).toEqual(["a 1", "b 1"]);
  await end("b 1");
  expect(log).toEqual(["a 1", "b 1", "c 1"]);
  await end("a 1");
  expect(log).toEqual(["a 1", "b 1", "c 1", "a 2"]);
  await end("a 2");
  await end("c 1");
  expect(await Promise.all(all)).toEqual(["a 1", "a 2", "b 1", "c 1"]);
});

test("work beyond the waiting limit of one account is refused, and other accounts are not affected", async () => {
  const { log, ask, end } = begun(new Turns({ atOnce: 2, ofOne: 1, waiting: 1 }));
  const taken = [ask("a 1"), ask("a 2")];
  await expect(ask("a 3")).rejects.toMatchObject({ code: "export-limit" });
  const other = ask("b 1");
  expect(log).toEqual(["a 1", "b 1"]);
  for (const name of ["a 1", "a 2", "b 1"]) await end(name);
  expect(await Promise.all([...taken, other])).toEqual(["a 1", "a 2", "b 1"]);
});

test("failed work releases its turn", async () => {
  const turns = new Turns({ atOnce: 1, ofOne: 1, waiting: 1 });
  const failing = turns.run("a", () => Promise.reject(new Error("no")));
  const next = turns.run("a", async () => "done");
  await expect(failing).rejects.toThrow("no");
  expect(await next).toBe("done");
});

test("work inside other work needs no second turn", async () => {
  const turns = new Turns({ atOnce: 1, ofOne: 1, waiting: 0 });
  expect(await turns.run("a", () => turns.run("a", async () => "inner"))).toBe("inner");
});
