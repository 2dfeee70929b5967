/** The direction of imports, as errors. */
const under = (...folders) => `^(${folders.join("|")})`;

/** Client components may call server actions; actions live beside the routes. */
const ACTIONS = "(^|/)actions(/|\\.ts$)";

const rules = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-db-imports-prisma",
      severity: "error",
      from: { pathNot: under("lib/db", "lib/generated") },
      to: { path: ["^lib/generated", "@prisma/(client|adapter-pg)"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "lib-does-not-know-the-pages",
      severity: "error",
      from: { path: "^lib/", pathNot: "^lib/cli/" },
      to: { path: under("app/", "components/") },
    },
    {
      name: "components-stay-in-the-browser",
      severity: "error",
      from: { path: "^components/", pathNot: "\\.test\\.tsx?$" },
      to: {
        path: under(
          "lib/(services|db|storage|imaging|jobs|auth|settings|sandbox|cli)/",
          "lib/env",
          "lib/logger",
        ),
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "components-reach-routes-only-through-actions",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^app/", pathNot: ACTIONS },
    },
    {
      name: "capabilities-are-isomorphic",
      severity: "error",
      from: {
        path: under("lib/capabilities/", "lib/cost/", "lib/vendors/[^/]+/(capabilities/|manifest)"),
        pathNot: "\\.test\\.ts$",
      },
      to: {
        path: [
          "^node:",
          ...["services", "db", "storage", "imaging", "jobs", "auth", "settings", "sandbox"].map(
            (d) => `^lib/${d}/`,
          ),
          "^lib/env",
          "^lib/logger",
        ],
      },
    },
    {
      name: "vendors-know-only-their-contract",
      severity: "error",
      from: { path: "^lib/vendors/[^/]+/", pathNot: "\\.test\\.ts$" },
      to: { path: "^lib/", pathNot: under("lib/(vendors|capabilities|errors)/", "lib/http/contract") },
    },
    {
      name: "vendors-do-not-know-each-other",
      severity: "error",
      from: { path: "^lib/vendors/([^/]+)/" },
      to: { path: "^lib/vendors/[^/]+/", pathNot: "^lib/vendors/$1/" },
    },
    {
      name: "painter-is-an-engine",
      severity: "error",
      from: { path: "^lib/painter/", pathNot: "\\.test\\.ts$" },
      to: { path: ["^react", "node_modules/react"] },
    },
    {
      name: "sandbox-is-a-vendor-from-outside",
      severity: "error",
      from: { path: "^lib/sandbox/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^lib/",
        pathNot: under("lib/(sandbox|imaging|capabilities|vendors|errors)/", "lib/examples"),
      },
    },
    {
      name: "queue-handlers-only-call-services",
      severity: "error",
      from: { path: "^lib/jobs/handlers" },
      to: { path: under("lib/(vendors|imaging|storage|sandbox|auth)/") },
    },
    {
      name: "worker-runs-in-plain-node",
      severity: "error",
      from: { path: "^lib/cli/worker" },
      to: { path: ["node_modules/(next|server-only)/"], reachable: true },
    },
    {
      name: "product-does-not-import-tests",
      severity: "error",
      from: { path: under("app/", "components/", "lib/"), pathNot: "\\.test\\.tsx?$" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "lib/generated" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mts", ".mjs", ".js", ".json"] },
  },
};

export default rules;
