import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../generated/prisma/client";
import { env } from "../env";

function connect(): PrismaClient {
  const { DATABASE_URL } = env();
  if (!DATABASE_URL)
    throw new Error("DATABASE_URL is unset: start the studio with `npm start`, which provides one");
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: DATABASE_URL, max: 12 }) });
}

const held = globalThis as typeof globalThis & { easelDatabase?: PrismaClient };

/** The process's one database client, connected on first use. Survives development reloads. */
export function db(): PrismaClient {
  return (held.easelDatabase ??= connect());
}

/** What a service works on: the client or one transaction of it. */
export type Database = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$use" | "$extends" | "$transaction"
>;

export type { PrismaClient } from "../generated/prisma/client";
export { Prisma } from "../generated/prisma/client";
