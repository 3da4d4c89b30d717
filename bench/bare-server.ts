// Serves the bare page with the framework alone: the cost of a page without queries and without rules.
import { createServer } from "node:http";
import next from "next";
import { env } from "../server/env";

const { PORT: port } = env();
const app = next({ dev: false, dir: "bench/bare", hostname: "127.0.0.1", port });
await app.prepare();
const pages = app.getRequestHandler();
const server = createServer((request, response) => void pages(request, response));
server.listen(port, "127.0.0.1");
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));
process.once("disconnect", () => process.exit(0));
