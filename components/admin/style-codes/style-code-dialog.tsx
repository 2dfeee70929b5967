"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { putStyleCodeAction } from "@/app/(admin)/admin/style-codes/actions";
import { DialogForm } from "@/components/forms/dialog-form";
import { useAction } from "@/components/forms/use-action";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";

/** One code: what the vendor calls it, what people read, and what it is for (1 pets, 2 portraits). */
export interface StyleCodeLine {
  code: string;
  name: string;
  type: 1 | 2;
}

/** Adds a code, or renames one; the code itself never changes. */
export function StyleCodeDialog({
  editing,
  onClose,
}: {
  editing: StyleCodeLine | "new" | null;
  onClose(): void;
}) {
  const t = useTranslations("admin.styleCodes");
  const line = editing === "new" ? null : editing;
  const [type, setType] = useState(line?.type ?? 1);
  const { run, busy, message, fields } = useAction(putStyleCodeAction, onClose);
  return (
    <Dialog open={editing !== null} onOpenChange={onClose}>
      <DialogContent title={t(line ? "editTitle" : "addTitle")}>
        <DialogForm
          submit={t("save")}
          busy={busy}
          onSubmit={({ code = line?.code ?? "", name = "" }) => run({ code, name, type })}
        >
          <Field label={t("code")} help={t("codeHelp")} error={fields.code ?? message}>
            <Input
              name="code"
              defaultValue={line?.code}
              readOnly={line !== null}
              spellCheck={false}
              autoComplete="off"
              className="font-mono"
            />
          </Field>
          <Field label={t("name")} error={fields.name}>
            <Input name="name" defaultValue={line?.name} maxLength={100} autoComplete="off" />
          </Field>
          <Segmented
            label={t("typeLabel")}
            value={type === 1 ? "1" : "2"}
            onValueChange={(value) => setType(value === "1" ? 1 : 2)}
            options={[
              { value: "1", label: t("type.1") },
              { value: "2", label: t("type.2") },
            ]}
            stretch
          />
        </DialogForm>
      </DialogContent>
    </Dialog>
  );
}
