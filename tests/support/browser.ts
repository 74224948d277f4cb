/** A Chromium for the tests and the screenshots, on any machine that has Node and npm. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { unpackChromium } from "./npm-chromium.ts";

/** Google Chrome first: Ubuntu's `chromium` is a snap, which cannot see other programs' temporary folders. */
const NAMES = ["google-chrome-stable", "google-chrome", "chrome", "chromium", "chromium-browser"];
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Web security stays on, since a blocked request is a finding; the rest keeps the browser from calling home. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-pings",
];

/**
 * Starts CHROMIUM_PATH, else an installed Chromium or Chrome, else the one that npm brought, with a fresh profile.
 * The caller closes it. Throws where none of the three is there.
 */
export async function launchBrowser(): Promise<Browser> {
  return await chromium.launch({
    headless: true,
    args: ARGUMENTS,
    timeout: 60_000,
    ...(await findBrowser()),
  });
}

async function findBrowser(): Promise<Pick<LaunchOptions, "executablePath" | "env">> {
  const named = process.env.CHROMIUM_PATH ?? findInstalled();
  if (named) return { executablePath: named };
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chromium found. Install Chrome or Chromium, or set CHROMIUM_PATH to one.");
  }
  return await unpackChromium();
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPLICATIONS].find(
    (file) => existsSync(file),
  );
}
