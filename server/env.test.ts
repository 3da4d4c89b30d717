// How wrong settings are reported: all of them at once, each with its reason.
import { afterEach, describe, expect, it, vi } from "vitest";
import { checkServing, env, provideEnv, SettingsError } from "./env";

afterEach(() => {
  vi.unstubAllEnvs();
  provideEnv({});
});

const given = (values: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(values)) vi.stubEnv(name, value);
  provideEnv({});
};
const saidBy = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return "";
};

describe("settings that are wrong", () => {
  it("wrong settings are named together, each with its reason in both languages", () => {
    given({ PORT: "99999", DATABASE_POOL: "many", NEXTAUTH_SECRET: "x", FUKAN_TRUST_PROXY: "yes" });
    expect(saidBy(env).split("\n")).toEqual([
      "設定 PORT：1 から 65535 までの整数を書いてください。",
      "  PORT: write a whole number from 1 to 65535.",
      "設定 DATABASE_POOL：1 から 200 までの整数を書いてください。",
      "  DATABASE_POOL: write a whole number from 1 to 200.",
      "設定 FUKAN_TRUST_PROXY：1 か 0 を書いてください。",
      "  FUKAN_TRUST_PROXY: write 1 or 0.",
      "設定 NEXTAUTH_SECRET：32文字以上にしてください。「openssl rand -hex 32」で作れます。",
      "  NEXTAUTH_SECRET: write at least 32 characters; `openssl rand -hex 32` makes some.",
    ]);
  });

  it("the report of wrong settings never shows their values", () => {
    given({
      DATABASE_URL: "mysql://fukan:secret-password@db/fukan",
      NEXTAUTH_SECRET: "short-secret",
    });
    expect(saidBy(env)).not.toMatch(/secret-password|short-secret/);
  });

  it("the report of wrong settings includes a missing one, whatever else is wrong", () => {
    given({ FUKAN_MAIL_FROM: "fukan@example.go.jp", FUKAN_SMTP_URL: "", PORT: "none" });
    expect(saidBy(env)).toContain("FUKAN_SMTP_URL: to send mail, both");
    expect(saidBy(env)).toContain("PORT: write");
  });

  it("the report of wrong settings includes a missing secret only for a server that serves people", () => {
    given({ DATABASE_URL: "postgres://fukan@db/fukan", NEXTAUTH_SECRET: "" });
    expect(saidBy(env)).toBe("");
    expect(saidBy(checkServing)).toContain("NEXTAUTH_SECRET: it is needed with DATABASE_URL");
  });
});
