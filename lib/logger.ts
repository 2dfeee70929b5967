import pino, { type DestinationStream, type Logger } from "pino";
import { withoutCredentials } from "./http/redact";

/** Names whose values never reach a log, at any depth the studio logs. */
const SECRET_NAMES = [
  "password",
  "newPassword",
  "secret",
  "secrets",
  "secretKey",
  "secretAccessKey",
  "accessKeySecret",
  "appSecret",
  "appCode",
  "apiKey",
  "authorization",
  "Authorization",
  "cookie",
  "Cookie",
  "set-cookie",
  "Set-Cookie",
  "x-ca-signature",
  "X-Ca-Signature",
  "sign",
  "signature",
  "token",
  "sessionToken",
  "connectionString",
];
const DEEPEST = 5;

/** A structured log on a stream: a JSON object a line, without secrets by name and without credentials within texts. */
export function createLogger(stream: DestinationStream, level: string): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: SECRET_NAMES.flatMap(pathsOf), censor: "[redacted]" },
      hooks: { streamWrite: withoutCredentials },
    },
    stream,
  );
}

function pathsOf(name: string): string[] {
  return Array.from({ length: DEEPEST }, (_, depth) => `${"*.".repeat(depth)}["${name}"]`.replace(".[", "["));
}

/** The process's structured log, on standard error so that standard output stays for people. */
export const logger = createLogger(pino.destination(2), process.env.NODE_ENV === "test" ? "warn" : "info");
