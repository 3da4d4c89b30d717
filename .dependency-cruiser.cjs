// The floors of the house (docs/decisions, architecture): a file imports downward only.
const code = "^(app|components|db|messages|server)/";
const tests = "(\\.test\\.tsx?$|\\.fixture\\.ts$)";

/** What a room may import; `types` what it may import by `import type` only. */
const floor = (name, from, may, { not = [], types = [] } = {}) => {
  const outside = (allowed) => ({ path: code, pathNot: allowed });
  const rules = [
    {
      name,
      severity: "error",
      from: { path: from, pathNot: [tests, ...not] },
      to: outside([...may, ...types]),
    },
  ];
  if (types.length === 0) return rules;
  const values = { path: types, pathNot: may, dependencyTypesNot: ["type-only"] };
  return [
    ...rules,
    {
      name: `${name}-types`,
      severity: "error",
      from: { path: from, pathNot: [tests, ...not] },
      to: values,
    },
  ];
};

const DOMAIN = "^server/domain/";
const MESSAGES = "^messages/";
const SERVICES = "^server/services/";
const RECORD = "^server/record/";
const SETTINGS = "^server/(env|log)\\.ts$";
const DOORS = "^server/(trpc|auth|intake)/";
const POST = "^server/post/";
// It acts before anybody may, so no permit could let it through db/scope.
const BEFORE_ALL = "^server/services/create-administrator\\.ts$";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "nobody-imports-app",
      severity: "error",
      from: { path: "^(components|db|messages|server)/" },
      to: { path: "^app/" },
    },
    // What is pure may be used on every floor above it.
    ...floor("app", "^app/", ["^app/", "^components/", "^server/(trpc|auth)/", MESSAGES, DOMAIN]),
    ...floor("components", "^components/", ["^components/", DOMAIN, MESSAGES], {
      types: ["^server/trpc/"],
    }),
    ...floor("messages", "^messages/", [MESSAGES], { types: [DOMAIN] }),
    ...floor(
      "doors",
      DOORS,
      [
        DOORS,
        RECORD,
        SERVICES,
        DOMAIN,
        SETTINGS,
        "^db/queries/standing\\.ts$",
        // A link that sets a password is kept nowhere, so it is sent by whoever makes it.
        "^server/post/link-letters\\.ts$",
      ],
      {
        types: ["^db/scope\\.ts$"],
        not: ["^server/trpc/init\\.ts$"],
      },
    ),
    // What goes out, as the doors let in.
    ...floor("post", POST, [POST, SERVICES, DOMAIN, SETTINGS, MESSAGES]),
    // The call's scope is made where who asks is known.
    ...floor("door-of-calls", "^server/trpc/init\\.ts$", [
      DOORS,
      SERVICES,
      DOMAIN,
      SETTINGS,
      "^db/scope\\.ts$",
    ]),
    ...floor("services", SERVICES, [SERVICES, DOMAIN, "^db/(scope|listen)\\.ts$", "^db/queries/"], {
      not: [BEFORE_ALL],
    }),
    ...floor("before-all", BEFORE_ALL, [SERVICES, DOMAIN, "^db/(client|founding)\\.ts$"]),
    ...floor("record", RECORD, [
      RECORD,
      SERVICES,
      DOMAIN,
      "^db/(client|founding|scope)\\.ts$",
      "^db/queries/",
    ]),
    ...floor("db", "^db/", ["^db/", DOMAIN, SETTINGS], { not: ["^db/check-drift\\.ts$"] }),
    ...floor("db-check", "^db/check-drift\\.ts$", ["^db/", "^server/launch/postgres\\.ts$"]),
    ...floor("domain", DOMAIN, [DOMAIN]),
    {
      name: "domain-is-pure",
      comment:
        "zod reads, fractional-indexing keeps a queue's order; nothing else, and no clock of Node's.",
      severity: "error",
      from: { path: DOMAIN, pathNot: [tests] },
      to: {
        path: "",
        pathNot: ["^server/domain/", "node_modules/zod/", "node_modules/fractional-indexing/"],
      },
    },
    {
      name: "order-in-queues-only",
      severity: "error",
      from: { path: DOMAIN, pathNot: ["^server/domain/queues/"] },
      to: { path: "node_modules/fractional-indexing/" },
    },
    {
      name: "sql-in-db-only",
      severity: "error",
      from: { path: "^(app|components|messages|server)/", pathNot: [tests, "^server/launch/"] },
      to: { path: "node_modules/(postgres|drizzle-orm)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "tests-stay-tests",
      severity: "error",
      from: { path: code, pathNot: ["\\.test\\.tsx?$", "\\.fixture\\.ts$"] },
      to: { path: ["^tests/", "^bench/", tests] },
    },
    { name: "resolves", severity: "error", from: { path: code }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    includeOnly: undefined,
    exclude: { path: ["^\\.next", "^\\.data", "^\\.test", "^bench/out"] },
    tsPreCompilationDeps: "specify",
    detectJSDocImports: false,
    tsConfig: { fileName: "tsconfig.json" },
    parser: "tsc",
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
