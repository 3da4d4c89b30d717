import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Heard } from "./heard";
import { openStream } from "./stream";

/** A fake of the browser's connection that the test controls. */
class Connection extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Connection[] = [];
  readonly CLOSED = 2;
  readyState = 0;
  /** The page has closed the connection, so the browser reports nothing more. */
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
/** The connection opened last. */
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

describe("the connection of an open page", () => {
  it("a page asks from the state that it was rendered with, and reports what it hears", async () => {
    const input = new URL(last().url, "http://fukan.invalid").searchParams.get("input");
    expect(JSON.parse(input ?? "")).toEqual(question);
    await last().hear("message", { count: 2, exercise: "same" });
    expect(heard).toEqual([{ count: 2, exercise: "same", trouble: null }]);
  });

  it("a page does not report a cut that the browser repairs within ten seconds", async () => {
    await last().breakOff(0);
    await vi.advanceTimersByTimeAsync(9 * SECOND);
    await last().hear("connected", {});
    await vi.advanceTimersByTimeAsync(20 * SECOND);
    expect(heard).toEqual([]);
    expect(Connection.opened).toHaveLength(1);
  });

  it("a page reports a cut after ten seconds, and reports when it hears again", async () => {
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
  ])(
    "a page that is refused with %d says so and asks again later",
    async (status, code, trouble) => {
      await last().hear("serialized-error", error(status, code));
      expect(heard).toEqual([{ trouble }]);
      expect(last().readyState).toBe(Connection.CLOSED);
      await vi.advanceTimersByTimeAsync(21 * SECOND);
      expect(Connection.opened).toHaveLength(2);
    },
  );

  it("a page closes the connection of a busy server and does not reconnect at once", async () => {
    await last().hear("serialized-error", error(503, -32_603));
    expect(last().readyState).toBe(Connection.CLOSED);
    await vi.advanceTimersByTimeAsync(9 * SECOND);
    expect(Connection.opened).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(12 * SECOND);
    expect(Connection.opened).toHaveLength(2);
  });

  it("a page reconnects soon after the server has closed the connection cleanly", async () => {
    await last().hear("return");
    await vi.advanceTimersByTimeAsync(4 * SECOND);
    expect(Connection.opened).toHaveLength(2);
    expect(heard).toEqual([]);
  });

  it("a page gets no more updates once its reader has opened too many other pages", async () => {
    await last().hear("message", { ended: "crowded" });
    await last().hear("return");
    await vi.advanceTimersByTimeAsync(60 * SECOND);
    expect(heard).toEqual([{ trouble: "crowded" }]);
    expect(Connection.opened).toHaveLength(1);
  });

  it("a page reopens a connection that was silent for longer than the server allows", async () => {
    await last().hear("connected", { reconnectAfterInactivityMs: 60 * SECOND });
    await last().hear("ping");
    await vi.advanceTimersByTimeAsync(61 * SECOND);
    expect(Connection.opened.length).toBeGreaterThan(1);
  });

  it("a closed page leaves no connection behind", async () => {
    close();
    await vi.advanceTimersByTimeAsync(60 * SECOND);
    expect(Connection.opened).toHaveLength(1);
    expect(last().readyState).toBe(Connection.CLOSED);
  });
});
