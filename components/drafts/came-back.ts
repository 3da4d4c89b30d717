// A page reached through the browser's history shows what it was made of then, not what is kept now.
let cameBack = false;
if (typeof window !== "undefined")
  window.addEventListener("popstate", () => {
    cameBack = true;
  });

/** Whether the page was reached through the history since this was last asked. */
export function justCameBack(): boolean {
  const came = cameBack;
  cameBack = false;
  return came;
}
