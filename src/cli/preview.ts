/**
 * `node src/run.mjs preview FOLDER`, as `npm start` runs it: composes the site whenever it is told that the content has
 * changed, and writes into the folder what a browser asks for. Its messages are those of preview-messages.ts.
 */
import { askHistory, composeReading, gatherMaterials } from "../build.ts";
import { readSound } from "../reading.ts";
import { describeFailure } from "./failure.ts";
import type { PreviewAnswer, PreviewRequest } from "./preview-messages.ts";
import { PreviewSite } from "./preview-site.ts";
import { formatProblems } from "./problem-report.ts";
import { openProgress } from "./progress.ts";

const { argv, env, stdout } = process;
const [folder = ""] = argv.slice(2);
const progress = openProgress(stdout, env);
const color = stdout.isTTY === true && !env.NO_COLOR;

/** The last that was sound. */
let site: PreviewSite | undefined;

process.on("message", (request: PreviewRequest) => void answer(request));
// Whoever started it is gone.
process.on("disconnect", () => process.exit());

async function answer(request: PreviewRequest): Promise<void> {
  const during = request.ask === "lay" ? `writing ${request.path}` : undefined;
  const { id } = request;
  try {
    process.send?.({ id, ok: true, ...(await act(request)) } satisfies PreviewAnswer);
  } catch (error) {
    const said = describeFailure(error, env, during, color).text;
    process.send?.({ id, ok: false, said } satisfies PreviewAnswer);
  }
}

async function act(request: PreviewRequest): Promise<Pick<PreviewAnswer, "said" | "records">> {
  if (request.ask === "lay") {
    await site?.lay(request.path);
    return { said: "" };
  }
  try {
    progress.step("reading the records");
    const git = askHistory(env);
    const reading = await readSound(env, new Date());
    const materials = await gatherMaterials(reading, env, progress.step, git);
    progress.step("composing the pages");
    const edition = composeReading(reading, materials, env);
    site = new PreviewSite(edition, folder);
    return { said: formatProblems(edition.warnings, { color }), records: edition.records };
  } finally {
    progress.end();
  }
}
