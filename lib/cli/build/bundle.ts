/**
 * Bundles programs for Node, each entry into `<folder>/<name>.mjs`, so that they start without compiling hundreds of
 * modules. Libraries stay outside, so the folder has to lie in the checkout.
 */
export async function bundle(entries: Readonly<Record<string, string>>, folder: string): Promise<void> {
  const esbuild = await import("esbuild");
  await esbuild.build({
    entryPoints: entries,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: true,
    logLevel: "warning",
    alias: { "@": "." },
  });
}
