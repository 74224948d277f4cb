/** The address or the saved file of a call to the report that the page describes, or to one line that says why there is none. */

import { decodePage, parsePage } from "../report/page.ts";
import type { Report } from "../report/report.ts";
import { readReport } from "../report/report.ts";
import { fetchPage } from "./fetch-page.ts";
import type { NewCall } from "./new-flags.ts";
import { explainFile, readSavedPage } from "./new-pages.ts";

export interface CallPage {
  readonly report?: Report;
  /** Where it was fetched from, after redirects. */
  readonly address?: string;
  /** Why it could not be read. */
  readonly why?: string;
}

export async function readCallPage({ url, html, allowLocal }: NewCall): Promise<CallPage> {
  const [file] = html;
  if (file !== undefined) {
    try {
      return { report: await readSavedPage(file) };
    } catch (error) {
      return { why: `${file}: ${explainFile(error)}` };
    }
  }
  if (url === undefined) return {};
  const fetched = await fetchPage(url.trim(), { allowLocal });
  if (!fetched.ok) return { why: `${url}: ${fetched.why}` };
  const { bytes, contentType, url: address } = fetched.page;
  return { report: readReport(parsePage(decodePage(bytes, contentType), address)), address };
}
