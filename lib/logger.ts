import pino from "pino";

/** Names whose values never reach a log, at any depth the studio logs. */
const SECRET_NAMES = [
  "password",
  "secret",
  "secretKey",
  "accessKeySecret",
  "appCode",
  "authorization",
  "cookie",
  "sign",
  "token",
];

/** The process's structured log, on standard error so that standard output stays for people. */
export const logger = pino(
  {
    level: process.env.NODE_ENV === "test" ? "warn" : "info",
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: SECRET_NAMES.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      censor: "[redacted]",
    },
  },
  pino.destination(2),
);
