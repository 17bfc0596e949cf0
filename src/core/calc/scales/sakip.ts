import { above, between, type Scale } from './scale';

/** Predikat of an AKIP evaluation; a class begins just above its lower bound. Sumber: Permen PANRB 88/2021. */
export const SAKIP: Scale = {
  id: 'SAKIP',
  name: 'Predikat evaluasi AKIP',
  source: 'Permen PANRB 88/2021',
  unit: 'points',
  minimum: 0,
  maximum: 100,
  classes: [
    above(90, 100, 'AA'),
    above(80, 90, 'A'),
    above(70, 80, 'BB'),
    above(60, 70, 'B'),
    above(50, 60, 'CC'),
    above(30, 50, 'C'),
    above(0, 30, 'D'),
    between(0, 0, 'E'),
  ],
};
