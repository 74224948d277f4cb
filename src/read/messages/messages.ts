/**
 * Every sentence that reading can say to a contributor, once a language. What is quoted from a file comes in its quotation
 * marks, shortened and with nothing hidden (`quote`); ids, fields, file names and signs come as they are, and stay in Latin
 * letters. No full stop; a hint says what to do, in the imperative.
 */
import type { CharacterName } from "../characters.ts";

/** What a value must be, or is. */
export type Shape = "list" | "map" | "text";

export interface Messages {
  /** Before a line to paste; each ends where the line begins. `or` is before a second one. */
  readonly write: string;
  readonly or: string;
  readonly add: string;
  /** Before one of those, where it is not certain. */
  readonly ifMeant: string;

  /** `U+202E` and what it is called; the name of a code point that has one. */
  character(code: string, name: CharacterName | undefined): string;
  /** A character that must not stand in a text, a name, or behind an escape of YAML or HTML. */
  hiddenCharacter(character: string): string;
  deleteHidden: string;
  hiddenInName(value: string, character: string): string;
  hiddenByEscape(character: string): string;
  deleteEscape: string;
  hiddenByEntity(character: string): string;
  deleteEntity: string;

  // Several rooms of the reader say these.
  deleteIt: string;
  deleteOne: string;
  deleteLine: string;
  deleteOneOfThem: string;
  fillInOrDelete: string;
  renameIt(name: string): string;
  recordsStandIn: string;
  deleteOrMove: string;
  /** A translation whose original is not there. */
  noOriginal(original: string): string;
  addOriginal: string;

  // The content folder.
  notAFolder: string;
  noFolder: string;
  seeContentVariable: string;
  symbolicLink: string;
  putFileItself: string;
  dotFile(name: string): string;
  renameOrDelete: string;
  neitherFileNorFolder: string;
  fileTooLarge(megabytes: string): string;
  recordIsShort: string;
  unknownAtRoot(name: string): string;
  nameThatIsRead(name: string): string;
  noFoldersWithin(folder: string): string;
  moveFilesInto(folder: string): string;
  folderNamedAsRecord: string;
  renameFolder: string;
  foldersTooDeep(most: number): string;
  notMarkdown(name: string, folder: string): string;
  unreadable: string;
  checkNameAndRights: string;

  // The bytes of a file.
  emptyFile: string;
  onlyBlanks: string;
  savedAsUtf16: string;
  /** `byte` in hexadecimal: `E9`. */
  notUtf8(byte: string): string;
  saveAsUtf8: string;
  carriageReturns: string;
  saveWithLineFeeds: string;

  // The names of files, and what they are to one another.
  badFileName(id: string): string;
  reservedFileName(id: string): string;
  fileNameTooLong(length: number, most: number): string;
  notALanguageOfSite(code: string, codes: readonly string[]): string;
  addLanguageOrDraft(code: string): string;
  languageOfOriginal(code: string, original: string): string;
  putIntoOriginal: string;
  originalInSameLanguage(code: string, file: string, line: number): string;
  renameAfterLanguage: string;
  addressOfSite(name: string): string;
  idTwice(id: string, others: readonly string[]): string;
  giveOtherName: string;

  // Front matter and its two lines of ---.
  neverClosed: string;
  putMarkBetween: string;
  wouldClose(line: string): string;
  writeMarkAlone: string;
  /** `long` is the field that makes it so, and its characters. */
  frontMatterTooLarge(kilobytes: number, long: { field: string; characters: number } | undefined): string;
  moveLongText: string;
  spacesAfterMark: string;
  otherFrontMatter(line: string): string;
  firstLineBlank: string;
  deleteAboveMark: string;
  firstLineIs(line: string): string;
  startWithMark: string;

  // YAML that is not written as it should be. `key` is the key of the line.
  tabAtStart: string;
  notKeyAndValue(line: string): string;
  howLinesAre: string;
  spaceMissing(key: string): string;
  backslashInQuotes(key: string): string;
  textBehindQuotes(key: string): string;
  textBehindBracket(key: string): string;
  twoCommas(key: string): string;
  colonInText(key: string): string;
  startsWithSign(key: string, sign: string): string;
  indentedBelow(key: string): string;
  sameSpaces: string;
  badIndent(line: string, spaces: number): string;
  whereFieldsStart: string;
  quoteNotClosed(key: string): string;
  bracketNotClosed(key: string): string;
  lostComment(lost: string): string;
  quotesAroundWhole: string;

