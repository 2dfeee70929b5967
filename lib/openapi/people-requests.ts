import * as z from "zod";
import { pageQuery } from "../http/read-query";
import { keyRate } from "../services/api-keys/key-fields";
import { auditFilter } from "../services/audit/audit-filter";
import { groupName, ids } from "../services/groups/group-fields";

export const newGroupBody = z.strictObject({ name: groupName, memberIds: ids.optional() });

export const groupChangeBody = z.strictObject({ name: groupName.optional(), memberIds: ids.optional() });

export const keyLimitBody = z.strictObject({ ratePerSecond: keyRate });

export const auditQuery = pageQuery.extend(auditFilter.shape);
