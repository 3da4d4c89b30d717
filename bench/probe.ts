// Loaded into a measured server before anything else: answers how much memory and processor time it uses.
function memory() {
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, heap: heapUsed };
}

function processor() {
  const { user, system } = process.cpuUsage();
  return { milliseconds: (user + system) / 1_000 };
}

process.on("message", (asked) => {
  if (asked === "memory") process.send?.(memory());
  if (asked === "processor") process.send?.(processor());
});
process.channel?.unref();
