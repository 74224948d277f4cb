/** Words that introduce a date, folded, by language: of publication, of the last change, and of something else. Parts of patterns. */

export const PUBLISHED_WORDS: readonly string[] = [
  // English
  "publi(?:shed|cation)|pub(?:date|l)|posted|post date|date|dated|added|submitted|filed|release(?:d)?|created|written|published by|press release|for immediate release",
  // German
  "veroffentlicht|veroeffentlicht|veroffentlichung|erschienen|erstellt|eingestellt|geschrieben|verfasst|gepostet|publiziert|online seit|online|datum",
  "(?:beitrag|artikel|eintrag|post|text|meldung|seite) wurde",
  "(?:pressemitteilung|artikel|beitrag|meldung|mitteilung|nachricht|news|ausgabe|bericht|eintrag|pm) (?:nr\\. ?[\\d/]+ )?vom|pressemitteilung",
  // Dutch, Danish, Norwegian, Swedish, Finnish
  "gepubliceerd|geplaatst|geschreven|publicerad|publiceret|publisert|skrevet|lagt ut|oprettet|opprettet|inlagd|skriven|dato|julkaistu|kirjoitettu",
  // French, Spanish, Catalan, Portuguese, Italian, Romanian
  "publie|publiee|date de|mis en ligne|paru|redige|cree|communique|publicad[oa]|publicacion|fecha|creado|escrito|enviado|comunicado|publicat|publicacao|data|postado|criado",
  "pubblicat[oai]|pubblicazione|inserito|creato|postato|scritto",
  // Polish, Czech, Slovak, Slovene, Croatian, Serbian
  "opublikowan[oay]|publikacji|dodano|dodane|data dodania|napisano|wyslan[oy]|utworzon[oy]|publikovan[oay]|zverejnen[oey]|vydano|vlozeno|pridan[eo]|vytvoreno",
  "objavljeno|objavio|objava|datum objave|објављено",
  // Lithuanian, Latvian, Estonian, Hungarian
  "paskelbta|ievietots|publicets|avaldatud|megjelent|kozzeteve|kozzetette|letrehozva|beerkezett|bejegyezte",
  // Russian, Ukrainian, Bulgarian
  "опубликован[оаы]?|опубликовал[аи]?|размещен[оа]?|добавлен[оаы]?|написан[оа]|дата|создан[оа]?|вкл|опублікован[оаі]|оприлюднено|публикуван[оа]?",
  // Turkish, Indonesian and Malay, Greek, Vietnamese
  "tarih(?:i)?|yayin(?:lanma|landi|lama)?(?: tarihi)?|eklen(?:me|di)|kayit tarihi|giris|tanggal|diterbitkan|diposting(?:kan)?|dipublikasikan|ditulis|terbit",
  "δημοσιευ(?:τηκε|θηκε|ση|μενο)|ημερομηνια|αναρτ(?:ηθηκε|ηση)|γραφτηκε|dang (?:luc|ngay)|cap nhat",
  // Arabic, Urdu, Hindi, Hebrew
  "تاريخ(?: النشر)?|نشر(?:ت)?|نشر في|كتب|شايع|اشاعت|تاريخ اشاعت|प्रकाशित|प्रकाशन|פורסם",
  // Japanese, Chinese, Korean
  "発売日?|発表|掲載(?:日)?|公開日?|投稿日?|配信|登録|作成日?|发布(?:于|时间|日期)?|發布|发表(?:于)?|發表|刊登|時間|时间|日期|来源|입력|등록일?|작성일?|기사입력|게시",
];

export const CHANGED_WORDS: readonly string[] = [
  // English
  "updated?(?: on)?|last (?:updated?|modified|changed|change|edit(?:ed)?|revised|revision|reviewed)|modified|edited|revised",
  // German, Dutch, Scandinavian languages, Finnish
  "aktualisiert|aktualisierung|geandert|anderung|bearbeitet|uberarbeitet|bijgewerkt|gewijzigd|laatste update",
  "uppdaterad|senast andrad|andrad|opdateret|oppdatert|endret|paivitetty|muokattu",
  // French, Spanish, Portuguese, Italian, Romanian
  "mis a jour|mise a jour|maj|modifie|actualizad[oa]|actualizacion|modificad[oa]|modificacion|atualizad[oa]|atualizacao|alterad[oa]",
  "aggiornat[oa]|aggiornamento|modificat[oa]|actualizat",
  // Polish, Czech, Slovak, Croatian, Hungarian
  "aktualizacja|zaktualizowan[oa]|aktualizovan[oa]|aktualizace|zmenen[oa]|uprav[eao]n[oa]|izmjena|azurirano|frissit(?:ve|es)|modosit\\S*",
  // Russian, Ukrainian, Turkish, Greek, Indonesian
  "обновлен[оа]|изменен[оа]|редактировал\\S*|оновлен[оа]|guncel(?:leme|lendi)|son guncelle\\S*|ενημερωσ\\S*|ενημερωθηκε|τροποποι\\S*|diperbarui",
  // Arabic, Urdu, Hindi, Japanese, Chinese, Korean
  "تحديث|اخر تحديث|تازه|अपडेट|更新(?:日|時間|日時|于|时间)?|最終更新日?|수정|최종수정",
];

export const MISLEADING_WORDS: readonly string[] = [
  // When somebody joined or was here, what the clock says now
  "join(?:ed)?|join date|regist(?:ered|riert|rierung|rado|rato|rovan)\\S*|member since|mitglied seit|dabei seit|beigetreten|inscrit\\S*|anmeldedatum",
  "last visit(?:ed)?|letzter besuch|last (?:post|reply)|letzter beitrag|letzte antwort|dernier message",
  "heute ist|heute|today(?: is)?|currently|(?:aktuelle|current|server) ?(?:time|zeit)|current ?date(?:time)?|it is now",
  // From when and until when something lasts, takes place or holds
  "since|(?<!online |veroffentlicht )seit|depuis|desde|expires?|expired|valid(?:a)?(?: until)?|deadline|bis(?: zum)?|until|through|ab(?: dem)?",
  "ends?|ending|start(?:s|ing)?|begin(?:n|ns|nt)?|termin|when|wann|quand|cuando|quando|between|zwischen|effective|in kraft|gultig|stichtag",
  "(?:launch|birth|due|start|end|closing|expiry|event|sale|court|trial|opening|hearing)(?: |-)?date|anmeldeschluss|einsendeschluss|bewerbungsschluss",
  // Lives, foundings, sources, judgements, pictures, neighbours
  "geboren|geb\\.|born|died|gestorben|\\*|founded|gegrundet|accessed|abgerufen(?: am)?|retrieved|consulte|zugriff|archived?|archiviert|isbn",
  "(?:urteil|beschluss|gesetz|verordnung|fassung|entscheidung|vertrag|schreiben|bescheid|foto|bild) vom|next|previous|nachste[rs]?|vorherige[rs]?|zuruck|weiter",
];
