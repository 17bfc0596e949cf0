/** The letters of the IKM scales: the same classes, labelled with the mutu. */
import { IKM } from './ikm';
import { IKM2004 } from './ikm2004';
import type { Scale } from './scale';

const LETTERS = ['A', 'B', 'C', 'D'];

/** The same scale with letters for labels. */
function withLetters(scale: Scale): Scale {
  return {
    ...scale,
    id: `${scale.id}MUTU`,
    name: scale.name.replace('Kinerja unit', 'Mutu'),
    classes: scale.classes.map((each, index) => ({ ...each, label: LETTERS[index]! })),
  };
}

/** Mutu pelayanan A–D. Sumber: Permen PANRB 14/2017. */
export const IKMMUTU = withLetters(IKM);

/** Mutu pelayanan A–D on the older scale. Sumber: Kepmenpan 25/2004. */
export const IKM2004MUTU = withLetters(IKM2004);
