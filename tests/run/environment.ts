// The files of tests that one process runs share its environment.
import { provideEnv } from "../../server/env";

/** Remembers the environment. Returns a function that restores it. */
export function keepEnvironment(): () => void {
  const before = { ...process.env };
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    provideEnv(before);
  };
}
