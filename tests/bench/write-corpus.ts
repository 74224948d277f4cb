/** `node src/run.mjs tests/bench/write-corpus.ts FOLDER RECORDS [BODY_WORDS]`: writes a generated archive to be built. */
import { writeCorpus } from "./corpus.ts";
import { generateArchive } from "./generated-archive.ts";

const [folder = "", records = "", words] = process.argv.slice(2);
const archive = generateArchive(Number(records), words === undefined ? undefined : Number(words));
writeCorpus(folder, archive, ["en", "ur"]);
