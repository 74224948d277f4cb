/** The data: the files of the whole archive with their sums, how they are loaded and read, and the API. */
import { datasetJsonLd } from "../src/outputs/data/dataset-json-ld.ts";
import {
  type ApiAddress,
  type DataFileView,
  formatKilobytes,
  loadingLines,
  viewApi,
} from "../src/views/data-files.ts";
import { viewStrip } from "../src/views/strip.ts";
import { textIn } from "../src/views/text.ts";
import {
  absoluteUrl,
  articleFiles,
  dataPackageUrl,
  dataReadmeUrl,
  dataUrl,
  manifestUrl,
} from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { describeFile } from "./parts/data-words.ts";
import { PageHead } from "./parts/page-head.tsx";
import { marksOf } from "./parts/text.tsx";
import { renderPage } from "./shell.tsx";

const UNIT = 4;

export function renderData(frame: Frame, files: readonly DataFileView[]): string {
  const { desk, language, words } = frame;
  const { articles, listed } = desk.catalogue;
  const { title, lede: ledeOf } = words.data;
  const lede = ledeOf(articles.length, articles.length - listed.length);
  return renderPage(frame, {
    url: dataUrl(language),
    title,
    description: lede,
    class: "house",
    crumbs: [{ name: ownText(language, title) }],
    strip: { view: viewStrip(desk, []), unit: UNIT, label: "" },
    jsonLd: datasetJsonLd(desk, { name: `${frame.siteTitle}: ${title}`, description: lede }, files),
    children: (
      <>
        <PageHead title={title} lede={lede} />
        <div class="body">
          <div class="prose">
            <Files frame={frame} files={files} />
            <Loading frame={frame} />
            <Api frame={frame} />
          </div>
        </div>
      </>
    ),
  });
}

const Files = ({ frame, files }: { frame: Frame; files: readonly DataFileView[] }) => {
  const { words, desk } = frame;
  const { data } = words;
  const { licence, version } = desk.settings;
  return (
    <>
      <h2>{data.files}</h2>
      <ul>
        {licence && (
          <li>
            {data.licence}: <a href={licence.url}>{licence.name}</a>
          </li>
        )}
        {version !== undefined && (
          <li>
            {data.version}: <code>{breakable(version, EIGHT)}</code>
          </li>
        )}
        <li>
          <FileLink frame={frame} url={dataPackageUrl} />: {data.package}
        </li>
        <li>
          <FileLink frame={frame} url={dataReadmeUrl} />: {data.readme}
        </li>
        <li>
          {data.sums} <FileLink frame={frame} url={manifestUrl} />
        </li>
      </ul>
      <table>
        <thead>
          <tr>
            <th scope="col">{data.file}</th>
            <th scope="col">{data.count}</th>
            <th scope="col">
              {data.size} <span {...marksOf(frame, textIn("en", "kB"))}>kB</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <FileRow frame={frame} file={file} />
          ))}
        </tbody>
      </table>
    </>
  );
};

const FileRow = ({ frame, file }: { frame: Frame; file: DataFileView }) => {
  const latin = marksOf(frame, textIn("en", file.format));
  return (
    <tr>
      <td>
        <FileLink frame={frame} url={file.url} /> <span {...latin}>({file.format})</span>
        <br />
        {describeFile(frame, file)}
        <br />
        <code>{breakable(file.sha256, EIGHT)}</code>
      </td>
      <td>{file.count}</td>
      <td>{formatKilobytes(file.bytes)}</td>
    </tr>
  );
};

/** Names of files are Latin everywhere. */
const FileLink = ({ frame, url }: { frame: Frame; url: string }) => {
  const name = url.slice(url.lastIndexOf("/") + 1);
  return (
    <a href={frame.link(url)} {...marksOf(frame, textIn("en", name))}>
      {breakable(name, /[^.-]+[.-]?/g)}
    </a>
  );
};

const EIGHT = /.{1,8}/g;

/** Goes on in the next line between two pieces, where it must, and is copied whole. */
function breakable(text: string, pieces: RegExp) {
  return (text.match(pieces) ?? []).flatMap((piece, index) => (index === 0 ? [piece] : [<wbr />, piece]));
}

const Loading = ({ frame }: { frame: Frame }) => {
  const { data } = frame.words;
  return (
    <>
      <h2>{data.load}</h2>
      <h3>{data.spreadsheet}</h3>
      <ol>
        {data.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      {loadingLines(absoluteUrl(frame.desk.settings, `${articleFiles}.csv`)).map(({ name, lines }) => (
        <>
          <h3 {...marksOf(frame, textIn("en", name))}>{name}</h3>
          <pre {...marksOf(frame, textIn("en", name))}>
            <code>{lines.join("\n")}</code>
          </pre>
        </>
      ))}
      <h2>{data.reading}</h2>
      <ul>
        {data.rules.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
    </>
  );
};

const Api = ({ frame }: { frame: Frame }) => {
  const { data } = frame.words;
  return (
    <>
      <h2 id="api">{data.api}</h2>
      <p>{data.apiLede}</p>
      <ul>
        {viewApi(frame.desk.settings).map((address) => (
          <li>
            <ApiLink frame={frame} address={address} />: {data.answers[address.answer]}
          </li>
        ))}
      </ul>
    </>
  );
};

const ApiLink = ({ frame, address: { url, isPattern } }: { frame: Frame; address: ApiAddress }) =>
  isPattern ? (
    <code>{url}</code>
  ) : (
    <a href={frame.link(url)}>
      <code>{url}</code>
    </a>
  );
