/** What headings say of how the numbers below them are computed. */

/** What a heading says of a sum. */
export const sumWords = /\b(?:jumlah|total|s\s*[/.]\s*d|sampai|kumulatif|akumulasi|seluruh)/i;
/** Headings of what is added up to a year. */
export const periodWords =
  /(?:\b|_)(?:tri\s*wulan|tw|semester|jan|feb|mar|apr|mei|jun|jul|ag|sep|okt|nov|des)(?:uari|ruari|et|il|i|u|us|ustus|tember|ober|ember|[1-4])?(?:\b|_)/i;
/** What a heading says of a difference; what stands after a change of the budget is none. */
export const differenceWords =
  /(?:^|› )perubahan\b(?! (?:anggaran|apbd|pagu|target))|\b(?:sisa|selisih|kenaikan|peningkatan|penurunan|naik|turun|bertambah|berkurang|kurang|kekurangan|kelebihan|kesenjangan|lebih|belum|deviasi|efisiensi|gap)\b|^\W*\+\s*\/\s*[-–−]\W*$/i;
/** What a heading says of a quotient. */
export const quotientWords =
  /%|\b(?:persen|prosen|persentase|prosentase|capaian|rasio|serapan|penyerapan|kemajuan|proporsi|efisiensi|pertumbuhan)\b/i;
/** What a heading says of a change, in parts of what was before. */
export const changeWords = new RegExp(`${quotientWords.source}|${differenceWords.source}`, 'i');
/** What a heading says of growth. */
export const growthWords =
  /\b(?:perubahan|pertumbuhan|perkembangan|kenaikan|peningkatan|penurunan|naik|turun|laju|trend?)\b/i;
/** What a heading says of a mean of other columns. */
export const meanWords = /\b(?:rata\s*-?\s*rata|rerata)\b/i;
/** What a heading says of a product of two others. */
export const productWords = /\b(?:jumlah|total|nilai|skor|produksi|biaya)\b/i;
/** What a heading says of an average of classes. */
export const averageWords = /\b(?:indeks|index|nilai|skor|rata|rerata|nrr|ikm|skm)\b/i;
/** What a heading says of what is left of several numbers. */
export const balanceWords = /\b(?:sisa|saldo|akhir|belum|tunggakan|selisih)\b/i;
