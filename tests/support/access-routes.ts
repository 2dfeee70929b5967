import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const APP = join(import.meta.dirname, "../../app");
const METHODS = "GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS";

/** Everything a browser or program can ask of the studio, read off the file system: `GET /api/v1/jobs/[id]`. */
export function servedRoutes(): string[] {
  return files(/(^|\/)(route\.ts|page\.tsx)$/).flatMap((file) => {
    const path = `/${file}`.replace(/\/[^/]+$/, "").replace(/\/\([^/]+\)/g, "") || "/";
    return methodsOf(file).map((method) => `${method} ${path}`);
  });
}

function methodsOf(file: string): string[] {
  if (file.endsWith("page.tsx")) return ["GET"];
  const text = readFileSync(join(APP, file), "utf8");
  const declared = [
    ...text.matchAll(new RegExp(`export (?:const|(?:async )?function) (${METHODS})\\b`, "g")),
  ];
  const renamed = [...text.matchAll(/export \{([^}]*)\}/g)].flatMap(([, names = ""]) => [
    ...names.matchAll(new RegExp(`\\b(${METHODS})\\b`, "g")),
  ]);
  const methods = [...declared, ...renamed].map(([, method = ""]) => method);
  if (methods.length === 0) throw new Error(`${file} serves no method that can be found`);
  return methods;
}

/** A server action: callable by anybody who knows its number. */
export interface ServedAction {
  name: string;
  /** Its source, from its name to the next one's. */
  source: string;
}

/** Every action of the studio's pages, with its source. */
export function servedActions(): ServedAction[] {
  return files(/\.tsx?$/).flatMap((file) => {
    const text = readFileSync(join(APP, file), "utf8");
    if (!text.startsWith('"use server"')) return [];
    const starts = [...text.matchAll(/^export (?:async function|const) (\w+)/gm)];
    return starts.map((match, index) => ({
      name: `${file} ${match[1]}`,
      source: text.slice(match.index, starts[index + 1]?.index),
    }));
  });
}

function files(wanted: RegExp): string[] {
  return readdirSync(APP, { recursive: true, encoding: "utf8" })
    .filter((file) => wanted.test(file))
    .sort();
}
