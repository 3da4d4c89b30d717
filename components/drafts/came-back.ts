// A page reached through the browser's history shows the data it was rendered with then, not what is stored now.
let cameBack = false;
if (typeof window !== "undefined")
  window.addEventListener("popstate", () => {
    cameBack = true;
  });

/** Whether the page was reached through the history since the last call. */
export function justCameBack(): boolean {
  const came = cameBack;
  cameBack = false;
  return came;
}
