/** What a sentence says right behind the name of an indicator, right before target, realisasi or capaian, and behind a figure. */

/** Words with which a sentence goes on without saying of what kind or place the thing before them is. */
const words =
  'adalah|ialah|yaitu|yakni|sebesar|senilai|sebanyak|pada|di|tahun|dengan|yang|dari|untuk|dan|serta|dalam|ini|itu|tersebut|juga|hanya|masih|sudah|telah|akhir|dapat|belum|tidak|berhasil|mampu|sampai|menjadi|mencapai|memiliki|mempunyai|mengalami|memperoleh|menunjukkan|berada|tercatat|tercapai|terealisasi|direalisasikan|ditargetkan|target|realisasi|capaian|kinerja|naik|turun|meningkat|menurun|termasuk|atau|maka|sehingga|karena|jika|bila|apabila|namun|sedangkan|sementara|persen|poin|point';
/** Words that compare what is before them with what follows. */
const comparing = 'melebihi|melampaui|lebih|kurang';
const behindWords = new RegExp(String.raw`^\s*(?:$|[^\p{L}\s]|(?:${words}|${comparing})(?:nya)?(?!\p{L}))`, 'iu');
/** Words that lead to target, realisasi or capaian, and leave them what they are. */
const leading =
  'bahwa|adapun|dimana|indikator|tingkat|angka|besaran|persentase|hasil|dilihat|diketahui|diperoleh|dicapai|terhadap|oleh|atas';
const beforeWords = new RegExp(String.raw`(?:^|[^\p{L}\s]|(?<!\p{L})(?:${words}|${leading})(?:nya)?)\s*$`, 'iu');
/** "Responden yang menjadi", right before target: it is that of the word before "yang". */
const relative = /(\p{L}+)\s+yang(?:\s+(?:menjadi|telah|sudah|dapat|berhasil))*\s*$/iu;
/** With such words a sentence goes on to something else beside it, unless to one of its figures. */
const besideOther = /^\s*(?:dan|serta|beserta|maupun)\s+(?!target|realisasi|capaian)/iu;
/** The kecamatan is the office itself, unless its name follows; behind these prepositions another place may stand. */
const ofOffice = /^\s*(?:(?:pada|di|untuk|dalam|dari)\s+)?(?:[Kk]ecamatan\s+(?!\p{Lu}))?/u;
/** An abbreviation in brackets is the name again; what else they begin with is read as if they were not there. */
const brackets = /^\s*(?:\(\p{L}+\)|\()/u;

/** True where a sentence goes on behind something without saying more of what it is. */
export function goesOn(behind: string): boolean {
  return behindWords.test(behind);
}

/** True where nothing right before target, realisasi or capaian makes something else of it: its rise, a rank, that of the respondents. */
export function isNamedAlone(before: string): boolean {
  const noun = relative.exec(before);
  const ofNoun = noun === null ? before : before.slice(0, noun.index + noun[1]!.length);
  return beforeWords.test(before) && beforeWords.test(ofNoun);
}

/**
 * True where the words behind the name of an indicator say of which part, place or kind, or of what beside it, the sentence tells.
 * @param behind what follows the name
 * @example isNarrowed(' unit pelayanan umum terealisasi sebesar 86,20') // true
 */
export function isNarrowed(behind: string): boolean {
  const rest = behind.replace(brackets, '').replace(ofOffice, '');
  return !goesOn(rest) || besideOther.test(rest);
}
