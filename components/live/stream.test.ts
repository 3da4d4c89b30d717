import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Heard } from "./heard";
import { openStream } from "./stream";

/** The browser's connection, as a test lets it hear. */
class Connection extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Connection[] = [];
  readonly CLOSED = 2;
  readyState = 0;
  /** The page has hung up: a browser tells it nothing more. */
  private isOver = false;
  constructor(readonly url: string) {
    super();
    Connection.opened.push(this);
  }
  close() {
    this.isOver = true;
    this.readyState = Connection.CLOSED;
  }
  async hear(type: string, data: unknown = "") {
    if (!this.isOver)
      this.dispatchEvent(Object.assign(new Event(type), { data: JSON.stringify(data) }));
    await vi.advanceTimersByTimeAsync(0);
  }
  async breakOff(readyState: number) {
    this.readyState = readyState;
    await this.hear("error");
  }
}

const question = { project: "cocoa", since: "sealed" };
const SECOND = 1_000;
let heard: Partial<Heard>[] = [];
let close = () => {};
/** The connection that was opened last. */
const last = (): Connection => Connection.opened.at(-1) ?? expect.fail("nothing was opened");
const error = (httpStatus: number, code: number) => ({
  message: "refused",
  code,
  data: { code: "X", httpStatus },
});

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal("EventSource", Connection);
  Connection.opened = [];
  heard = [];
  close = openStream(question, (change) => heard.push(change));
  await vi.advanceTimersByTimeAsync(0);
  await last().hear("connected", {});
});
afterEach(() => {
  close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a page that listens", () => {
  it("asks from what it was made with, and tells what it hears", async () => {
    const input = new URL(last().url, "http://fukan.invalid").searchParams.get("input");
    expect(JSON.parse(input ?? "")).toEqual(question);
    await last().hear("message", { count: 2, exercise: "same" });
    expect(heard).toEqual([{ count: 2, exercise: "same", trouble: null }]);
  });

  it("says nothing of a cut that the browser mends within ten seconds", async () => {
    await last().breakOff(0);
    await vi.advanceTimersByTimeAsync(9 * SECOND);
    await last().hear("connected", {});
    await vi.advanceTimersByTimeAsync(20 * SECOND);
    expect(heard).toEqual([]);
    expect(Connection.opened).toHaveLength(1);
  });

  it("says that it is cut off after ten seconds, and that it hears again", async () => {
    await last().breakOff(2);
    await vi.advanceTimersByTimeAsync(21 * SECOND);
    expect(heard).toEqual([{ trouble: "cut" }]);
    expect(Connection.opened).toHaveLength(2);
    await last().hear("connected", {});
    expect(heard.at(-1)).toEqual({ trouble: null });
  });

  it.each([
    [401, -32_001, "signed-out"],
    [404, -32_004, "withdrawn"],
  ])("refused with %d it says so, and asks again later", async (status, code, trouble) => {
    await last().hear("serialized-error", error(status, code));
    expect(heard).toEqual([{ trouble }]);
    expect(last().readyState).toBe(Connection.CLOSED);
    await vi.advanceTimersByTimeAsync(21 * SECOND);
    expect(Connection.opened).toHaveLength(2);
  });

  it("hangs up where the server is busy, and does not come back at once", async () => {
    await last().hear("serialized-error", error(503, -32_603));
    expect(last().readyState).toBe(Connection.CLOSED);
    await vi.advanceTimersByTimeAsync(9 * SECOND);
    expect(Connection.opened).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(12 * SECOND);
    expect(Connection.opened).toHaveLength(2);
  });

  it("listens again soon where the server has ended in good order", async () => {
    await last().hear("return");
    await vi.advanceTimersByTimeAsync(4 * SECOND);
    expect(Connection.opened).toHaveLength(2);
    expect(heard).toEqual([]);
  });

  it("hears nothing more once its reader has opened too many others", async () => {
    await last().hear("message", { ended: "crowded" });
    await last().hear("return");
    await vi.advanceTimersByTimeAsync(60 * SECOND);
    expect(heard).toEqual([{ trouble: "crowded" }]);
    expect(Connection.opened).toHaveLength(1);
  });

  it("opens a connection anew that was silent for longer than the server allows", async () => {
    await last().hear("connected", { reconnectAfterInactivityMs: 60 * SECOND });
    await last().hear("ping");
    await vi.advanceTimersByTimeAsync(61 * SECOND);
    expect(Connection.opened.length).toBeGreaterThan(1);
  });

  it("that is closed leaves no connection behind", async () => {
    close();
    await vi.advanceTimersByTimeAsync(60 * SECOND);
    expect(Connection.opened).toHaveLength(1);
    expect(last().readyState).toBe(Connection.CLOSED);
  });
});
