// The waits between wrong tries, and the limit that they set on guessing.
import { describe, expect, it } from "vitest";
import {
  ACCOUNT_TRIES_AN_HOUR,
  ADDRESS_TRIES_AN_HOUR,
  FREE_TRIES,
  FREE_TRIES_OF_A_DEVICE,
  type Tries,
  waitBefore,
} from "./tries";

const none: Tries = {
  ofDevice: null,
  ofPair: [],
  ofAccount: [],
  ofAddress: [],
  addressWorks: false,
};
const now = (count: number) => Array<number>(count).fill(0);
const MINUTE = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;

interface Attack {
  readonly addresses: number;
  readonly hours: number;
}

/** Tries as fast as allowed from that many addresses. Returns the moments at which a password was checked. */
function attack({ addresses, hours }: Attack): number[] {
  const checked: { readonly at: number; readonly from: number }[] = [];
  for (let at = 0; at < hours * HOUR; at += 30) {
    const ages = (mine: (from: number) => boolean) =>
      checked
        .filter((each) => mine(each.from) && at - each.at < DAY)
        .map((each) => at - each.at)
        .reverse()
        .slice(0, 100);
    for (let from = 0; from < addresses; from += 1) {
      const ofPair = ages((other) => other === from);
      const tries = { ...none, ofPair, ofAddress: ofPair, ofAccount: ages(() => true) };
      if (waitBefore(tries) === 0) checked.push({ at, from });
    }
  }
  return checked.map(({ at }) => at);
}

describe("The wait before the next try", () => {
  it("the wait begins after five wrong tries from one address for one account, and doubles up to an hour", () => {
    const waits = Array.from({ length: 13 }, (_, n) => waitBefore({ ...none, ofPair: now(n) }));
    expect(waits.map((seconds) => seconds / MINUTE)).toEqual([
      0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60,
    ]);
  });

  it("the wait runs from the last checked try and ends by itself", () => {
    expect(waitBefore({ ...none, ofPair: [20, 30, 40, 50, 60] })).toBe(40);
    expect(waitBefore({ ...none, ofPair: [60, 70, 80, 90, 99] })).toBe(0);
  });

  it("the wait limits all unknown devices of an account together to thirty wrong tries an hour", () => {
    expect(waitBefore({ ...none, ofAccount: now(ACCOUNT_TRIES_AN_HOUR - 1) })).toBe(0);
    expect(waitBefore({ ...none, ofAccount: now(ACCOUNT_TRIES_AN_HOUR) })).toBe(HOUR);
  });

  it("the wait ends an hour after the oldest of the tries that fill the limit", () => {
    const ofAccount = [...now(ACCOUNT_TRIES_AN_HOUR - 1), HOUR - MINUTE];
    expect(waitBefore({ ...none, ofAccount })).toBe(MINUTE);
    expect(waitBefore({ ...none, ofAccount: [...now(ACCOUNT_TRIES_AN_HOUR - 1), HOUR] })).toBe(0);
  });

  it("the wait limits an address without any sign-in to fifty wrong tries an hour, and never an office at work", () => {
    const ofAddress = now(ADDRESS_TRIES_AN_HOUR);
    expect(waitBefore({ ...none, ofAddress })).toBe(HOUR);
    expect(waitBefore({ ...none, ofAddress, addressWorks: true })).toBe(0);
  });

  it("the wait does not affect a device that has signed in before, whatever strangers tried", () => {
    const strangers = { ofPair: now(100), ofAccount: now(100), ofAddress: now(100) };
    expect(waitBefore({ ...none, ...strangers, ofDevice: [] })).toBe(0);
  });

  it("the wait of a known device grows with that device's own wrong tries", () => {
    expect(waitBefore({ ...none, ofDevice: now(FREE_TRIES_OF_A_DEVICE - 1) })).toBe(0);
    expect(waitBefore({ ...none, ofDevice: now(FREE_TRIES_OF_A_DEVICE) })).toBe(MINUTE);
  });
});

describe("Guessing without a device of the account", () => {
  it("guessing without a known device checks at most thirty passwords in any hour, from however many addresses", () => {
    const moments = attack({ addresses: 40, hours: 4 });
    for (const from of moments) {
      const inHour = moments.filter((at) => at >= from && at < from + HOUR).length;
      expect(inHour).toBeLessThanOrEqual(ACCOUNT_TRIES_AN_HOUR);
    }
    expect(moments.length).toBeGreaterThanOrEqual(FREE_TRIES);
  });

  it("guessing without a known device checks at most 34 passwords a day from one address", () => {
    expect(attack({ addresses: 1, hours: 24 }).length).toBeLessThanOrEqual(34);
  });
});
