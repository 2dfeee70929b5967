import type { Resolver } from "react-hook-form";
import type { CapabilityForm } from "@/lib/capabilities/describe";
import { collectInput } from "@/lib/client/form/collect-input";
import type { FormValues } from "@/lib/client/form/default-values";
import { toFormErrors, type IssueText } from "./form-errors";
import { loadCapability } from "./load-capability";

/**
 * Validates with the capability's own module, the very one the server parses with. The form's result is the
 * collected input.
 */
export function capabilityResolver(form: CapabilityForm, text: IssueText): Resolver<FormValues> {
  return async (values) => {
    const input = collectInput(form, values);
    const { capability, validateInput } = await loadCapability(form.id);
    const checked = validateInput(capability, input);
    return checked.ok
      ? { values: input, errors: {} }
      : { values: {}, errors: toFormErrors(checked.issues, text) };
  };
}
