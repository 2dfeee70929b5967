import { MaskEngine } from "../../lib/painter/mask-engine";
import { MaskExporter } from "../../lib/painter/worker/mask-exporter";

/** What the bench's page offers: the engine without a studio around it. */
export interface ExportPage {
  engine: MaskEngine;
  exporter: MaskExporter;
}

const engine = new MaskEngine(4096, 4096);
const exporter = new MaskExporter(engine, "hard");
Object.assign(window, { exportPage: { engine, exporter } satisfies ExportPage });
