// The names and attributes of our cookies follow from the public address.
import { expect, it } from "vitest";
import { ERA_COOKIE, LOCALE_COOKIE } from "@/messages/locale";
import { provideEnv } from "../env";
import { ownCookie, sessionCookie } from "./cookie";

it("the session cookie is bound to this host and to TLS if the site is reached over https", () => {
  provideEnv({ NEXTAUTH_URL: "https://fukan.example.go.jp" });
  expect(sessionCookie()).toEqual({
    name: "__Host-fukan-session",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure: true },
  });
});

it.each([LOCALE_COOKIE, ERA_COOKIE])(
  "the cookie that keeps the %s is bound in the same way",
  (plain) => {
    provideEnv({ NEXTAUTH_URL: "https://fukan.example.go.jp" });
    expect(ownCookie(plain)).toMatchObject({ name: `__Host-${plain}`, options: { secure: true } });
  },
);

it("the session cookie has a plain name without TLS, as on localhost", () => {
  provideEnv({ NEXTAUTH_URL: "http://127.0.0.1:3000" });
  expect(sessionCookie()).toMatchObject({ name: "fukan-session", options: { secure: false } });
});
