/** Measurements → an SVG: CPU seconds against the number of records, one line a generator. */
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Measured } from "./bench.ts";

const WIDTH = 640;
const HEIGHT = 320;
const EDGE = { left: 56, right: 120, top: 24, bottom: 40 };
const COLOURS = ["#1f3a8a", "#b45309", "#047857", "#6b21a8"];

export function drawCost(measured: readonly Measured[]): string {
  const most = (of: (one: Measured) => number) => Math.max(1, ...measured.map(of));
  const x = scaleLinear([0, most(({ records }) => records)], [EDGE.left, WIDTH - EDGE.right]);
  const y = scaleLinear([0, most(({ cpu }) => cpu)], [HEIGHT - EDGE.bottom, EDGE.top]).nice();
  const names = [...new Set(measured.map(({ generator }) => generator))];
  const lines = names.map((name, index) => {
    const points = measured.filter(({ generator }) => generator === name);
    const path = line<Measured>(
      ({ records }) => x(records),
      ({ cpu }) => y(cpu),
    )(points);
    const last = points.at(-1);
    const colour = COLOURS[index % COLOURS.length];
    const dots = points.map(
      ({ records, cpu }) =>
        `<circle cx="${x(records).toFixed(1)}" cy="${y(cpu).toFixed(1)}" r="3" fill="${colour}"/>`,
    );
    const label =
      last &&
      `<text x="${x(last.records) + 8}" y="${(y(last.cpu) + 4).toFixed(1)}" fill="${colour}">${name}</text>`;
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join("")}${label ?? ""}`;
  });
  const down = y
    .ticks(5)
    .map((tick) => `<text x="${EDGE.left - 8}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`);
  const across = x
    .ticks(5)
    .map(
      (tick) => `<text x="${x(tick)}" y="${HEIGHT - EDGE.bottom + 20}" text-anchor="middle">${tick}</text>`,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>CPU seconds of a build from nothing, by the number of records</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${EDGE.left}" y="14">CPU seconds</text><text x="${WIDTH - EDGE.right}" y="${HEIGHT - 4}" text-anchor="end">records</text>
<path d="M${EDGE.left} ${EDGE.top}V${HEIGHT - EDGE.bottom}H${WIDTH - EDGE.right}" fill="none" stroke="#555"/>
${[...down, ...across, ...lines].join("\n")}
</svg>
`;
}
