import { defineConfig, globalIgnores } from "eslint/config";
import nextVitals from "eslint-config-next/core-web-vitals";
import nextTs from "eslint-config-next/typescript";

export default defineConfig([
  ...nextVitals,
  ...nextTs,
  {
    rules: {
      // The studio serves picture bytes it already sized itself; next/image would resize them again.
      "@next/next/no-img-element": "off",
      // Speaks of what the React Compiler would skip; the studio is built without it.
      "react-hooks/incompatible-library": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  globalIgnores([
    ".next/**",
    ".build/**",
    ".data/**",
    "lib/generated/**",
    "next-env.d.ts",
    "test-results/**",
  ]),
]);
