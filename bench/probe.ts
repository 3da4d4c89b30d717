// Loaded into a measured server before anything else: answers how much memory it holds.
process.on("message", (asked) => {
  if (asked !== "memory") return;
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ rss, heap: heapUsed });
});
process.channel?.unref();
