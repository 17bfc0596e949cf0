/** What the checker says about indicators of which less is better, and about targets that are no single number, in English. */
export const direction = {
  'capaian.down':
    'The achievement (capaian) is not (2 × target − realisasi) ÷ target, the formula of direction turun. Written {written}; (2 × {denominator} − {numerator}) ÷ {denominator} = {expected}.',
  'kemajuan.down':
    'The progress is not (2 × last target − realisasi) ÷ last target, the formula of direction turun. Written {written}; (2 × {denominator} − {numerator}) ÷ {denominator} = {expected}.',
  'pembanding.down':
    'The percentage is not (2 × standard − realisasi) ÷ standard, the formula of direction turun. Written {written}; (2 × {denominator} − {numerator}) ÷ {denominator} = {expected}.',
  'rasio.range':
    'The percentage does not fit its target, which is a range or a bound. Written {written}; realisasi {numerator} against {bound} = {expected}.',
  'rasio.rangeDown':
    'The percentage does not fit its target, which is a range or a bound. Written {written}; (2 × {bound} − {numerator}) ÷ {bound} = {expected}, the formula of direction turun.',
  'capaian.inverse':
    'The achievement is written {written}, which is target ÷ realisasi. The usual formula of direction turun, (2 × target − realisasi) ÷ target, gives {expected}; say in the report which one is used.',
  'arah.ignored':
    'Written {written}, computed as if more were better, but the direction is turun: (2 × standard − realisasi) ÷ standard = {expected}.',
  'arah.doubtful':
    'The achievement is written {written} because realisasi ({realisasi}) is above the target ({target}), but by its name less of this indicator is better: its achievement is {expected}. Write its direction (naik or turun) in the table of the performance agreement, or correct the achievement.',
  'arah.otherwise':
    'The achievement is written {written}, which is realisasi ÷ target, but in {place} that of the same indicator is computed for direction turun; (2 × target − realisasi) ÷ target gives {expected} here. Compute it in one way, and write the direction in the table of the performance agreement.',
  'arah.neighbours':
    'By its name less of this indicator is better, but the achievement is written {written}, which is realisasi ÷ target; in {place} that of a similar indicator is computed for direction turun. That gives {expected} here.',
  'arah.contradicts':
    'The target {target} means {meant}, but the direction of this indicator is {direction}. Correct one of them; its achievement was not checked.',
  'target.gradeReached':
    'Target {target} and realisasi {realisasi} are grades, so their achievement is not computed; by the order of the grades the target was reached.',
  'target.gradeMissed':
    'Target {target} and realisasi {realisasi} are grades, so their achievement is not computed; by the order of the grades the target was not reached.',
  'target.labelReached': 'Written “{written}”, but realisasi {realisasi} reached the target {target}.',
  'target.labelMissed': 'Written “{written}”, but realisasi {realisasi} is below the target {target}.',
  'target.text': 'The target “{target}” is no number, so its achievement is not computed. Check this row yourself.',
} as const;
