/** What happens while a page is open that no reader sees: what it asks for, and what the browser complains of. */
import type { Page } from "playwright-core";

/** What happened while a page was open that no reader would see. */
export interface Findings {
  /** Addresses that were asked for, whatever came of it. */
  readonly requests: string[];
  /** Errors and warnings of the console, exceptions, requests that failed, what a page's policy forbade. */
  readonly complaints: string[];
}

/** To be called before the page is opened; what is found is added as it happens. */
export async function watchPage(page: Page): Promise<Findings> {
  const findings: Findings = { requests: [], complaints: [] };
  await page.exposeFunction(REPORT, (violation: string) => findings.complaints.push(violation));
  await page.addInitScript(REPORT_VIOLATIONS);
  page.on("request", (request) => findings.requests.push(request.url()));
  page.on("requestfailed", (request) => {
    findings.complaints.push(`${request.url()} ${request.failure()?.errorText ?? "failed"}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) findings.complaints.push(`${response.url()} ${response.status()}`);
  });
  page.on("pageerror", (error) => findings.complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) findings.complaints.push(message.text());
  });
  return findings;
}

const REPORT = "reportViolation";

/** Runs in the page before anything else does. */
const REPORT_VIOLATIONS = `document.addEventListener("securitypolicyviolation", (event) =>
  ${REPORT}(event.violatedDirective + " forbids " + (event.blockedURI || "a part of the page")));`;
