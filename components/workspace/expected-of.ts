import type { QueryClient } from "@tanstack/react-query";
import type { AnyCapability } from "@/lib/capabilities/define";
import type { CapabilityForm } from "@/lib/capabilities/describe";
import { resultCount } from "@/lib/capabilities/result-count";
import type { AssetJson } from "@/lib/client/api-types";
import type { FormValues } from "@/lib/client/form/default-values";
import { expectedRatio, mainPicture } from "@/lib/client/form/expected-result";
import { queryKeys } from "@/lib/client/query-keys";
import type { Expected } from "./sitting";

/** What a run with this input will make: how many results, of which kind and shape. */
export function expectedOf(
  capability: AnyCapability,
  form: CapabilityForm,
  input: FormValues,
  client: QueryClient,
): Expected {
  const ratio = expectedRatio(form, input) ?? ratioOfPicture(mainPicture(form, input), client) ?? 1;
  return { count: resultCount(capability, input), ratio, kind: form.outputKinds[0] ?? "image" };
}

function ratioOfPicture(assetId: string | undefined, client: QueryClient): number | undefined {
  const asset = assetId && client.getQueryData<AssetJson>(queryKeys.asset(assetId));
  return asset && asset.width && asset.height ? asset.width / asset.height : undefined;
}
