import { above, between, type Scale } from './scale';

/** Indeks pelayanan publik, 0 to 5. Sumber: menurut praktik. */
export const IPP: Scale = {
  id: 'IPP',
  name: 'Indeks pelayanan publik',
  source: 'menurut praktik',
  unit: 'points',
  minimum: 0,
  maximum: 5,
  classes: [
    above(4.5, 5, 'A'),
    above(4, 4.5, 'A-'),
    above(3.5, 4, 'B'),
    above(3, 3.5, 'B-'),
    above(2.5, 3, 'C'),
    above(2, 2.5, 'C-'),
    above(1.5, 2, 'D'),
    above(1, 1.5, 'E'),
    between(0, 1, 'F'),
  ],
};
