import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { administratorExists } from "../services/setup/administrator-exists";
import type { Person } from "./caller";
import { CHANGE_PASSWORD_PATH, PATH_HEADER, SECOND_FACTOR_PATH, SET_UP_PATH, SIGN_IN_PATH } from "./paths";
import { sessionPerson } from "./session";

/** The person of the running request, or null; asked once per request. */
export const currentPerson = cache(async (): Promise<Person | null> => sessionPerson(await headers()));

/**
 * The signed-in person, for pages and actions. Sends everybody else where they have to go first: to set-up
 * while the studio has no administrator, to sign-in, or to choosing a password of their own.
 */
export async function requireUser(): Promise<Person> {
  const person = await requireSession();
  if (person.mustChangePassword) redirect(CHANGE_PASSWORD_PATH);
  if (person.mustSetUpSecondFactor) redirect(SECOND_FACTOR_PATH);
  return person;
}

/** As `requireUser`, but a viewer finds nothing there: for all that makes, keeps or changes pictures. */
export async function requireDesigner(): Promise<Person> {
  const person = await requireUser();
  if (person.role === "viewer") notFound();
  return person;
}

/** As `requireUser`, but nobody else finds anything there. */
export async function requireAdministrator(): Promise<Person> {
  const person = await requireUser();
  if (person.role !== "administrator") notFound();
  return person;
}

/** As `requireUser`, also for a person who still has to choose a password or set up a second factor: those pages. */
export async function requireSession(): Promise<Person> {
  const person = await currentPerson();
  if (person) return person;
  if (!(await administratorExists())) redirect(SET_UP_PATH);
  const path = (await headers()).get(PATH_HEADER);
  redirect(path && path !== "/" ? `${SIGN_IN_PATH}?next=${encodeURIComponent(path)}` : SIGN_IN_PATH);
}
