/** `npm run lint`: prints what would not mirror in the site's stylesheets; exit 1 if any. */
import { readdirSync, readFileSync } from "node:fs";
import { checkStylesheet } from "../assets/stylesheet-check.ts";

const folder = "layouts/assets/";
const root = new URL("../../", import.meta.url);

const problems = readdirSync(new URL(folder, root))
  .filter((name) => name.endsWith(".css"))
  .sort()
  .flatMap((name) => checkStylesheet(readFileSync(new URL(folder + name, root), "utf8"), folder + name));

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