  // YAML that is not used here.
  yamlAnchor(token: string): string;
  yamlAlias(token: string): string;
  yamlTag(token: string): string;
  yamlDirective(token: string): string;
  yamlDocument(token: string): string;
  explicitKey: string;
  writeKeyAndValue: string;
  valueItself: string;
  tooDeep: string;
  seeExample: string;
  collectionAsKey: string;
  quotesAroundText: string;
  refusedKey(key: string): string;
  keyTwice(key: string, first: number, second: number): string;
  keepOneOfTwo: string;

  // Fields: which there are, and of what shape.
  unknownKey(key: string): string;
  unknownKeyOfEntry(key: string): string;
  unknownKeyOf(key: string, parent: string): string;
  fieldsAre(known: readonly string[]): string;
  fieldIsCalled(key: string): string;
  isThereAlready(key: string): string;
  standsUnderSource(key: string): string;
  addLanguage(code: string): string;
  contentSteersNothing: string;
  draftsFolder: string;
  whatStandsIsPublished: string;
  textStandsBelow: string;
  idIsFileName: string;
  noPictures: string;
  noFields: string;
  missing(key: string): string;
  /** Where neither an address nor a printed place is given. */
  noAddressOfReport: string;
  addBetweenBrackets(line: string): string;
  addBeside(key: string): string;
  asIn(line: string): string;
  /** What `noValue` and `wrongShape` speak of, other than a quoted key. */
  entryOfList: string;
  fileOfThisKind: string;
  noValue(subject: string): string;
  deleteOrQuote: string;
  writeBehindColon: string;
  /** Of a file that is YAML from top to bottom. */
  tooManySigns(most: number): string;
  takeAwayUnused: string;
  fileNotAList: string;
  startEntries: string;
  /** `value` is there for a text. */
  wrongShape(subject: string, wanted: Shape, is: Shape, value: string | undefined): string;
  howWritten(shape: Shape): string;
  unknownValue(value: string, key: string): string;
  oneOf(words: readonly string[]): string;

  // Texts, names and lists of them.
  blank(value: string): string;
  writeOrDeleteField: string;
  severalLines(value: string): string;
  writeOnOneLine: string;
  tooLong(value: string, length: number, most: number): string;
  sayRestBelow: string;
  signsInName(value: string): string;
  writeNameInWords: string;
  noLetters(value: string): string;
  writeInWords: string;
  tooLongForAddress(value: string): string;
  writeShorter: string;
  twiceInList(value: string): string;
  emptyList: string;
  listExample: string;
  longList(length: number, most: number): string;
  keepWhatMatters: string;

  // Ids, codes and numbers.
  notAnId(value: string): string;
  writeId: string;
  notALanguageTag(value: string): string;
  notHowTagIsWritten(value: string): string;
  writeLanguageTag: string;
  notALanguageCode(value: string): string;
  writeLanguageCode: string;
  notDegrees(value: string, most: number): string;
  writeDegrees: string;
  notACountry(value: string): string;
  writeCountry: string;
  notAContact(value: string): string;
  writeContact: string;
  /** Where a whole day is wanted. */
  notADay(value: string): string;
  writeDay: string;

  // Dates.
  notADate(value: string): string;
  dateForms: string;
  dateKeyword(value: string): string;
  twoDays(value: string): string;
  /** `month` is there where the day is the mistake, and has `days` days. */
  noSuchDay(value: string, month: { month: number; year: string; days: number } | undefined): string;
  orDayThatIsMeant: string;
  noSuchMonth(value: string): string;
  noSuchTime(value: string): string;
  timesGoTo: string;
  noOffset(value: string): string;
  addOffset: string;
  orOffsetOfPlace(example: string): string;
  tooOld(value: string): string;
  inFuture(value: string): string;
  endsBeforeStart(value: string): string;
  earlierFirst: string;
  spanOfTime(value: string): string;
  spanInEventDate: string;
  beforePublication(value: string, date: string): string;
  mendOneOfTwoDates: string;
  notOfFolderYear(value: string, folder: string): string;
  mendDateOrMove(year: number): string;

  // Web addresses. `subject` is an address in quotation marks, or `linkTo` one.
  linkTo(address: string): string;
  holdsSpace(subject: string): string;
  writeEncodedSpace: string;
  holdsBackslash(subject: string): string;
  addressTooLong(subject: string, most: number): string;
  cutQuery: string;
  holdsUser(subject: string): string;
  notAnAddress(subject: string): string;
  notAWholeAddress(subject: string): string;
  otherScheme(subject: string, scheme: string): string;
  privateHost(subject: string, host: string): string;
  spoofedHost(subject: string, host: string): string;
  writeWholeAddress: string;
  copyAddress: string;
  copyOrTypeAddress: string;

