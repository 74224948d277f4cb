/** The page of the data as a text in Markdown, which stays with the files when they are taken away. */
import { type DataFileView, formatSize, loadingLines, viewApi } from "../src/views/data-files.ts";
import { absoluteUrl, articleFiles, dataPackageUrl, dataUrl, manifestUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { describeFile } from "./parts/data-words.ts";

export function renderDataReadme(frame: Frame, files: readonly DataFileView[]): string {
  const { desk, words, language, siteTitle } = frame;
  const { settings, catalogue } = desk;
  const { data } = words;
  const whole = (path: string) => absoluteUrl(settings, path);
  const { articles, listed } = catalogue;
  const blocks = [
    `# ${siteTitle}: ${data.title}`,
    data.lede(articles.length, articles.length - listed.length),
    whole(dataUrl(language)),
    `## ${data.files}`,
    [
      ...(settings.licence ? [`- ${data.licence}: ${settings.licence.name}, ${settings.licence.url}`] : []),
      ...(settings.version === undefined ? [] : [`- ${data.version}: ${settings.version}`]),
      `- ${whole(dataPackageUrl)}: ${data.package}`,
      `- ${data.sums} ${whole(manifestUrl)}`,
    ].join("\n"),
    [
      `| ${data.file} | ${data.count} | ${data.size} | SHA-256 |`,
      "|---|---|---|---|",
      ...files.map(
        (file) =>
          `| ${whole(file.url)}: ${describeFile(frame, file)} | ${file.count ?? ""} | ${formatSize(file.bytes)} | ${file.sha256} |`,
      ),
    ].join("\n"),
    `## ${data.load}`,
    `### ${data.spreadsheet}`,
    data.steps.map((step, index) => `${index + 1}. ${step}`).join("\n"),
    ...loadingLines(whole(`${articleFiles}.csv`)).flatMap(({ name, lines }) => [
      `### ${name}`,
      ["```", ...lines, "```"].join("\n"),
    ]),
    `## ${data.reading}`,
    data.rules.map((rule) => `- ${rule}`).join("\n"),
    `## ${data.api}`,
    data.apiLede,
    viewApi(settings)
      .map(({ answer, url }) => `- ${settings.origin}${settings.basePath}${url}: ${data.answers[answer]}`)
      .join("\n"),
  ];
  return `${blocks.join("\n\n")}\n`;
}
