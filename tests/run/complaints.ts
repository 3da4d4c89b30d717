// What a browser complains about while a test looks at its pages.
import type { BrowserContext } from "playwright-core";

/**
 * Calls `complain` for each script error, each console warning, each violation of the page's policy and each failed
 * request of a page.
 */
export const listenForComplaints = async (
  context: BrowserContext,
  complain: (complaint: string) => void,
): Promise<void> => {
  // A script that tries to evaluate text and catches the refusal leaves nothing on the console.
  await context.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} refuses ${blockedURI}`),
    ),
  );
  context.on("weberror", (error) => complain(`page error: ${error.error().message}`));
  context.on("console", (message) => {
    const wrong = message.type() === "error" || message.type() === "warning";
    // A 4xx answer to the page itself is often what a test asks for. Everything else is checked below.
    const isAnswer = message.text().startsWith("Failed to load resource");
    if (wrong && !isAnswer) complain(`console: ${message.text()}`);
  });
  context.on("response", (response) => {
    const { status, request } = { status: response.status(), request: response.request() };
    const isPage = request.resourceType() === "document";
    const isRefusedSignIn = status === 401 && response.url().includes("/api/auth/callback/");
    // The refusal of a form is shown and checked on its page.
    const isRefusedForm = request.method() === "POST" && response.url().includes("/acts/");
    if (status >= 500 || (status >= 400 && !isPage && !isRefusedSignIn && !isRefusedForm))
      complain(`${status} ${request.method()} ${response.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    const isScript = request.resourceType() === "script";
    // A context without script makes the browser skip scripts.
    if (reason !== "net::ERR_ABORTED" && !(reason === "csp" && isScript))
      complain(`${reason} ${request.url()}`);
  });
};
