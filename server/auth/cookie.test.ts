// The name and marks of the session's cookie follow from the public address.
import { expect, it } from "vitest";
import { provideEnv } from "../env";
import { sessionCookie } from "./cookie";

it("is bound to this host and to TLS where the site is reached over https", () => {
  provideEnv({ NEXTAUTH_URL: "https://fukan.example.go.jp" });
  expect(sessionCookie()).toEqual({
    name: "__Host-fukan-session",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure: true },
  });
});

it("has a plain name where there is no TLS, as on one's own machine", () => {
  provideEnv({ NEXTAUTH_URL: "http://127.0.0.1:3000" });
  expect(sessionCookie()).toMatchObject({ name: "fukan-session", options: { secure: false } });
});
