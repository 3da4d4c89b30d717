import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { markupOf, textsOf } from "@/components/ui/rendered.fixture";
import type { StageCellState } from "@/server/domain/coverage/stage-cells";
import { day } from "@/server/domain/projects/state.fixture";
import { PlatformMatrix } from "./matrix";

const ANDROID = { id: "P1", key: "android", name: { ja: "Android", en: "Android" } };
const STAGES = ["登録", "照合", "表示"].map((name, place) => ({
  id: `S${place + 1}`,
  position: place + 1,
  name: { ja: name, en: name },
  counterpart: null,
}));

/** The row of one version that users have, with the state of each of its stages. */
const matrixOf = (...states: StageCellState[]) =>
  createElement(PlatformMatrix, {
    platform: ANDROID,
    project: "cocoa",
    here: { path: "/p/cocoa/coverage", get: () => undefined, with: () => "/p/cocoa/coverage" },
    view: {
      open: null,
      stages: STAGES,
      columns: [
        {
          id: "D1",
          version: "1.1.4",
          platformId: "P1",
          platformKey: "android",
          distributedOn: day("2020-09-28"),
          certainty: "stated" as const,
          verdict: "not_run" as const,
          relation: null,
          contradicted: null,
          live: true,
          records: false,
          cells: states.map((state, place) => ({ stageId: `S${place + 1}`, state, last: null })),
        },
      ],
    },
  });

describe("The stages of a version", () => {
  it("are one line with one symbol if all are in the same state", () => {
    const same = matrixOf("not_run", "not_run", "not_run");
    expect(textsOf("ja", same, "td")).toEqual([
      "3つの段階のすべてが「未実施」です。段階ごとに見る",
    ]);
    expect(textsOf("en", same, "td")).toEqual(["All 3 stages: Not run.See each stage"]);
    expect(markupOf("ja", same).split('class="status ').length - 1).toBe(1);
  });

  it("stand each by its name with its word if they differ", () => {
    const differing = matrixOf("passed_part", "not_run", "failed");
    expect(textsOf("ja", differing, "td")).toEqual(["一部だけ", "未実施", "不合格"]);
    expect(markupOf("ja", differing)).toContain('data-label="照合"');
  });
});
