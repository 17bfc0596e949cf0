import { classify } from '../../../src/core/calc/kategori';
import { round } from '../../../src/core/calc/round';
import { CAPAIAN, IKM, IKM2004MUTU, IKMMUTU, IPP, KEMATANGAN, SAKIP } from '../../../src/core/calc/scales';
import type { Scale } from '../../../src/core/calc/scales/scale';
import { number, numberAfter, VECTORS, vector } from './read-vectors';

const SCALE_OF: Record<string, Scale> = {
  'KATEGORI PMDN86': CAPAIAN,
  'KATEGORI AKIP88': SAKIP,
  'KATEGORI KOD99': KEMATANGAN,
  'KATEGORI IPP': IPP,
};

const plain = VECTORS.filter((each) => each.what in SCALE_OF);
const survey = VECTORS.filter((each) => each.what === 'KATEGORI SKM' && / \/ /.test(each.expected));
// Written out and not read from the notes, so that a value that is wrongly taken for a gap fails too.
const gaps = new Set(['V96', 'V97', 'V98', 'V101', 'V104', 'V105', 'V108', 'V109', 'V110', 'V135']);

describe('the worked examples of the scales', () => {
  test.each(plain)('$id $what $input: $expected', ({ id, what, input, expected }) => {
    const found = classify(number(input), SCALE_OF[what]!);
    expect(found.class?.label).toBe(expected);
    expect(found.printed).toBe(gaps.has(id) ? 'gap' : 'inside');
  });

  test.each(survey)('$id $what $input: $expected', ({ input, expected }) => {
    const value = number(input);
    expect(`${classify(value, IKMMUTU).class?.label} / ${classify(value, IKM).class?.label}`).toBe(expected);
  });

  test('V19: just below the scale, as a rounded weight makes it', () => {
    expect(vector('V19').expected).toMatch(/^D with warning/);
    expect(classify(number(vector('V19').input), IKMMUTU)).toMatchObject({ class: { label: 'D' }, printed: 'below' });
  });

  test('V33: above the scale', () => {
    expect(vector('V33').expected).toMatch(/^#NUM!/);
    expect(classify(number(vector('V33').input), IKM)).toEqual({ class: null, printed: 'above' });
  });

  test.each(VECTORS.filter((each) => each.what === 'KATEGORI SKM (NI)'))('$id $input: $expected', (each) => {
    const converted = numberAfter(each.input, 'NI ') * 25;
    const [, rounded = '', letter, label] = /→ ([\d.]+) → ([ABCD]) \/ (.*)$/.exec(each.expected) ?? [];
    expect(round(converted, 2)).toBe(number(rounded));
    expect(classify(converted, IKMMUTU).class?.label).toBe(letter);
    expect(classify(converted, IKM).class?.label).toBe(label);
  });

  test('V14 on the older scale: the weight decides between A and B', () => {
    expect([81.89, 81.81, 81.07].map((value) => classify(value, IKM2004MUTU).class?.label)).toEqual(['A', 'A', 'B']);
  });

  test('V16 on both scales', () => {
    expect(classify(76.475, IKMMUTU).class?.label).toBe('C');
    expect(classify(76.93, IKMMUTU).class?.label).toBe('B');
    expect(classify(76.475, IKM2004MUTU).class?.label).toBe('B');
  });
});
