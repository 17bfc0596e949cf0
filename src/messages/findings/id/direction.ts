/** What the checker says about indicators of which less is better, and about targets that are no single number, in Indonesian. */
export const direction = {
  'capaian.down':
    'Capaian tidak sama dengan (2 × target − realisasi) ÷ target, rumus untuk arah turun. Tertulis {written}; (2 × {denominator} − {numerator}) ÷ {denominator} = {expected}.',
  'kemajuan.down':
    'Tingkat kemajuan tidak sama dengan (2 × target akhir − realisasi) ÷ target akhir, rumus untuk arah turun. Tertulis {written}; (2 × {denominator} − {numerator}) ÷ {denominator} = {expected}.',
  'pembanding.down':
    'Persentase tidak sama dengan (2 × standar − realisasi) ÷ standar, rumus untuk arah turun. Tertulis {written}; (2 × {denominator} − {numerator}) ÷ {denominator} = {expected}.',
  'rasio.range':
    'Persentase tidak cocok dengan targetnya yang berupa rentang atau batas. Tertulis {written}; realisasi {numerator} dibandingkan dengan {bound} = {expected}.',
  'rasio.rangeDown':
    'Persentase tidak cocok dengan targetnya yang berupa rentang atau batas. Tertulis {written}; (2 × {bound} − {numerator}) ÷ {bound} = {expected}, rumus untuk arah turun.',
  'capaian.inverse':
    'Capaian tertulis {written}, yaitu target ÷ realisasi. Rumus yang lazim untuk arah turun, (2 × target − realisasi) ÷ target, memberi {expected}; sebutkan rumusnya di laporan.',
  'arah.ignored':
    'Tertulis {written}, dihitung seperti indikator yang makin tinggi makin baik, padahal arahnya turun: (2 × pembanding − realisasi) ÷ pembanding = {expected}.',
  'arah.doubtful':
    'Capaian tertulis {written} karena realisasi ({realisasi}) di atas target ({target}), padahal menurut namanya indikator ini makin rendah makin baik: capaiannya {expected}. Tulis arahnya (naik atau turun) di tabel perjanjian kinerja, atau betulkan capaiannya.',
  'arah.otherwise':
    'Capaian tertulis {written}, yaitu realisasi ÷ target, padahal di {place} capaian indikator yang sama dihitung menurut arah turun; dengan (2 × target − realisasi) ÷ target di sini {expected}. Hitung dengan satu cara, dan tulis arahnya di tabel perjanjian kinerja.',
  'arah.neighbours':
    'Menurut namanya indikator ini makin rendah makin baik, tetapi capaian tertulis {written}, yaitu realisasi ÷ target; di {place} capaian indikator serupa dihitung menurut arah turun. Dengan cara itu di sini {expected}.',
  'arah.contradicts':
    'Target {target} berarti {meant}, padahal arah indikator ini {direction}. Betulkan salah satunya; capaiannya belum dapat diperiksa.',
  'target.gradeReached':
    'Target {target} dan realisasi {realisasi} berupa sebutan, jadi capaiannya tidak dihitung; menurut urutan sebutannya target tercapai.',
  'target.gradeMissed':
    'Target {target} dan realisasi {realisasi} berupa sebutan, jadi capaiannya tidak dihitung; menurut urutan sebutannya target belum tercapai.',
  'target.labelReached': 'Tertulis “{written}”, padahal realisasi {realisasi} sudah mencapai target {target}.',
  'target.labelMissed': 'Tertulis “{written}”, padahal realisasi {realisasi} di bawah target {target}.',
  'target.text': 'Target “{target}” bukan angka, jadi capaiannya tidak dihitung. Periksa sendiri baris ini.',
} as const;
