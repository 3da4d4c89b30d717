// Plays the record into the database named in the environment until the given moment, or plays it on until then.
import { env } from "../../server/env";
import { goOn, instantOf, replayIfEmpty } from "../../server/record/replay";

const { DATABASE_OWNER_URL } = env();
const [, , until] = process.argv;
if (DATABASE_OWNER_URL === undefined) throw new Error("DATABASE_OWNER_URL is not set");
if (until === undefined) throw new Error("no moment was given");
await replayIfEmpty(DATABASE_OWNER_URL, until);
await goOn(instantOf(until));
process.exit(0);
