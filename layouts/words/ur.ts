import type { Words } from "./words.ts";

const records = (n: number) => (n === 1 ? "1 اندراج" : `${n} اندراجات`);
const outlets = (n: number) => (n === 1 ? "1 ادارہ" : `${n} ادارے`);
const ofOutlets = (n: number) => (n === 1 ? "1 ادارے" : `${n} اداروں`);
const placeCounts = (n: number, dossiers: number) =>
  [n > 0 ? records(n) : "", dossiers > 0 ? (dossiers === 1 ? "1 واقعہ" : `${dossiers} واقعات`) : ""]
    .filter((part) => part !== "")
    .join("، ");
const span = (first: number, last: number) => (first === last ? String(first) : `${first} سے ${last} تک`);

/** "الف، ب اور ج" */
const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join("، ")} اور ${parts.at(-1)}`;
const UNITS = {
  day: { one: "دن", many: "دن", same: "اسی دن" },
  month: { one: "مہینہ", many: "مہینے", same: "اسی مہینے" },
  year: { one: "سال", many: "سال", same: "اسی سال" },
} as const;

const MONTHS = "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر".split(" ");

export const urdu: Words = {
  months: MONTHS,
  monthsShort: MONTHS,
  monthsNarrow: MONTHS.map((_, index) => String(index + 1)),
  weekdays: ["پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار"],
  weekdaysShort: ["پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار"],
  day: (day, month) => `${day} ${MONTHS[month - 1]}`,
  date: (day, month, year) => `${day} ${MONTHS[month - 1]} ${year}`,
  month: (month, year) => `${MONTHS[month - 1]} ${year}`,
  rangeInfix: " سے ",
  approximate: (date) => `تقریباً ${date}`,
  uncertain: (date) => `${date} (غیر یقینی)`,
  comma: "، ",

  records,
  outlets,
  languages: {
    en: "انگریزی",
    ur: "اردو",
    hi: "ہندی",
    pa: "پنجابی",
    sd: "سندھی",
    ps: "پشتو",
    fa: "فارسی",
    ar: "عربی",
    bn: "بنگالی",
    de: "جرمن",
    fr: "فرانسیسی",
    es: "ہسپانوی",
    tr: "ترکی",
  },
  inLanguage: (language) => `${language} میں`,
  kinds: {
    protest: "احتجاج",
    appeal: "اپیل",
    statement: "بیان",
    report: "خبر",
    court: "عدالت",
    "government-response": "سرکاری ردعمل",
    violence: "تشدد",
    election: "انتخاب",
    profile: "تعارفی خاکہ",
    opinion: "رائے",
    other: "دیگر",
  },
  sourceTypes: {
    news: "خبر",
    repost: "خبر کی نقل",
    "party-site": "جماعت کی اپنی سائٹ",
    ngo: "غیر سرکاری تنظیم",
    court: "عدالتی دستاویز",
    government: "سرکاری دستاویز",
    opinion: "رائے",
    petition: "عرضداشت",
  },
  confidences: { high: "زیادہ", medium: "درمیانہ" },
  mediumConfidence: "اعتماد درمیانہ",
  countries: {
    AE: "متحدہ عرب امارات",
    AU: "آسٹریلیا",
    BD: "بنگلہ دیش",
    CA: "کینیڈا",
    DE: "جرمنی",
    FR: "فرانس",
    GB: "برطانیہ",
    HK: "ہانگ کانگ",
    IN: "بھارت",
    IR: "ایران",
    NZ: "نیوزی لینڈ",
    PK: "پاکستان",
    QA: "قطر",
    SA: "سعودی عرب",
    SG: "سنگاپور",
    TH: "تھائی لینڈ",
    US: "امریکہ",
    ZA: "جنوبی افریقہ",
  },
  publisherKinds: {
    newspaper: "اخبار",
    broadcaster: "نشریاتی ادارہ",
    agency: "خبر رساں ادارہ",
    website: "ویب سائٹ",
    ngo: "غیر سرکاری تنظیم",
    "party-site": "جماعت کی اپنی سائٹ",
    court: "عدالت",
    government: "حکومت",
  },

  skip: "اصل متن پر جائیں",
  sections: "حصے",
  youAreHere: "آپ یہاں ہیں",
  home: "سرورق",
  archive: "آرکائیو",
  dossiers: "واقعات",
  indexes: {
    tags: "موضوعات",
    people: "شخصیات",
    places: "مقامات",
    organisations: "تنظیمیں",
    publishers: "ادارے",
    kinds: "نوعیت",
  },
  onThisDay: "آج کے دن",
  years: "سال",
  newestPublished: "تازہ ترین اندراج کی اشاعت:",
  footnote: "نہ کوکی، نہ نگرانی۔ اندراجات ہمارے اپنے الفاظ ہیں؛ سرخیاں بطور حوالہ درج ہیں۔",

  strip: {
    label: "اندراجات بلحاظ سال",
    key: "ہر خانہ ایک اندراج ہے، اشاعت کے مہینے میں۔",
    yearOnly: "لکیر: صرف سال معلوم ہے",
    all: (first, last) => `تمام سال، ${first}–${last}`,
    none: "کوئی اندراج نہیں",
    covered: (n, label) => `${n}: ${label}`,
    thisRecord: "یہ اندراج",
    thisDossier: "یہ واقعہ",
    onThisPage: "اس صفحے پر",
    newest: "تازہ ترین خبریں",
  },

  homePage: {
    lede: (subject, n, of, first, last) =>
      n === 0
        ? `یہ ${subject} ہے۔ ابھی کوئی اندراج نہیں۔`
        : `یہ ${subject} ہے: ${span(first, last)}، ${ofOutlets(of)} ${n === 1 ? "کا" : "کے"} ${records(n)}۔`,
    newest: "تازہ ترین خبریں",
    onThisDay: (day) => `آج کے دن، ${day}`,
    allDossiers: (n) => `تمام ${n} واقعات`,
    all: (n) => `تمام ${n}`,
    wholeArchive: (n) => `تمام ${records(n)} سال اور مہینے کے لحاظ سے`,
  },

  record: {
    source: "ماخذ",
    outlet: "ادارہ",
    agency: "خبر رساں ادارہ",
    byline: "تحریر",
    published: "اشاعت",
    updated: "ادارے کی ترمیم",
    event: "واقعہ",
    place: "مقام",
    original: "اصل خبر",
    citation: "مطبوعہ حوالہ",
    archivedNone: "محفوظ نقل: ابھی نہیں",
    archivedCopy: (service, date) => `محفوظ نقل: ${service}، ${date}`,
    language: "زبان",
    kind: "نوعیت",
    type: "ماخذ کی قسم",
    confidence: "اعتماد",
    record: "اندراج",
    noneGiven: "درج نہیں",
    noneStated: "بیان نہیں کیا گیا",
    seeNote: "نوٹ دیکھیں",
    citeThis: "حوالہ دیں",
    report: "غلطی کی اطلاع دیں",
    correct: "تصحیح تجویز کریں",
    correctionOf: (id) => `تصحیح: ${id}`,
    edit: "اس اندراج میں ترمیم کریں",
    standing: "شائع شدہ خبر سے، ہمارے اپنے الفاظ میں۔ دعوے انہی کے ہیں جن کے نام سے درج ہیں۔",
    printed: (language) => `شائع شدہ سرخی، ${language}`,
    printedUnknownLanguage: "شائع شدہ سرخی",
    headlineSupplied: "یہ عنوان مرتب نے دیا ہے: جو نقل پڑھی گئی اس میں سرخی نہیں۔",
    untranslated: (language) => `اس اندراج کا متن ${language} میں ہے؛ اردو متن ابھی موجود نہیں۔`,
    note: "مرتب کا نوٹ",
    corrections: "تصحیحات",
    filedUnder: "فہرستوں میں",
    sameEvent: "اسی واقعے پر",
    alone: "اس واقعے کا اب تک یہی ایک اندراج ہے۔",
    addresses: "پتے",
    thisRecord: "یہ صفحہ",
    neighbours: "پڑوسی اندراجات",
    earlier: "اس سے پہلے",
    later: "اس کے بعد",
    withdrawn: "یہ اندراج واپس لے لیا گیا",
    withdrawnOn: (date) => `${date} کو واپس لیا گیا۔ پتا برقرار ہے؛ متن اب شائع نہیں ہوتا۔`,
    withdrawnEntry: "واپس لیا گیا اندراج",
  },

  dates: {
    heatLede: (n, first, last) =>
      n === 0
        ? "ابھی کوئی اندراج نہیں۔"
        : `${span(first, last)} ${records(n)}، اشاعت کے سال اور مہینے کے لحاظ سے۔ خالی مہینے کا مطلب یہ ہے کہ اس آرکائیو میں اس کا کوئی اندراج نہیں، یہ نہیں کہ کوئی خبر شائع نہیں ہوئی۔`,
    heatCaption: "اندراجات بلحاظ سال اور ماہِ اشاعت",
    year: "سال",
    monthUnknown: "مہینہ نامعلوم",
    monthUnknownShort: "نامعلوم",
    total: "کل",
    noRecords: "کوئی اندراج نہیں",
    yearLede: (n, of, months) =>
      `${ofOutlets(of)} ${n === 1 ? "کا" : "کے"} ${records(n)}، 12 میں سے ${months} مہینوں میں۔`,
    monthLede: (n, of, days, unknown) =>
      `${ofOutlets(of)} ${n === 1 ? "کا" : "کے"} ${records(n)}${days > 0 ? `، ${days === 1 ? "1 دن" : `${days} دنوں`} میں` : ""}${unknown > 0 ? `؛ ${unknown} کی تاریخ کا دن نامعلوم` : ""}۔`,
    dayLede: (n, of, weekday) => `${weekday}۔ ${ofOutlets(of)} ${n === 1 ? "کا" : "کے"} ${records(n)}۔`,
    dayUnknown: "دن نامعلوم",
    dayKnownForAll: "کوئی نہیں۔ اس مہینے کے ہر اندراج کا دن معلوم ہے۔",
    calendar: "تقویم",
    calendarCaption: (month) => `اندراجات بلحاظ دن، ${month}`,
    neighbours: "وقت میں پہلے اور بعد",
    earlierYear: "پچھلا سال",
    laterYear: "اگلا سال",
    earlierMonth: "پچھلا مہینہ",
    laterMonth: "اگلا مہینہ",
    earlierDay: "پچھلا دن",
    laterDay: "اگلا دن",
    sameDay: (day, others) => `دوسرے برسوں میں ${day}: ${records(others)}`,
    kindsOfReport: "خبروں کی نوعیت",
    mostFrom: "زیادہ تر",
    follow: "نظر رکھیں",
    feedOf: (what) => `${what} کی ایٹم فیڈ`,
  },

  timeline: {
    how: "ہر رنگین خانہ بتاتا ہے کہ اس مہینے میں کتنے اندراجات شائع ہوئے اور انہی تک لے جاتا ہے۔ جس اندراج کا مہینہ معلوم نہیں وہ اپنے پورے سال کے نیچے درج ہے۔",
    records: "اندراجات",
    silence: "ایک سال یا زیادہ عرصہ بغیر اندراج",
    dossierDay: "واقعہ، اپنے دن پر",
    dossierSpan: "واقعہ اتنے عرصے پر محیط ہے، یا اس کا دن معلوم نہیں",
    years: (first, last) => (first === last ? String(first) : `${first} سے ${last}`),
    silent: (months) => `${months} ماہ: کوئی اندراج نہیں`,
    unknown: (n) => `مہینہ نامعلوم، ${records(n)}`,
    dossier: (title, date) => `واقعہ: ${title}، ${date}`,
    outside: "ان برسوں سے باہر کے واقعات:",
    numbers: "اعداد جدول کی صورت میں",
    byKind: (year) => `${year} کے اندراجات بلحاظ مہینہ اور نوعیت`,
    noKind: "نوعیت درج نہیں",
    eventsIn: (when) => `${when} کے واقعات`,
  },

  lists: {
    ledes: {
      tags: (n) => `${n} موضوعات جن پر یہ اندراجات ہیں۔`,
      people: (n) =>
        `${n} شخصیات جن کے نام اندراجات میں آئے ہیں۔ یہاں نام ہونا کسی شخص کے بارے میں اس کے سوا کچھ نہیں بتاتا کہ کسی شائع شدہ خبر میں اس کا نام آیا۔`,
      places: (n) => `${n} مقامات جن کا اندراجات میں ذکر ہے۔ ایک اندراج میں کئی مقامات ہو سکتے ہیں۔`,
      organisations: (n) =>
        `${n} تنظیمیں جن کے نام اندراجات میں آئے ہیں۔ یہاں نام ہونا کسی تنظیم کے بارے میں اس کے سوا کچھ نہیں بتاتا کہ کسی شائع شدہ خبر میں اس کا نام آیا۔`,
      publishers: (n) => `${n} ادارے جنہوں نے یہ خبریں شائع کیں، ہر ایک اپنے اندراجات کے ساتھ۔`,
    },
    kindsLede: "ہر خبر کس قسم کی بات بیان کرتی ہے۔ ایک اندراج کی ایک ہی نوعیت ہوتی ہے۔",
    termLede: (n, of, first, last) =>
      `${first === last ? first : `${first}–${last}`}، ${ofOutlets(of)} ${n === 1 ? "کا" : "کے"} ${records(n)}، پرانے پہلے۔`,
    pages: "صفحات",
    page: (number) => `صفحہ ${number}`,
    letters: "حروف",
    aliases: "دیگر املا",
    originalName: "اصل نام",
    abbreviation: "مخفف",
    country: "ملک",
    languages: "زبانیں",
    website: "ویب سائٹ",
    oftenWith: "اکثر ساتھ",
    alsoNamed: "ساتھ آنے والے نام",
    feedOfThis: "اس فہرست کی ایٹم فیڈ",
  },

  events: {
    lede: (n) =>
      `${n} واقعات جو اندراجات میں بیان ہوئے، تازہ ترین پہلے۔ ہر واقعے کی خبریں ایک ساتھ رکھی گئی ہیں۔`,
    dossier: "واقعہ",
    happened: "کب ہوا",
    records: "اندراجات",
    published: (n, when) => `${n}، اشاعت ${when}`,
    named: "نام",
    standing:
      "ہر خبر اپنے شائع کرنے والے ادارے کے نام سے الگ درج ہے۔ جہاں ان میں فرق ہو، دونوں رکھی گئی ہیں اور کسی کو ترجیح نہیں دی گئی۔",
    noReports: "ابھی کوئی اندراج اس واقعے سے منسلک نہیں۔",
    neighbours: "پہلے اور بعد کے واقعات",
    earlier: "پہلے کا واقعہ",
    later: "بعد کا واقعہ",
  },

  dossier: {
    reports: "کس نے کب کیا خبر دی",
    published: "اشاعت",
    outlet: "ادارہ",
    report: "خبر",
    lag: ({ unit, count }) => {
      const { one, many, same } = UNITS[unit];
      if (count === 0) return same;
      if (unit === "day" && count === 1) return "اگلے دن";
      const size = Math.abs(count);
      return `${size} ${size === 1 ? one : many} ${count < 0 ? "پہلے" : "بعد"}`;
    },
    meanwhile: "واقعے کے دوران",
    agency: (name) => `خبر رساں ادارہ: ${name}`,
    syndicated: (agency, hasOwn) =>
      hasOwn ? `${agency} اور اس کی خبر شائع کرنے والے ادارے` : `${agency} کی خبر شائع کرنے والے ادارے`,
    carries: (agency) => `${agency} کی خبر`,
    differ: "جہاں بیانات مختلف ہیں",
    differNote:
      "ہر نکتے پر ہر خبر کا بیان، ہمارے اپنے الفاظ میں اور اسی کے نام سے جس نے خبر میں وہ بات کہی۔ نہ بیانات کو ملایا گیا ہے، نہ کسی کو ترجیح دی گئی ہے: ترتیب صرف خبروں کی اشاعت کی ہے۔",
    point: "نکتہ",
    says: "کیا کہا گیا",
    by: "کس کے مطابق",
    inReport: "کس خبر میں",
    outletItself: "خود ادارہ",
    withdrawn: "یہ اندراج واپس لے لیا گیا؛ اس کا بیان اب شائع نہیں ہوتا۔",
    before: "اس سے پہلے",
    after: "اس کے بعد",
    aroundNote:
      "وہ واقعات جو اسی مقام یا انہی شخصیات کے ہیں، اور 30 دنوں کے اندر کی وہ خبریں جن میں یہی نام ہیں مگر جو کسی واقعے سے منسلک نہیں۔ اس سے صرف قربت ظاہر ہوتی ہے، یہ نہیں کہ ایک کی وجہ دوسرا تھا۔",
    events: "واقعات",
    otherReports: "دیگر خبریں",
    alsoNames: "یہ نام یہاں بھی ہیں:",
    samePlace: "وہی مقام",
  },

  anniversaries: {
    lede: "سال کا ہر دن، ان خبروں کے ساتھ جو اس تاریخ کو شائع ہوئیں اور ان واقعات کے ساتھ جو اس تاریخ کو پیش آئے، سال کوئی بھی ہو۔ جس کا دن معلوم نہیں وہ کسی دن میں شامل نہیں۔",
    dayLede: (n, first, last) =>
      `اس دن شائع ہونے والے ${records(n)}، ${first === last ? `${first} میں` : `${first} سے ${last} کے درمیان`}۔`,
    noneLede: "اس آرکائیو میں اس دن شائع ہونے والی کوئی خبر نہیں۔",
    events: (n) => (n === 1 ? "1 واقعہ" : `${n} واقعات`),
    gridCaption: "خبریں سال کے دن کے لحاظ سے",
    gridKey: "معین کا نشان: اس دن کوئی واقعہ پیش آیا۔",
    happened: "اس دن پیش آنے والے واقعات",
    publishedIn: (year) => `${year} میں شائع شدہ`,
    all: (day) => `${day} کی تمام خبریں اور واقعات`,
  },

  coverage: {
    title: "آرکائیو کا جائزہ",
    lede: (n, first, last) =>
      n === 0
        ? "ابھی کوئی اندراج نہیں۔"
        : `اس آرکائیو میں کیا ہے، یعنی ${first === last ? `${first} میں` : `${first} سے ${last} تک`} شائع ہونے والی خبروں کے ${records(n)}، اور ابھی کیا باقی ہے۔ یہ گنتی اس کی ہے جو یہاں درج ہوا، اس کی نہیں جو شائع ہوا۔`,
    sums: (n) => `ہر جدول میں ہر اندراج ایک ہی بار شمار ہوا ہے: ہر ایک کا مجموعہ ${n} ہے۔`,
    withdrawn: (n) =>
      n === 1
        ? "1 واپس لیا گیا اندراج یہاں شمار نہیں ہوا؛ تاریخوں کی فہرستوں میں وہ اب بھی موجود ہے۔"
        : `${n} واپس لیے گئے اندراجات یہاں شمار نہیں ہوئے؛ تاریخوں کی فہرستوں میں وہ اب بھی موجود ہیں۔`,
    by: {
      outlets: "ادارے کے لحاظ سے",
      languages: "خبر کی زبان کے لحاظ سے",
      kinds: "نوعیت کے لحاظ سے",
      types: "ماخذ کی قسم کے لحاظ سے",
      years: "سالِ اشاعت کے لحاظ سے",
    },
    otherOutlets: (n) => `${n} دیگر ادارے`,
    notStated: "بیان نہیں کیا گیا",
    silence: "مہینے جن کی کوئی خبر نہیں",
    silenceLede: (months, of) =>
      `پہلی اور آخری خبر کے درمیان ${of} میں سے ${months} مہینے۔ خالی مہینے کا مطلب یہ ہے کہ اس آرکائیو میں اس کا کوئی اندراج نہیں، یہ نہیں کہ کوئی خبر شائع نہیں ہوئی۔`,
    noSilence: "کوئی نہیں: پہلی اور آخری خبر کے درمیان ہر مہینے کی خبر موجود ہے۔",
    months: (n) => (n === 1 ? "1 مہینہ" : `${n} مہینے`),
    yearOnly: (n) => `ان برسوں کے ${records(n)} بغیر مہینے کے`,
    shorter: (n) => (n === 1 ? "چھ ماہ سے کم کا 1 وقفہ" : `چھ ماہ سے کم کے ${n} وقفے`),
    queue: "جو قارئین ڈھونڈ سکتے ہیں",
    queueLede:
      "ہر فہرست میں وہ اندراجات ہیں جن میں کچھ کمی ہے، تازہ ترین پہلے۔ کمی اندازے سے پوری نہیں کی جاتی: اندراج تب بدلتا ہے جب کسی کو ماخذ مل جائے۔",
    contribute: "حصہ کیسے لیں",
    of: (n, total) => `${records(total)} میں سے ${n}`,
    nothingLeft: "اس فہرست میں کچھ باقی نہیں۔",
    noneHere: "آرکائیو کے اس حصے کا کوئی اندراج اس فہرست میں نہیں۔",
    edit: "ترمیم",
    editOf: (id) => `ترمیم: ${id}`,
    gaps: {
      "without-archived-copy": {
        title: "محفوظ نقل کے بغیر",
        help: "جو خبر اس کا ادارہ ہٹا دے وہ ضائع ہو جاتی ہے، جب تک کسی نے نقل محفوظ نہ کی ہو۔ خبر کو کسی عوامی ویب آرکائیو میں محفوظ کریں اور نقل کا پتا، تاریخ اور خدمت کا نام اندراج کے source میں archived کے تحت لکھیں۔",
      },
      "without-exact-date": {
        title: "درست تاریخ کے بغیر",
        help: "اشاعت کا صرف سال یا مہینہ معلوم ہے، یا دن مشکوک ہے۔ اگر آپ کے پاس مطبوعہ صفحہ، کوئی اور نقل یا کتب خانے کا اشاریہ ہے جس میں دن درج ہو تو بتائیں کہ کون سا، اور اندراج کی تاریخ درست کریں۔",
      },
      "without-report-language": {
        title: "خبر کی زبان کے بغیر",
        help: "خبر کھولیں اور جس زبان میں وہ لکھی گئی ہے اسے اندراج کے source میں lang کے تحت لکھیں۔",
      },
      "without-kind": {
        title: "نوعیت کے بغیر",
        help: "اندراج پڑھیں اور وہ نوعیت لکھیں جو اسے سب سے بہتر بیان کرے: احتجاج، اپیل، بیان، خبر وغیرہ۔",
      },
      "without-source-type": {
        title: "ماخذ کی قسم کے بغیر",
        help: "اندراج کے source میں type کے تحت لکھیں کہ ماخذ خبر ہے، خبر کی نقل، عدالت یا حکومت کی دستاویز، یا کسی تنظیم کا اپنا صفحہ۔",
      },
      "medium-confidence": {
        title: "درمیانے اعتماد والے",
        help: "ہر اندراج کا نوٹ بتاتا ہے کہ اس میں کیا مشکوک ہے۔ دوسری نقل یا کسی اور ادارے کی خبر سے بات صاف ہو سکتی ہے۔",
      },
    },
    textGap: (language, code) => ({
      title: `${language} متن کے بغیر`,
      help: `اندراج کے الفاظ ابھی ${language} میں نہیں۔ عنوان، خلاصے اور متن کا ترجمہ اندراج کی فائل کے ساتھ اسی نام کی دوسری فائل میں لکھیں، جس کے آخر میں «.${code}.md» ہو۔`,
    }),
  },

  links: {
    title: "اصل خبریں اب بھی کھلتی ہیں یا نہیں",
    lede: (n, total, date) =>
      `${records(total)} میں سے ${n} کے پتے آزمائے گئے، آخری بار ${date} کو۔ خبر ہٹ جائے تو بھی اندراج باقی رہتا ہے، وہ اسی لیے بنایا گیا ہے۔`,
    states: "نتیجے کے لحاظ سے",
    state: {
      ok: "موجود",
      redirected: "موجود، مگر دوسرے پتے پر",
      gone: "ہٹا دی گئی",
      "soft-404": "ہٹا دی گئی، اگرچہ میزبان یہ نہیں بتاتا",
      blocked: "پروگراموں کے لیے بند، قاری کے لیے شاید کھل جائے",
      unreachable: "کوئی جواب نہیں",
    },
    notAsked: "ابھی آزمایا نہیں گیا",
    lost: "خبریں جو ہٹا دی گئیں",
    noneLost: "آزمائی گئی خبروں میں سے کوئی نہیں۔",
    copyKept: "محفوظ نقل موجود",
    noCopy: "محفوظ نقل نہیں",
    more: (n) => `اور ${n} مزید، اس سے پرانی`,
    seen: {
      ok: (date) => `${date} کو کھلی`,
      redirected: (date) => `${date} کو دوسرے پتے پر کھلی`,
      gone: (date) => `${date} سے موجود نہیں`,
      "soft-404": (date) => `${date} سے موجود نہیں`,
      blocked: (date) => `${date} کو پروگراموں کے لیے بند تھی، آپ کے لیے شاید کھل جائے`,
      unreachable: (date) => `${date} کو کوئی جواب نہیں ملا`,
    },
    seeCopy: "محفوظ نقل دیکھیں",
    lastAnswered: (date) => `آخری بار ${date} کو کھلی`,
  },

  company: {
    title: "ایک ساتھ آنے والے نام",
    note: "گنتی ان اندراجات کی ہے جن میں دونوں کے نام ہیں۔ اس کا مطلب صرف یہ ہے کہ کسی شائع شدہ خبر میں ان کے نام آئے، یہ نہیں کہ ان کا آپس میں کوئی تعلق ہے۔",
    more: (n) => `مزید ${n}`,
    rest: (n) => `اور ${n} مزید نام`,
    together: (n, name) => `${records(n)} جن میں ${name} کا نام بھی ہے`,
  },

  related: {
    title: "متعلقہ خبریں",
    allOfEvent: (n) => `اس واقعے کے تمام ${records(n)}`,
    why: ({ people, tags, organisations, places }, gap) => {
      const parts = [
        people > 0 && (people === 1 ? "1 شخصیت" : `${people} شخصیات`),
        organisations > 0 && (organisations === 1 ? "1 تنظیم" : `${organisations} تنظیمیں`),
        tags > 0 && (tags === 1 ? "1 موضوع" : `${tags} موضوعات`),
        places > 0 && (places === 1 ? "1 مقام" : `${places} مقامات`),
      ].filter((part) => part !== false);
      const shared = parts.length === 0 ? [] : [`${listed(parts)} مشترک`];
      if (gap === undefined) return shared.join("");
      const size = Math.abs(gap.count);
      const { one, many, same } = UNITS[gap.unit];
      const apart =
        size === 0 ? same : `${size} ${size === 1 ? one : many} ${gap.count < 0 ? "پہلے" : "بعد"}`;
      return [...shared, apart].join("، ");
    },
  },

  search: {
    title: "تلاش",
    lede: (n) => `${records(n)} میں الفاظ، نام، ادارے اور تاریخیں، اردو اور انگریزی دونوں میں۔`,
    field: "آرکائیو میں تلاش کریں",
    submit: "تلاش",
    hint: "واوین ”…“ میں لکھے الفاظ صرف وہیں ملتے ہیں جہاں وہ ساتھ ساتھ آئے ہوں۔",
    privacy: "آپ جو لکھتے ہیں وہ آپ کے براؤزر ہی میں رہتا ہے، کہیں بھیجا نہیں جاتا۔",
    withoutScript:
      "اس سائٹ پر صرف تلاش کو جاوا اسکرپٹ درکار ہے، اور وہ بند ہے یا پہنچ نہیں سکا۔ ان فہرستوں سے ہر اندراج تک اس کے بغیر پہنچا جا سکتا ہے۔",
    waysIn: "راستے",
    filters: "تخصیص",
    sort: "ترتیب",
    phrases: {
      results: { one: "1 نتیجہ", other: "{n} نتائج" },
      noResult: "کوئی اندراج نہیں ملا۔",
      withoutFilters: { one: "تخصیص کے بغیر 1 ہے۔", other: "تخصیص کے بغیر {n} ہیں۔" },
      fewerWords: "کم یا دوسرے الفاظ آزمائیں، یا نیچے دی گئی فہرستیں دیکھیں۔",
      leftOut: "کسی اندراج میں یہ تمام الفاظ نہیں۔ چھوڑے گئے الفاظ: {words}",
      quoted: "«{word}»",
      apart: "کسی اندراج میں واوین کے الفاظ ساتھ ساتھ نہیں آئے۔ ان اندراجات میں یہ سب الفاظ موجود ہیں۔",
      loading: "اشاریہ آ رہا ہے…",
      failed: "تلاش کا اشاریہ نہیں آ سکا۔ نیچے دی گئی فہرستوں سے ہر اندراج تک پہنچا جا سکتا ہے۔",
      again: "دوبارہ کوشش کریں",
      more: { one: "1 مزید دکھائیں", other: "{n} مزید دکھائیں" },
      all: "تمام {n} دکھائیں",
      fewer: "کم دکھائیں",
      remove: "ہٹائیں: {filter}",
      removeAll: "تمام تخصیص ہٹائیں",
      facets: {
        tag: "موضوع",
        kind: "نوعیت",
        person: "شخصیت",
        place: "مقام",
        organisation: "تنظیم",
        publisher: "ادارہ",
        language: "خبر کی زبان",
      },
      years: "سال",
      from: "سے",
      to: "تک",
      anyYear: "کوئی بھی",
      sorts: { relevance: "موزوں ترین پہلے", newest: "تازہ ترین پہلے", oldest: "قدیم ترین پہلے" },
    },
  },

  map: {
    title: "نقشہ",
    lede: (places) =>
      `${places === 1 ? "1 مقام جس کا" : `${places} مقامات جن کا`} اندراجات میں ذکر ہے۔ دائرہ جتنا بڑا ہے، اتنے ہی زیادہ اندراجات میں اس مقام کا نام ہے؛ معیّن (◆) جتنا بڑا ہے، وہاں پیش آنے والے واقعات اتنے ہی زیادہ ہیں۔`,
    frames: {
      world: "دنیا",
      "south-asia": "جنوبی ایشیا",
      "south-east-asia": "جنوب مشرقی ایشیا",
      "east-asia": "مشرقی ایشیا",
      "central-asia": "وسطی ایشیا",
      "west-asia": "مغربی ایشیا",
      europe: "یورپ",
      africa: "افریقہ",
      "north-america": "شمالی امریکہ",
      "latin-america": "لاطینی امریکہ اور کیریبین",
      oceania: "آسٹریلیا اور بحرالکاہل",
    },
    around: (place) => `${place} اور آس پاس`,
    mapOf: (frame) => `نقشہ: ${frame}`,
    larger: (frame) => `${frame}: بڑا نقشہ`,
    skip: "نقشہ چھوڑ کر مقامات کی فہرست پر جائیں",
    ownMap: (places) => `${places === 1 ? "1 مقام" : `${places} مقامات`}، بڑا نقشہ نیچے`,
    mark: (place, n, dossiers) => `${place}: ${placeCounts(n, dossiers)}`,
    counts: placeCounts,
    unlocated: "جو مقامات نقشے پر نہیں",
    nameless: "جن اندراجات میں کسی مقام کا نام نہیں",
    newestNameless: (shown, all) =>
      `یہ ${all} میں سے تازہ ترین ${shown} ہیں۔ تمام اندراجات سال اور مہینے کے لحاظ سے`,
    sums: "گنتی کا حساب",
    onMap: ({ listed, onMap, atSeveral, mentions }) =>
      `${records(listed)} میں سے ${onMap} میں نقشے پر موجود کسی مقام کا نام ہے، ان میں سے ${atSeveral} میں ایک سے زیادہ کا۔ ہر اندراج اپنے ہر مقام پر گنا جاتا ہے، اس لیے دائروں کا مجموعہ ${mentions} ہے۔`,
    offMap: (n) =>
      `${records(n)} میں صرف ایسے مقامات کے نام ہیں جن کا محلِ وقوع ابھی درج نہیں: وہ فہرست میں ہیں، نقشے پر نہیں۔`,
    withoutPlace: (n) =>
      n === 0 ? "کوئی اندراج مقام کے بغیر نہیں۔" : `${records(n)} میں کسی مقام کا نام نہیں۔`,
    withdrawn: (n) => `${records(n)} واپس لیے گئے اور یہاں کہیں شمار نہیں ہوتے۔`,
    dossiersOnMap: (onMap, all) =>
      `${all === 1 ? "1 واقعے" : `${all} واقعات`} میں سے ${onMap} کا مقام نقشے پر ہے۔`,
    byName: "تمام مقامات نام کے لحاظ سے",
    reading: "نقشہ کیا بتاتا ہے اور کیا نہیں",
    boundaries: (source, version, atlas) =>
      `ساحل اور ریاستوں کے درمیان کی لکیریں ${source} ${version} کی ہیں، ${atlas} کے واسطے سے۔ یہ لکیریں بتاتی ہیں کہ زمین عملاً کس کے پاس ہے، یہ نہیں کہ دعویٰ کس کا ہے۔ یہاں سب لکیریں ایک جیسے نقطوں سے بنی ہیں، چاہے ریاستیں ان پر متفق ہوں یا نہ ہوں، اور دنیا کے نقشے پر کوئی لکیر نہیں۔ یہ آرکائیو کسی کا فریق نہیں: نہ کوئی لکیر اور نہ کسی مقام کا نام یہ بتاتا ہے کہ زمین کس کی ہے۔`,
    points:
      "نشان وہاں ہے جہاں اس آرکائیو کی فہرستِ مقامات میں اس مقام کا محلِ وقوع درج ہے؛ ملک یا صوبے کا نشان اس کے وسط کے قریب ہے۔ نقشہ جہاں خالی ہے وہاں کے کسی مقام کا نام اس آرکائیو کے کسی اندراج میں نہیں: اس کا مطلب یہ نہیں کہ وہاں کچھ نہیں ہوا۔",
    located: (place, frame) => `نقشے پر ${place}: ${frame}`,
    allPlaces: "تمام مقامات نقشے پر",
  },

  fixity: {
    file: "اس کی فائل کا SHA-256",
    offlineSearch: (address) =>
      `یہ نقل فولڈر سے کھولی جاتی ہے، اس لیے اس میں تلاش نہیں ہو سکتی: براؤزر کسی اسکرپٹ کو فائلیں پڑھنے نہیں دیتا۔ یہ فہرستیں ہر اندراج تک لے جاتی ہیں، اور اصل آرکائیو میں تلاش یہاں ہے: ${address}`,
    offlineOf: (address) => `انٹرنیٹ کے بغیر پڑھنے کی نقل۔ اصل آرکائیو: ${address}`,
  },

  kept: {
    moved: "یہ صفحہ منتقل ہو چکا ہے",
    movedLede: "جو کچھ اس پتے پر تھا وہ اب دوسرے نام سے موجود ہے۔ پرانا پتا برقرار ہے اور وہیں لے جاتا ہے۔",
    emptied: "اب یہاں کوئی اندراج نہیں",
    emptiedLede:
      "جو اندراجات یہاں تھے ان کی تصحیح ہوئی، وہ کہیں اور درج ہوئے یا واپس لے لیے گئے۔ پتا برقرار ہے تاکہ اس کے ربط نہ ٹوٹیں۔",
    up: "ایک درجہ اوپر، قریب ترین فہرست جس میں اندراجات ہیں",
  },

  notFound: {
    title: "اس پتے پر کوئی صفحہ نہیں",
    text: "اس آرکائیو کے پتے نہیں بدلتے، اس لیے غالباً وہ ربط جس سے آپ یہاں آئے غلط لکھا گیا یا ادھورا ہے۔",
    ways: "راستے",
  },
  corrections: {
    title: "تصحیحات",
    lede: "ہر وہ تصحیح جس سے کسی اندراج کا بیان بدلا، اور ہر وہ اندراج جو واپس لیا گیا، تازہ ترین پہلے۔",
    count: (corrections, withdrawals) =>
      `${corrections} ${corrections === 1 ? "تصحیح" : "تصحیحات"}، ${records(withdrawals)} واپس۔`,
    entries: (n) => `${n} ${n === 1 ? "تبدیلی" : "تبدیلیاں"}`,
    none: "ابھی تک کسی اندراج کی تصحیح ہوئی ہے نہ کوئی واپس لیا گیا ہے۔ جب ایسا ہوگا تو یہ صفحہ بتائے گا کہ کیا بدلا اور کب۔",
    all: "تمام تصحیحات",
    kinds: { correction: "تصحیح", withdrawal: "واپسی" },
  },

  history: {
    added: "شاملِ آرکائیو",
    changed: "اندراج میں تبدیلی",
    changes: (n) => `${n} ${n === 1 ? "تبدیلی" : "تبدیلیاں"}`,
  },

  citing: {
    report: "اصل خبر",
    record: "اس کا ہمارا اندراج",
    files: "فائلیں",
  },
};
