import { describe, expect, it } from "vitest";
import { accept, refuse } from "../outcome";
import { readTicket, type Ticket, ticketOf, ticketText } from "./ticket";

const URL = "https://tickets.example.jp/browse/ABC-123";
const WRONG = refuse("ticket-malformed");

describe("The ticket of a task", () => {
  it.each<[string, string | null, string | null, Ticket | null]>([
    ["nothing", null, null, null],
    ["a reference", "ABC-123", null, { key: "ABC-123", url: null }],
    ["a reference in Japanese", "課題 12", null, { key: "課題 12", url: null }],
    ["a reference and an address", "ABC-123", URL, { key: "ABC-123", url: URL }],
  ])("is read from %s", (_, key, url, ticket) => {
    expect(readTicket(key, url)).toEqual(accept(ticket));
  });

  it.each([
    ["an address without a reference", null, URL],
    ["an address that is not https", "ABC-123", "http://tickets.example.jp"],
    ["an address that runs a script", "ABC-123", "javascript:alert(1)"],
    ["an address without a host", "ABC-123", "https://"],
    ["an address with a password in it", "ABC-123", "https://me:secret@tickets.example.jp"],
    ["an address with a name in it", "ABC-123", "https://me@tickets.example.jp"],
    ["an address with a password and no name in it", "ABC-123", "https://:secret@example.jp"],
    ["an address with a space in it", "ABC-123", "https://tickets.example.jp/a b"],
    ["an address of 301 characters", "ABC-123", `https://e.jp/${"a".repeat(288)}`],
    ["a reference of 101 characters", "A".repeat(101), null],
    ["a reference of two lines", "A\nB", null],
  ])("is refused with %s", (_, key, url) => {
    expect(readTicket(key, url)).toEqual(WRONG);
  });

  it("is stored in two columns", () => {
    expect(ticketOf({ ticketKey: "ABC-123", ticketUrl: URL })).toEqual({
      key: "ABC-123",
      url: URL,
    });
    expect(ticketOf({ ticketKey: null, ticketUrl: null })).toBeNull();
  });

  it("may have a reference of 100 characters", () => {
    expect(readTicket("A".repeat(100), null).ok).toBe(true);
  });

  it("may have an address of 300 characters", () => {
    expect(readTicket("ABC-123", `https://e.jp/${"a".repeat(287)}`).ok).toBe(true);
  });

  it("is one line in the record", () => {
    expect(ticketText(null)).toBeNull();
    expect(ticketText({ key: "ABC-123", url: null })).toBe("ABC-123");
    expect(ticketText({ key: "ABC-123", url: URL })).toBe(`ABC-123 ${URL}`);
  });
});
