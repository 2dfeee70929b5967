import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { budgetsOf } from "@/lib/services/usage/budgets";

/** The budgets that cover the caller, each as it stands for them. */
export const GET = apiRoute(async ({ caller }) => json({ items: await budgetsOf(caller.userId) }));
