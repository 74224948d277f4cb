/** People, a community and a party, spelled otherwise than the record spells them. */
import type { SearchQuery } from "../search-queries.ts";

export const NAMES: readonly SearchQuery[] = [
  {
    query: "altaf hussein extradition interpol 1995",
    language: "en",
    expect: ["1995-06-29-bhutto-gags-press-killers-run-amok-toll-spirals"],
    why: "Hussein for Hussain",
  },
  {
    query: "mohajirs war criminals protest united nations",
    language: "en",
    expect: [
      "2017-09-24-pakistan-army-generals-war-criminals-muhajirs-protest-un",
      "2017-09-24-muhajirs-protest-against-pak-un",
    ],
    why: "Mohajirs for Muhajirs",
  },
  {
    query: "muhajir quami movement refugee board",
    language: "en",
    expect: ["1996-11-01-mohajir-qaumi-movement-mqm-karachi-january-1995-april-1996"],
    why: "two words spelled otherwise than in the title",
  },
  {
    query: "altaf husain asylum india graves",
    language: "en",
    expect: [
      "2019-11-16-altaf-hussain-asks-modi-asylum-financial-help",
      "2019-11-21-muttahida-leader-request-to-modi",
      "2019-11-altaf-hussain-urges-modi-grant-him-asylum-india",
    ],
    why: "Husain for Hussain; three outlets tell of the graves",
  },
  {
    query: "Muhajir Pathan riots Orangi",
    language: "en",
    expect: [
      "1986-12-16-40-more-killed-fires-riots-pakistans-largest-city",
      "1986-12-19-karachi-curfew-extended",
    ],
    why: "Muhajir, where the papers of 1986 wrote Mohajir",
  },
  {
    query: "anees advocate modi",
    language: "en",
    expect: ["2017-03-founder-mqm-seeks-help-modi"],
    why: "Anees for Anis",
  },
  {
    query: "faisal sabzwari three bodies sanghar",
    language: "en",
    expect: ["2022-09-14-three-bodies-mqm-p-workers-found-sindh-faisal-subzwari"],
    why: "Sabzwari for Subzwari",
  },
  {
    query: "rehan ebadat imran khan visit capitol",
    language: "en",
    expect: ["2019-07-22-minority-groups-including-mqm-protest-against-imran-khan"],
    why: "Ebadat for Ibadat",
  },
  {
    query: "azeem ahmed tariq killed at home",
    language: "en",
    expect: ["1993-05-01-politician-killed"],
    why: "a name that the headline leaves out, spelled as an alias",
  },
  {
    query: "Mutahida Quami Movement resigns assembly",
    language: "en",
    expect: [
      "2015-08-12-mqm-resigns-parliament-sindh-assembly",
      "2015-08-12-lawmakers-pakistani-political-party-quit-parliament",
    ],
    why: "the party's name in full, in neither usual spelling",
  },
];
