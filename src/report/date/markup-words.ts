/** Words in the classes and ids of elements → what they tell of a date in them. Lower case, words parted by dashes. */

/** A date of publication. */
export const PUBLISHED = parts(
  "publi[sc](?:h|ad|at|ed) publie pub-?(?:date|time) datepub posted post-?(?:date|time|on) entry-?(?:date|time)",
  "article-?(?:date|time) news-?(?:date|time|datum) blog-?date story-?date item-?date date-?(?:header|line|posted|pub|created)",
  "created create-?date creationdate submitted veroe?ffentlicht erscheinung release-?date issued",
);

/** Some date or time. */
export const DATED = either(
  words(
    "date dates datum dato data fecha datetime time timestamp datestamp day-?month calendar-?date dateblock published",
    "tarih pvm paivays aika uhrzeit zeit heure hora ora date(?![in])[a-z]\\w*",
  ),
  /(?<!up|vali|candi|man|see|accommo)dat(?:e|um)(?:$|[^a-z]|time|stamp|info|box|line)|timestamp/,
);

/** A line about the report: who wrote it, where, when. */
export const ABOUT = either(
  words(
    "meta info infos metadata by-line author autor auteur auth details? credits? source subline kicker submeta infobar",
    "subtitle under-?title post-?(?:header|footer) entry-?(?:meta|footer) article-?(?:header|info|meta|footer) dachzeile quelle",
    "small tagline overline fuente firma stamp signature postinfo postmetadata",
  ),
  parts("byline postmeta entrymeta metainfo articleinfo"),
);

/** The last change. */
export const CHANGED = either(
  words("update[ds]? modif\\w* lastmod\\w* changed aktualis\\w* edited"),
  parts("date-?(?:update|modif) lastupdate last-updated"),
);

/** What takes place, and pictures. */
export const EVENT = either(
  words(
    "v?events? dt-?start dt-?end termine? agenda veranstaltung\\w* evento?s? birth\\w* expir\\w* deadline",
  ),
  words("(?:wp-)?(?:fig)?caption"),
  parts("event-?date start-?date end-?date bildunterschrift"),
);

export const COMMENTS = either(
  words(
    "comments? comment-?(?:list|body|content|meta|metadata|author|area|thread) kommentare? kommentarer comentarios?",
    "commentaires? commenti reacties reacoes disqus respond responses replies pingbacks? trackbacks? discussion",
    "leserkommentare? feedbacks? guestbook opinions",
  ),
  parts("commentlist commentmeta"),
);

/** Lists of other reports, and what stands beside the report. */
export const OTHERS = either(
  words(
    "related more recent latest popular mostread most trending similar side-?bar aside widgets? teasers? ticker archives?",
    "calend[ae]r kalender carousel slider slideshow recommend\\w* promo\\w* mehr weitere meist\\w* neueste aktuell\\w* letzte",
    "ultim[ao]s ultime relacionad[ao]s verwandt\\w* rail outbrain taboola tweets? twitter instagram facebook marginal\\w*",
    "rightcol\\w* leftcol\\w* (?:right|left)-?column col-?(?:right|left) secondary tertiary feed rss newsletter poll weather wetter",
    "pager pagination post-?navigation nav-?(?:links|previous|next|below|above) next previous prev also readmore see-?also suggest\\w*",
    "headlines top-?stories news-?list posts-?list list-?posts siblings backlinks references? footnotes? reflist bibliograph\\w*",
  ),
  parts("sidebar related widget(?!ized) recentpost popularpost latestnews mostpopular"),
);

/** What frames every page of a site. */
export const FRAME = words(
  "nav navbar navigation menu breadcrumbs? masthead top-?bar toolbar today clock datetoday current-?(?:date|time)",
  "(?:site|page)-?(?:header|footer) footer foot fuss colophon copyright branding logo search\\w* login banner cookie\\w*",
  "header-?(?:date|top|bar) impressum bottom user-?info postprofile profile userdetails author-?details",
);

/** A report's own blocks, whose names share words with what is round it. */
export const OWN =
  /(?:entry|post|article|story|content|hentry|single|beitrag|artikel|news|blog|node|item)-?(?:footer|foot|bottom|header|head|info|meta)/;

/** Icon fonts name their glyphs by class: a calendar's glyph marks a date, and is no calendar. Builders call all widgets. */
export const ICON =
  /(?<![\w-])(?:fa|icon|glyphicon|dashicons|bi|ti|mdi|icofont|ion|genericon|td-icon|elementor|et|vc|wpb|wp-block)[a-z]*[-_][\w-]+/gi;

/** Whole words. */
function words(...lines: readonly string[]): RegExp {
  return new RegExp(`(?:^|[^a-z])(?:${lines.join(" ").replaceAll(" ", "|")})(?:$|[^a-z])`);
}

/** Anywhere in a name. */
function parts(...lines: readonly string[]): RegExp {
  return new RegExp(lines.join(" ").replaceAll(" ", "|"));
}

function either(...forms: readonly RegExp[]): RegExp {
  return new RegExp(forms.map(({ source }) => source).join("|"));
}
