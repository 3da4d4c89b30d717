// Plays the record into the database named in the environment, until the moment given.
import { env } from "../../server/env";
import { replayIfEmpty } from "../../server/record/replay";

const { DATABASE_OWNER_URL } = env();
if (DATABASE_OWNER_URL === undefined) throw new Error("DATABASE_OWNER_URL is not set");
await replayIfEmpty(DATABASE_OWNER_URL, process.argv[2]);
process.exit(0);
