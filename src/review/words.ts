/** What the summary of a pull request says around the records, once a language. */
import type { MessageLanguage } from "../archive/problem.ts";
import type { FileKind } from "./file-kind.ts";

export interface ReviewWords {
  readonly title: string;
  readonly lead: (added: number, changed: number, removed: number, feeds: number) => string;
  readonly nothing: string;
  readonly incomparable: string;
  readonly unbuilt: string;
  readonly faults: string;
  readonly whatToDo: readonly string[];
  readonly warnings: string;
  readonly aboutWarnings: string;
  readonly lost: string;
  readonly lostRecord: string;
  readonly lostOther: string;
  readonly reading: string;
  readonly readingMore: (count: number) => string;
  readonly pages: string;
  readonly kinds: Readonly<Record<FileKind, string>>;
  readonly added: string;
  readonly changed: string;
  readonly removed: string;
  readonly neighbours: string;
  readonly reframed: (count: number) => string;
  readonly more: (count: number) => string;
  readonly leftOut: string;
}

const english: ReviewWords = {
  title: "What this change does to the site",
  lead: (added, changed, removed, feeds) =>
    `Record pages: ${added} new, ${changed} changed, ${removed} removed. Feeds touched: ${feeds}.`,
  nothing: "The site that readers see stays as it is.",
  incomparable:
    "The site as it was before could not be built, so there is nothing to compare with. The records are shown as they will read.",
  unbuilt:
    "The content is right, but the site could not be built from it. That is not your mistake: an editor looks at the log of this run.",
  faults: "The check found something to mend",
  whatToDo: [
    "Open “Files changed” above: each problem stands at the line that it is about. They are also listed below.",
    "Open the file, choose the pencil, and write what the problem proposes. Commit to the same branch.",
    "The check runs again by itself. Nothing is published meanwhile, and nothing that you wrote is lost.",
  ],
  warnings: "Please look at these once more",
  aboutWarnings: "They do not stop the change: they may be right as they are.",
  lost: "Addresses would disappear",
  lostRecord:
    "A record's address never disappears once it is published. Give the file its old name again; a record that should not have been made gets “withdrawn” with a date and a reason, and its address stays.",
  lostOther:
    "Other people may have linked to these. A list goes when the last record that it holds is filed elsewhere: make sure that this is meant.",
  reading: "How the record will read",
  readingMore: (count) => `${count} more ${count === 1 ? "record is" : "records are"} not shown here.`,
  pages: "Pages and files",
  kinds: {
    record: "Pages of records",
    dates: "Lists by date",
    terms: "Tags, people, places, outlets",
    dossiers: "Dossiers",
    page: "Other pages",
    feed: "Feeds",
    file: "Data and site files",
    asset: "Styles, fonts, scripts",
  },
  added: "New",
  changed: "Changed",
  removed: "Removed",
  neighbours:
    "The page of another record changes too where the new one is its neighbour in time or of the same event.",
  reframed: (count) =>
    `On ${count} more ${count === 1 ? "page" : "pages"} only the frame differs: the strip of years, the masthead or the foot.`,
  more: (count) => `and ${count} more`,
  leftOut: "The summary is longer than GitHub shows; the rest is left out.",
};

const urdu: ReviewWords = {
  title: "اس تبدیلی سے سائٹ پر کیا اثر ہو گا",
  lead: (added, changed, removed, feeds) =>
    `اندراجات کے صفحات: ${added} نئے، ${changed} بدلے ہوئے، ${removed} ہٹائے گئے۔ متاثرہ فیڈز: ${feeds}۔`,
  nothing: "پڑھنے والوں کو نظر آنے والی سائٹ جوں کی توں رہے گی۔",
  incomparable:
    "تبدیلی سے پہلے کی سائٹ نہیں بن سکی، اس لیے موازنہ ممکن نہیں۔ اندراج نیچے ویسے ہی دکھائے گئے ہیں جیسے نظر آئیں گے۔",
  unbuilt: "متن درست ہے مگر اس سے سائٹ نہیں بن سکی۔ یہ آپ کی غلطی نہیں: مدیر اس جانچ کا ریکارڈ دیکھ لے گا۔",
  faults: "جانچ میں کچھ درست کرنے کو نکلا",
  whatToDo: [
    "اوپر “Files changed” کھولیے: ہر غلطی اسی سطر پر لکھی ہے جس کے بارے میں ہے۔ سب غلطیاں نیچے بھی درج ہیں۔",
    "فائل کھولیے، پنسل کے نشان پر کلک کیجیے، جو تجویز کیا گیا ہے وہ لکھیے، اور اسی برانچ میں محفوظ کیجیے۔",
    "جانچ خود دوبارہ ہو جائے گی۔ اس دوران کچھ شائع نہیں ہوتا، اور آپ کا لکھا ہوا محفوظ رہتا ہے۔",
  ],
  warnings: "براہ کرم انہیں ایک بار پھر دیکھ لیجیے",
  aboutWarnings: "ان سے تبدیلی نہیں رکتی: ممکن ہے یہ اسی طرح درست ہوں۔",
  lost: "کچھ پتے ختم ہو جائیں گے",
  lostRecord:
    "اندراج کا پتہ شائع ہونے کے بعد کبھی ختم نہیں ہوتا۔ فائل کا پرانا نام بحال کیجیے؛ جو اندراج ہونا ہی نہیں چاہیے تھا اس میں تاریخ اور وجہ کے ساتھ “withdrawn” لکھیے، پتہ برقرار رہے گا۔",
  lostOther:
    "ممکن ہے کسی نے ان پتوں کا حوالہ دے رکھا ہو۔ فہرست تب ختم ہوتی ہے جب اس کا آخری اندراج کہیں اور چلا جائے: اطمینان کر لیجیے کہ یہی مقصود ہے۔",
  reading: "اندراج کیسا نظر آئے گا",
  readingMore: (count) =>
    count === 1 ? "مزید 1 اندراج یہاں نہیں دکھایا گیا۔" : `مزید ${count} اندراجات یہاں نہیں دکھائے گئے۔`,
  pages: "صفحات اور فائلیں",
  kinds: {
    record: "اندراجات کے صفحات",
    dates: "تاریخ وار فہرستیں",
    terms: "موضوعات، شخصیات، مقامات، ادارے",
    dossiers: "واقعات",
    page: "دیگر صفحات",
    feed: "فیڈز",
    file: "ڈیٹا اور سائٹ کی فائلیں",
    asset: "اسٹائل، فونٹ، اسکرپٹ",
  },
  added: "نئے",
  changed: "بدلے ہوئے",
  removed: "ہٹائے گئے",
  neighbours:
    "کسی دوسرے اندراج کا صفحہ بھی بدلتا ہے اگر نیا اندراج وقت میں اس کے ساتھ ہو یا اسی واقعے کا ہو۔",
  reframed: (count) =>
    `مزید ${count} ${count === 1 ? "صفحے" : "صفحات"} پر صرف چوکھٹا بدلا ہے: سالوں کی پٹی، صفحے کا سرا یا اس کا آخری حصہ۔`,
  more: (count) => `اور مزید ${count}`,
  leftOut: "یہ خلاصہ اس سے لمبا ہے جتنا گٹ ہب دکھاتا ہے؛ باقی چھوڑ دیا گیا ہے۔",
};

export const REVIEW_WORDS: Readonly<Record<MessageLanguage, ReviewWords>> = { en: english, ur: urdu };
