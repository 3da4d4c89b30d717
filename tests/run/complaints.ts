// What a browser complains of while a test looks at its pages.
import type { BrowserContext } from "playwright-core";

/** Calls `complain` with each error of a script, each warning on the console and each answer that a page did not ask for. */
export const listenForComplaints = (
  context: BrowserContext,
  complain: (complaint: string) => void,
): void => {
  context.on("weberror", (error) => complain(`page error: ${error.error().message}`));
  context.on("console", (message) => {
    const wrong = message.type() === "error" || message.type() === "warning";
    // An answer of 4xx to the page itself is often what a test asks for; to all else, see below.
    const isAnswer = message.text().startsWith("Failed to load resource");
    if (wrong && !isAnswer) complain(`console: ${message.text()}`);
  });
  context.on("response", (response) => {
    const { status, request } = { status: response.status(), request: response.request() };
    const isPage = request.resourceType() === "document";
    const isRefusedSignIn = status === 401 && response.url().includes("/api/auth/callback/");
    // What a form is refused is told on its page, and looked for there.
    const isRefusedForm = request.method() === "POST" && response.url().includes("/acts/");
    if (status >= 500 || (status >= 400 && !isPage && !isRefusedSignIn && !isRefusedForm))
      complain(`${status} ${request.method()} ${response.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    const isScript = request.resourceType() === "script";
    // Who runs no script asks the browser to leave them out.
    if (reason !== "net::ERR_ABORTED" && !(reason === "csp" && isScript))
      complain(`${reason} ${request.url()}`);
  });
};
