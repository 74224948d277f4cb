/** Names of months in the languages of the press, with short forms and the cases in which dates use them. */
import { foldText } from "./fold.ts";

/** Which month a folded word names, January being 1; `lang` settles names that two languages use for two months. */
export function monthOf(word: string, lang?: string): number | undefined {
  if (lang === "hr" && word.startsWith("listopad")) return 10;
  return NAMES.get(word);
}

/** Twelve months a row, the forms of one month split by `|`, `-` for none that an earlier row has not got. */
const ROWS: Readonly<Record<string, string>> = {
  English:
    "january|jan february|feb|febr march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec",
  German:
    "januar|jänner|jän|jaenner februar|feber märz|maerz|mär|mrz april mai juni juli august september oktober|okt november dezember|dez",
  Dutch: "januari februari maart|mrt april mei juni juli augustus september oktober november december",
  Afrikaans:
    "januarie februarie maart april mei junie julie augustus september oktober november desember|des",
  French:
    "janvier|janv|jan février|févr|fév mars avril|avr mai juin juillet|juil août|aout|aoû septembre octobre novembre décembre|déc",
  Spanish:
    "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic",
  Italian:
    "gennaio|gen|genn febbraio|febbr marzo aprile maggio|mag|magg giugno|giu luglio|lug agosto|ago settembre|set|sett ottobre|ott novembre dicembre|dic",
  Portuguese:
    "janeiro fevereiro|fev março abril maio junho julho agosto setembro outubro|out novembro dezembro",
  Catalan: "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
  Galician: "xaneiro|xan febreiro marzo abril maio xuño xullo|xul agosto setembro outubro novembro decembro",
  Romanian:
    "ianuarie|ian februarie martie aprilie mai iunie|iun iulie|iul august septembrie octombrie noiembrie|noi decembrie",
  Polish:
    "stycznia|styczeń|sty lutego|luty|lut marca|marzec kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź listopada|listopad|lis grudnia|grudzień|gru",
  Czech:
    "ledna|leden|led února|únor|úno března|březen|bře dubna|duben|dub května|květen|kvě června|červen|čvn července|červenec|čvc srpna|srpen|srp září|zář října|říjen|říj listopadu|listopad prosince|prosinec|pro",
  Slovak:
    "januára|január februára|február marca|marec apríla|apríl mája|máj júna|jún júla|júl augusta|august septembra|september októbra|október novembra|november decembra|december",
  Slovene:
    "januarja februarja marca|marec aprila maja|maj junija|junij julija|julij avgusta|avgust|avg septembra oktobra novembra decembra",
  Croatian:
    "siječnja|siječanj|sij veljače|veljača|velj ožujka|ožujak|ožu travnja|travanj|tra svibnja|svibanj|svi lipnja|lipanj srpnja|srpanj kolovoza|kolovoz|kol rujna|rujan|ruj - studenoga|studenog|studeni|stu prosinca|prosinac",
  "Serbian Latin":
    "januara|januar februara|februar marta|mart aprila|april maja|maj juna|jun jula|jul avgusta|avgust septembra|septembar oktobra|oktobar novembra|novembar decembra|decembar",
  Serbian:
    "јануара|јануар|јан фебруара|фебруар|феб марта|март|мар априла|април|апр маја|мај јуна|јун јула|јул августа|август|авг септембра|септембар|сеп октобра|октобар|окт новембра|новембар|нов децембра|децембар|дец",
  Bulgarian:
    "януари|яну февруари|фев март април май юни юли август септември|сеп октомври ноември|ное декември|дек",
  Macedonian: "јануари февруари март април мај јуни јули август септември октомври ноември декември",
  Russian:
    "января|январь|янв февраля|февраль|фев|февр марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сен|сент октября|октябрь|окт ноября|ноябрь|ноя|нояб декабря|декабрь|дек",
  Ukrainian:
    "січня|січень|січ лютого|лютий|лют березня|березень|бер квітня|квітень|кві|квіт травня|травень|тра|трав червня|червень|чер|черв липня|липень|лип серпня|серпень|сер|серп вересня|вересень|вер жовтня|жовтень|жов|жовт листопада|листопад|лис грудня|грудень|гру|груд",
  Belarusian:
    "студзеня лютага сакавіка красавіка траўня чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
  Swedish: "januari februari mars april maj juni juli augusti september oktober november december",
  "Danish, Norwegian":
    "januar februar marts|mars april maj|mai juni juli august september oktober november december|desember|des",
  Icelandic: "janúar febrúar mars apríl maí júní júlí ágúst|ágú september október nóvember|nóv desember",
  Finnish:
    "tammikuuta|tammikuun|tammikuu|tammi helmikuuta|helmikuun|helmikuu|helmi maaliskuuta|maaliskuun|maaliskuu|maalis huhtikuuta|huhtikuun|huhtikuu|huhti toukokuuta|toukokuun|toukokuu|touko kesäkuuta|kesäkuun|kesäkuu|kesä heinäkuuta|heinäkuun|heinäkuu|heinä elokuuta|elokuun|elokuu|elo syyskuuta|syyskuun|syyskuu|syys lokakuuta|lokakuun|lokakuu|loka marraskuuta|marraskuun|marraskuu|marras joulukuuta|joulukuun|joulukuu|joulu",
  Estonian:
    "jaanuar|jaan veebruar|veebr märts aprill mai juuni juuli august september oktoober november detsember|dets",
  Latvian:
    "janvāris|janvārī februāris|februārī marts|martā aprīlis|aprīlī maijs|maijā jūnijs|jūnijā jūlijs|jūlijā augusts|augustā septembris|septembrī oktobris|oktobrī novembris|novembrī decembris|decembrī",
  Lithuanian:
    "sausio|sausis vasario|vasaris kovo|kovas balandžio|balandis gegužės|gegužė birželio|birželis liepos|liepa rugpjūčio|rugpjūtis rugsėjo|rugsėjis spalio|spalis lapkričio|lapkritis gruodžio|gruodis",
  Hungarian:
    "január|jan február|febr március|márc április|ápr május|máj június|jún július|júl augusztus szeptember|szept október november december",
  Greek:
    "ιανουαρίου|ιανουάριος|ιαν φεβρουαρίου|φεβρουάριος|φεβ μαρτίου|μάρτιος|μαρ απριλίου|απρίλιος|απρ μαΐου|μάιος|μαι ιουνίου|ιούνιος|ιουν ιουλίου|ιούλιος|ιουλ αυγούστου|αύγουστος|αυγ σεπτεμβρίου|σεπτέμβριος|σεπ|σεπτ οκτωβρίου|οκτώβριος|οκτ νοεμβρίου|νοέμβριος|νοε δεκεμβρίου|δεκέμβριος|δεκ",
  Turkish:
    "ocak|oca şubat|şub mart nisan|nis mayıs haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara",
  Azerbaijani: "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
  Albanian: "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
  "Indonesian, Malay":
    "januari februari|pebruari maret|mac april mei juni|jun juli|julai agustus|ogos|agt september oktober november|nopember desember|disember",
  Filipino: "enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre",
  Swahili: "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
  Basque:
    "urtarrila|urtarrilak|urtarrilaren otsaila|otsailak|otsailaren martxoa|martxoak|martxoaren apirila|apirilak|apirilaren maiatza|maiatzak|maiatzaren ekaina|ekainak|ekainaren uztaila|uztailak|uztailaren abuztua|abuztuak|abuztuaren iraila|irailak|irailaren urria|urriak|urriaren azaroa|azaroak|azaroaren abendua|abenduak|abenduaren",
  Welsh: "ionawr chwefror mawrth ebrill - mehefin gorffennaf awst medi hydref tachwedd rhagfyr",
  Irish: "eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa - - samhain nollaig",
  Arabic: "يناير فبراير مارس أبريل|إبريل مايو يونيو|يونيه يوليو|يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  Levantine: "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
  Maghrebi: "جانفي فيفري - أفريل ماي جوان جويلية أوت شتنبر - نونبر دجنبر",
  Urdu: "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
  Persian: "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
  Hebrew:
    "ינואר|בינואר פברואר|בפברואר מרץ|במרץ אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר",
  Hindi: "जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
  "Marathi, Nepali": "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
  Bengali: "জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট|অগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
  Tamil: "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",
  Thai: "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
};

const NAMES = gatherNames();

/** Where two languages use one word for two months, the row further up has it. */
function gatherNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const row of Object.values(ROWS)) {
    row.split(" ").forEach((forms, index) => {
      for (const form of forms.split("|")) {
        const name = foldText(form);
        if (name !== "-" && !names.has(name)) names.set(name, index + 1);
      }
    });
  }
  return names;
}
