import { getFormatter, getTranslations } from "next-intl/server";
import Link from "next/link";
import type { AuditLine } from "./audit-line";

/** Entries of the log, latest first; under each other where the window is narrow. */
export async function AuditTable({ entries }: { entries: readonly AuditLine[] }) {
  const [t, format] = await Promise.all([getTranslations("audit"), getFormatter()]);
  return (
    <table className="w-full text-left">
      <thead className="max-md:sr-only">
        <tr className="border-b border-line text-sm text-muted">
          <th className="py-2 pr-3 pl-4 font-medium">{t("when")}</th>
          <th className="px-3 py-2 font-medium">{t("person")}</th>
          <th className="py-2 pr-4 pl-3 font-medium">{t("what")}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, at, actor, what, target, details, from }) => (
          <tr
            key={id}
            className="border-b border-line align-top last:border-b-0 max-md:flex max-md:flex-col max-md:px-4 max-md:py-2.5 md:[&>td]:px-3 md:[&>td]:py-2.5 md:[&>td:first-child]:pl-4 md:[&>td:last-child]:pr-4"
          >
            <td className="text-sm whitespace-nowrap text-muted tabular-nums">
              <time dateTime={at}>
                {format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "medium" })}
              </time>
              <span className="block text-faint max-md:ml-2 max-md:inline">{from}</span>
            </td>
            <td className="max-w-48 truncate">
              {typeof actor === "object" ? (
                <Link
                  href={`/admin/people/${actor.id}`}
                  prefetch={false}
                  title={actor.email}
                  className="hover:underline"
                >
                  {actor.name}
                </Link>
              ) : (
                <span className="text-muted">{actor}</span>
              )}
            </td>
            <td className="min-w-0 md:w-full">
              <p>
                <span className="font-medium">{what}</span>
                {target && (
                  <span title={target.whole} className="ml-2 break-words text-muted">
                    {target.text}
                  </span>
                )}
              </p>
              {details.length > 0 && (
                <dl className="flex flex-wrap gap-x-3 text-sm text-muted">
                  {details.map(({ name, text, whole = text }) => (
                    <div key={name} className="flex min-w-0 gap-1">
                      <dt className="shrink-0 text-faint">{t("named", { name, value: "" })}</dt>
                      <dd className="max-w-72 truncate" title={whole}>
                        {text}
                      </dd>
                    </div>
                  ))}
                </dl>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
