import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { selectTriggerStyles } from "@/components/ui/select-styles";

interface Choice {
  value: string;
  label: string;
}

/** What the log may be narrowed by; it works before any script has loaded. */
export async function AuditFilters({
  filter,
  people,
  choices,
}: {
  filter: { q?: string; person?: string; action?: string; from?: string; to?: string };
  people: readonly { id: string; name: string; email: string }[];
  /** Every part of the log with its actions. */
  choices: readonly (Choice & { actions: readonly Choice[] })[];
}) {
  const t = await getTranslations("audit");
  return (
    <form method="get" action="/admin/audit" className="grid grid-cols-2 items-end gap-3 sm:grid-cols-3">
      <Field label={t("search")}>
        <Input name="q" type="search" defaultValue={filter.q} placeholder={t("searchHint")} maxLength={200} />
      </Field>
      <Field label={t("person")}>
        <select
          name="person"
          defaultValue={filter.person ?? ""}
          className={cn(selectTriggerStyles, "min-w-0")}
        >
          <option value="">{t("everybody")}</option>
          {people.map(({ id, name, email }) => (
            <option key={id} value={id}>
              {name} · {email}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t("what")}>
        <select
          name="action"
          defaultValue={filter.action ?? ""}
          className={cn(selectTriggerStyles, "min-w-0")}
        >
          <option value="">{t("everything")}</option>
          {choices.map(({ value: area, label, actions }) => (
            <optgroup key={area} label={label}>
              <option value={area}>{t("allOf", { area: label })}</option>
              {actions.map((action) => (
                <option key={action.value} value={action.value}>
                  {action.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </Field>
      <Field label={t("from")}>
        <Input name="from" type="date" defaultValue={filter.from} />
      </Field>
      <Field label={t("to")}>
        <Input name="to" type="date" defaultValue={filter.to} />
      </Field>
      <Button type="submit" variant="soft">
        {t("show")}
      </Button>
    </form>
  );
}
