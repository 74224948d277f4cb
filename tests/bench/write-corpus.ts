/** `node src/run.mjs tests/bench/write-corpus.ts FOLDER RECORDS [BODY_WORDS]`: writes a generated archive to be built. */
import { writeCorpus } from "./corpus.ts";
import { generateArchive } from "./generated-archive.ts";

const [folder = "", records = "", words] = process.argv.slice(2);
const SITE = `languages: [en, ur]
title: { en: A generated archive, ur: بنایا ہوا آرکائیو }
subject: { en: Reports that nobody published, ur: خبریں جو شائع نہیں ہوئیں }
description: { en: Made to be measured., ur: پیمائش کے لیے۔ }
url: https://archive.example
licence: { name: CC0, url: "https://creativecommons.org/publicdomain/zero/1.0/" }
cards: false
admin: false
`;
writeCorpus(folder, generateArchive(Number(records), words === undefined ? undefined : Number(words)), SITE);
