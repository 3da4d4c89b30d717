// One process that answers with pages: the framework behind the HTTP server.
import cluster from "node:cluster";
import next from "next";
import { answerAt } from "../auth/answer";
import { env } from "../env";
import { incident } from "../log";
import type { Ending } from "./ending";
import { closeDoor, createDoor, listen, listenAlone } from "./http-server";

/** Serves at the configured address until the server ends. */
export const openPages = async (ending: Ending, dev: boolean): Promise<void> => {
  const { HOST, PORT } = env();
  const app = next({ dev, dir: process.cwd(), hostname: HOST, port: PORT });
  await app.prepare();
  ending.add(() => app.close());
  const pages = app.getRequestHandler();
  const open = () =>
    createDoor((request, response) => {
      pages(request, response).catch((error: unknown) => {
        incident(error, "page");
        response.destroy();
      });
    });
  if (cluster.isWorker) {
    // A page that this process requests from itself must not be answered by another process.
    const own = open();
    answerAt(await listenAlone(own));
    ending.add(() => closeDoor(own));
  }
  const door = open();
  await listen(door, PORT, HOST);
  ending.add(() => closeDoor(door));
  const { endChanges } = await import("../services/live-rooms");
  ending.add(endChanges);
};
