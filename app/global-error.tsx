"use client";

import "./globals.css";

const WORDS = {
  "zh-CN": { title: "画架暂时无法显示", text: "这是画架的问题，您的图片和任务都是安全的。", retry: "重试" },
  en: {
    title: "The studio could not start this page",
    text: "The fault is the studio’s. Your pictures and running jobs are safe.",
    retry: "Try again",
  },
} as const;

/** The last net, where not even the layout with its words could be drawn: so it brings its own, in both languages. */
export default function GlobalFailure({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset(): void;
}) {
  return (
    <html lang="en">
      <body className="flex min-h-dvh flex-col items-center justify-center gap-8 p-6 text-center">
        {Object.entries(WORDS).map(([locale, { title, text, retry }]) => (
          <div key={locale} lang={locale}>
            <h1 className="text-lg font-semibold">{title}</h1>
            <p className="mt-1 text-muted">{text}</p>
            <button
              type="button"
              onClick={reset}
              className="mt-3 h-8 rounded-lg bg-primary px-3 font-medium text-on-primary"
            >
              {retry}
            </button>
          </div>
        ))}
        {error.digest && <code className="text-sm text-faint">{error.digest}</code>}
      </body>
    </html>
  );
}
