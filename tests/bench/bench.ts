/**
 * `npm run bench [-- --records 1000,10000 --runs 5]`: builds a generated archive with this generator and with the others
 * that are installed, turn by turn, after it has seen that all do the same work. Prints a table of medians and ratios, and
 * writes it to results.json and to an SVG of cost against size beside this file.
 */
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { drawCost } from "./cost-chart.ts";
import { generateArchive } from "./generated-archive.ts";
import { GENERATORS, type Generator, OURS } from "./generators.ts";
import { median, type Run, run } from "./runs.ts";
import { assertSameWork, surveyWork, type Work } from "./same-work.ts";

/** Of each body; what the figures in DESIGN were measured with. */
const BODY_WORDS = 400;

export interface Measured {
  readonly generator: string;
  readonly version: string;
  readonly records: number;
  readonly runs: number;
  /** Medians: seconds, seconds, megabytes. */
  readonly cpu: number;
  readonly wall: number;
  readonly memory: number;
  /** Megabytes that were written. */
  readonly size: number;
  /** CPU seconds of our own phases. */
  readonly phases?: Readonly<Record<string, number>>;
}

const { values } = parseArgs({
  options: {
    records: { type: "string", default: "1000,10000" },
    runs: { type: "string", default: "5" },
    only: { type: "string" },
  },
});
const scratch = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const present = GENERATORS.filter(
    (generator) =>
      generator.version() !== undefined && (!values.only || values.only.split(",").includes(generator.name)),
  );
  const measured: Measured[] = [];
  for (const size of values.records.split(",").map(Number)) measured.push(...(await compare(size, present)));
  const machine = `${availableParallelism()} cores, ${cpus()[0]?.model ?? "unknown"}, Node ${process.versions.node}`;
  console.log(renderTable(measured, machine));
  writeFileSync(
    join(import.meta.dirname, "results.json"),
    `${JSON.stringify({ machine, measured }, null, 2)}\n`,
  );
  writeFileSync(join(import.meta.dirname, "cost.svg"), drawCost(measured));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function compare(records: number, generators: readonly Generator[]): Promise<Measured[]> {
  const archive = generateArchive(records, BODY_WORDS);
  const places = generators.map((generator) => ({ generator, folder: join(scratch, generator.name) }));
  for (const { generator, folder } of places) {
    mkdirSync(folder, { recursive: true });
    generator.prepare(folder, archive);
  }
  const work = new Map<string, Work>();
  for (const { generator, folder } of places) {
    await build(generator, folder);
    work.set(generator.name, surveyWork(join(folder, "public"), generator));
  }
  const ours = work.get(OURS.name);
  for (const [name, theirs] of work) if (ours) assertSameWork(ours, theirs, name);
  const runs = new Map<string, Run[]>(generators.map(({ name }) => [name, []]));
  for (let turn = 0; turn < Number(values.runs); turn++) {
    for (const { generator, folder } of places)
      runs.get(generator.name)?.push(await build(generator, folder));
  }
  for (const { folder } of places) renameSync(folder, `${folder}-${records}`);
  return generators.map((generator) => sumUp(generator, records, runs.get(generator.name) ?? [], work));
}

/** From nothing. The last site is laid aside until the end: ext4 is slow for minutes to take new files where many were deleted. */
async function build(generator: Generator, folder: string): Promise<Run> {
  const site = join(folder, "public");
  if (existsSync(site)) renameSync(site, join(folder, `public-${randomUUID()}`));
  const [command, ...args] = generator.command(folder);
  return run(command, args, folder);
}

function sumUp(
  { name, version }: Generator,
  records: number,
  runs: readonly Run[],
  work: ReadonlyMap<string, Work>,
): Measured {
  const last = runs.at(-1)?.stdout.trim().split("\n").at(-1) ?? "";
  const phases = name === OURS.name ? (JSON.parse(last) as Pick<Measured, "phases">).phases : undefined;
  return {
    generator: name,
    version: version() ?? "",
    records,
    runs: runs.length,
    cpu: median(runs.map(({ cpu }) => cpu)),
    wall: median(runs.map(({ wall }) => wall)),
    memory: median(runs.map(({ memory }) => memory)),
    size: work.get(name)?.size ?? 0,
    ...(phases && { phases }),
  };
}

function renderTable(measured: readonly Measured[], machine: string): string {
  const rows = measured.map((one) => {
    const ours = measured.find(
      ({ generator, records }) => generator === OURS.name && records === one.records,
    );
    const against = (mine: number | undefined, theirs: number) =>
      one.generator === OURS.name || mine === undefined ? "" : (mine / theirs).toFixed(2);
    return [
      String(one.records),
      `${one.generator} ${one.version}`,
      one.cpu.toFixed(1),
      one.wall.toFixed(1),
      one.memory.toFixed(0),
      one.size.toFixed(0),
      against(ours?.cpu, one.cpu),
      against(ours?.wall, one.wall),
      against(ours?.memory, one.memory),
    ];
  });
  const head = [
    "records",
    "generator",
    "CPU s",
    "wall s",
    "peak MB",
    "written MB",
    "ours ÷ CPU",
    "÷ wall",
    "÷ memory",
  ];
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  const phases = measured
    .filter(({ phases }) => phases)
    .map(({ records, phases = {} }) => {
      const parts = Object.entries(phases).map(([phase, seconds]) => `${phase} ${seconds.toFixed(1)}`);
      return `${records} records, CPU seconds of our phases: ${parts.join(", ")}`;
    });
  return [machine, "", ...lines, "", ...phases].join("\n");
}
