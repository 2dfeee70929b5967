const FOCUSABLE = "textarea, input:not(.sr-only), button, [role=combobox], [role=slider], [tabindex='0']";

/** Brings the first wrong field into view and puts the focus into it; false when none is drawn. */
export function focusFirstIssue(root: ParentNode): boolean {
  const field = root.querySelector<HTMLElement>("[data-field][data-invalid]");
  if (!field) return false;
  field.scrollIntoView({ block: "center", behavior: "smooth" });
  const inner = field.querySelector<HTMLElement>("[data-field][data-invalid]") ?? field;
  inner.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
  return true;
}
