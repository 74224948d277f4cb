/** `npm run schema`: writes what VS Code completes and checks records with, from the schema and the content's names. */

import { composeSnippets } from "../read/editor-snippets.ts";
import { recordJsonSchema } from "../read/json-schema.ts";
import { isError, readArchive } from "../reading.ts";
import { RECORD_SCHEMA_URL } from "../views/urls.ts";
import { formatProblems } from "./problem-report.ts";
import { writeWholeFile } from "./whole-file.ts";

const { stdout, stderr } = process;

// Not of the environment: the files are checked in, and the same for everybody.
const { archive, settings, problems } = await readArchive({}, new Date());
if (settings === undefined || problems.some(isError)) {
  stderr.write(`${formatProblems(problems)}\n`);
  process.exitCode = 1;
} else {
  const { origin, basePath } = settings;
  const schema = recordJsonSchema(
    archive.authorities,
    archive.events,
    `${origin}${basePath}${RECORD_SCHEMA_URL}`,
  );
  await write(".vscode/record.schema.json", schema);
  await write(".vscode/article.code-snippets", composeSnippets(schema));
}

async function write(path: string, value: object): Promise<void> {
  await writeWholeFile(path, `${JSON.stringify(value, null, 2)}\n`, { overwrite: true });
  stdout.write(`${path}\n`);
}
