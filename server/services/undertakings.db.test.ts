// A party named in somebody else's form answers for itself. Until it does, nobody answers for the risk or the quality.
import { describe, expect, it } from "vitest";
import { aDatabase, askerOf, asked as inScope } from "@/tests/db/opened";
import { answersInView, approvePutOffs } from "@/tests/db/proposing";
import { parseDay } from "../domain/calendar/day";
import type { PersonaKey } from "../record/personas";
import { amendTask } from "./amend-task";
import { readHome } from "./home-view";
import { askToPutOff } from "./put-off";
import { answerUndertaking } from "./undertakings";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const home = async (persona: PersonaKey) => readHome(inScope(await ask(persona)));
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );

describe("final quality", () => {
  it("another party answers for final quality only once it has accepted, and it needs a reason to decline", async () => {
    const { owner } = database();
    const [task] = await owner<{ id: string }[]>`
      select id from task where title ->> 'ja' = '通しの試験（Android 1.1.4）'`;
    const taskId = task?.id ?? "";
    const stands = async () => {
      const [row] = await owner<{ key: string; answer: string | null; reason: string | null }[]>`
        select p.key, t.quality_answer as answer, t.quality_reason ->> 'ja' as reason
          from task t join party p on p.id = t.quality_owner where t.id = ${taskId}`;
      return { ...row };
    };
    const name = async (by: PersonaKey, party: string) =>
      amendTask(await ask(by), { taskId, change: { what: "quality", party } });
    const answer = async (by: PersonaKey, accepts: boolean, reason?: string) =>
      said(
        answerUndertaking(await ask(by), {
          what: "quality",
          id: taskId,
          accepts,
          reason: reason === undefined ? undefined : { ja: reason },
        }),
      );
    await name("prime", "mhlw");
    expect(await stands()).toEqual({ key: "mhlw", answer: "awaited", reason: null });
    expect(await answer("prime", true)).toBe("not-found");
    expect(await answer("adviser", true)).toBe("not-allowed");
    expect(await answer("official", false)).toBe("reason-missing");
    expect(await answer("official", false, "契約では事業者です")).toBe("done");
    expect(await stands()).toEqual({
      key: "mhlw",
      answer: "declined",
      reason: "契約では事業者です",
    });
    expect(await answer("official", true)).toBe("decided-already");
    await name("official", "persol");
    expect(await stands()).toEqual({ key: "persol", answer: "awaited", reason: null });
    expect(await answer("prime", true)).toBe("done");
    expect(await stands()).toEqual({ key: "persol", answer: "accepted", reason: null });
    await name("official", "mhlw");
    expect(await stands()).toEqual({ key: "mhlw", answer: null, reason: null });
  });
});

describe("the risk of a deferred test", () => {
  const defer = async (heldBy: string) => {
    const official = await ask("official");
    const lastAnswers = await answersInView(official);
    const until = parseDay("2020-12-21") ?? undefined;
    await askToPutOff(inScope(official), { until, reason: { ja: "端末" }, heldBy, lastAnswers });
    await approvePutOffs(await ask("adviser"));
  };
  const holder = async () => (await home("official")).question?.answers[0]?.heldBy?.ja ?? null;

  it("nobody holds the risk of a deferred test until the named party has accepted, and that party is asked", async () => {
    await defer("persol");
    expect(await holder()).toBe(null);
    expect((await home("official")).undertakings).toEqual([]);
    const { undertakings } = await home("prime");
    expect(undertakings.map(({ what, title }) => ({ what, title: title.ja }))).toEqual([
      { what: "risk", title: "Android 1.1.4" },
      { what: "risk", title: "iOS 1.1.4" },
    ]);
    for (const { what, id } of undertakings)
      await answerUndertaking(await ask("prime"), { what, id, accepts: true });
    expect(await holder()).toBe("パーソルプロセス＆テクノロジー");
    expect((await home("prime")).undertakings).toEqual([]);
  });

  it("a decider who takes the risk of a deferred test holds it at once", async () => {
    await defer("mhlw");
    expect(await holder()).toBe("厚生労働省");
  });
});