  // Names over the whole archive, authority files, and what refers to what.
  alias(value: string, written: string): string;
  aliasOfSeveral(value: string, written: readonly string[]): string;
  writeNames(names: readonly string[]): string;
  /** `file` where the other stands in another file; `accents` where nothing else tells the two apart. */
  sharedAddress(
    value: string,
    other: string,
    file: string | undefined,
    slug: string,
    accents: boolean,
  ): string;
  deleteOneOrWords: string;
  nameApart: string;
  nearMiss(value: string, known: string): string;
  standsOnLineToo(value: string, line: number): string;
  keepInOneEntry: string;

  // The interface's words in another language.
  noInterfaceWords(code: string): string;
  /** `file` is below the content folder; `codes` need none. */
  addWordsFile(file: string, codes: readonly string[]): string;
  notAWordsFile(name: string): string;
  wrongCount(count: number): string;
  writeCount(count: number): string;
  braceOpen(value: string): string;
  braceClosed(value: string): string;
  notAPhrase(value: string): string;
  noOtherForm(value: string): string;
  noSuchForm(form: string): string;
  howPhraseIsWritten(forms: string): string;
  noSuchName(name: string): string;
  noNamesHere: string;
  noFormsHere(value: string): string;
  writeOneForm: string;

  // Words that search takes for one.
  notOneWord(value: string): string;
  writeOneWord: string;
  loneWord(value: string): string;
  addSpellingOrDelete: string;
  // The file that the links are kept in.
  notJson: string;
  notLinkHealth: string;
  /** `field` is absent where the entry as a whole is none. */
  badLinkHealth(entry: string, field: string | undefined): string;
  linkTwice(entry: string): string;
  letLinksWriteIt: string;

  wordTwice(value: string, first: string, line: number): string;
  halfCoordinates(missing: string): string;
  addOrDeleteOther: string;
  noFile(name: string, folder: string, file: string): string;
  addFileOrDelete(folder: string): string;
  sourceTwice(address: string, others: readonly string[]): string;
  keepOneRecord: string;

  // What was published before. Addresses come in quotation marks.
  addressVanished(address: string, file: string): string;
  keepRecord(id: string): string;
  keepDossier(id: string): string;
  putPageBack: string;
  /** Under another name, word for word. */
  renamed(address: string): string;
  giveNameBack(file: string): string;
  perhapsRenamed(address: string, file: string): string;
  languageGone(addresses: readonly string[]): string;
  wordsChanged(address: string): string;
  wordsChangedIn(address: string, files: readonly string[]): string;
  sayOrAccept(command: string): string;
  addEntry(key: string, entry: string): string;
  notARegisterLine(line: string): string;
  deleteOrRestoreLine: string;
  aliasIsOwn(alias: string): string;
  aliasIsId(alias: string, file: string): string;
  aliasTwice(alias: string, file: string): string;
  deleteAlias: string;

  // The claims of a dossier.
  /** `dossier` is the one that the record names, if it names one; `file` the record's. */
  recordOfOtherDossier(record: string, dossier: string | undefined, file: string): string;
  joinDossier(dossier: string, file: string): string;
  tooFewAccounts(count: number): string;
  addAccount: string;
  accountTwice(record: string, line: number): string;
  sayBy: string;

  // The text below the front matter.
  bodyTooLarge(kilobytes: number, most: number): string;
  fewParagraphs: string;
  noText: string;
  sayWhatWasReported: string;
  bodyTooDeep: string;
  takeAwaySigns: string;
  html(tag: string): string;
  writeMarkdown: string;
  picture(address: string): string;
  linkInsteadOfPicture: string;
  linkLeadsNowhere(link: string): string;
  addressBetweenBrackets: string;
  linkWithoutScheme(link: string): string;
  linkOfOtherScheme(link: string): string;
  linkNotWhole(link: string): string;
  howLinksStart: string;
  writeAddress(address: string): string;
  writeAnew: string;
  unusedReference(label: string): string;
  referenceTwice(label: string): string;
  deleteReference: string;
  rowTooWide(cells: number, width: number): string;
  addCells: string;
  tooManyCells(most: number): string;
  linkToTable: string;
  referenceTooOften(label: string, kilobytes: number): string;
  linkOnce: string;

  // What is allowed and yet rarely right.
  longSummary(length: number, most: number): string;
  noAttribution: string;
  /** `publisher` where the record names one. */
  sayWhoSaidIt(publisher: string | undefined): string;
  shortAddress(address: string): string;
  homePage(address: string): string;
  trackedAddress(address: string): string;
  otherDayInAddress(day: string, date: string): string;

  // site.yaml and the environment.
  noSiteFile: string;
  copySiteFile: string;
  noSiteAddress: string;
  setSiteUrl(example: string): string;
  siteAddressHoldsUser(value: string): string;
  siteAddressHoldsQuery(value: string): string;
  siteAddressHasSigns(value: string): string;
  notSeconds(value: string): string;
  setEpoch(example: string): string;
}
