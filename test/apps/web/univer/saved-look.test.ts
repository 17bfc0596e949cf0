import type { SavedLook } from '../../../../src/hosts/xlsx/export-model';
import { fromStyle, savedStyle } from '../../../../src/apps/web/univer/saved-look';

test.each<SavedLook>([
  {
    bold: true,
    italic: true,
    underline: true,
    strike: true,
    size: 12,
    color: '1F4E79',
    fontName: 'Calibri',
    fill: 'FFF9E5',
    line: { style: 'dotted', color: '7F7F7F' },
    horizontal: 'center',
    vertical: 'top',
    wrap: true,
  },
  { rotation: 45, offset: 'superscript', indent: 2 },
  { rotation: 'stacked', offset: 'subscript' },
  { rotation: -90, indent: 1, horizontal: 'right' },
  { line: { top: { style: 'medium', color: '000000' }, left: { style: 'double', color: 'FF0000' } } },
  { paint: { pattern: 'darkUp', front: 'FF0000', back: 'FFFFFF' }, underline: 'double' },
  { paint: { gradient: { degree: '45' }, stops: [[0, 'FFFFFF']] }, underline: 'singleAccounting' },
  { paint: { pattern: 'gray0625', front: null, back: null }, horizontal: 'justify', vertical: 'justify', shrink: true },
  { horizontal: 'fill', vertical: 'distributed' },
  { horizontal: 'centerContinuous', diagonal: { line: { style: 'thin', color: '000000' }, up: true, down: false } },
])('a look that was given to Univer comes back', (look) => {
  expect(fromStyle(savedStyle(look))).toEqual(look);
});

test('colours are taken however Univer writes them, and left out when they name no colour', () => {
  expect(fromStyle({ bg: { rgb: 'rgb(255, 0,16)' } })).toEqual({ fill: 'FF0010' });
  expect(fromStyle({ bg: { rgb: '#fa0' } })).toEqual({ fill: 'FFAA00' });
  expect(fromStyle({ bg: { rgb: 'transparent' }, cl: { rgb: null } })).toEqual({});
});

test('a style that says nothing is no look', () => {
  expect(fromStyle({ bl: 0, it: 0, ht: 0, tb: 1 })).toEqual({});
});

test('what Univer cannot show goes when somebody changes what it shows instead', () => {
  const style = savedStyle({ paint: { pattern: 'darkUp', front: 'FF0000', back: 'FFFFFF' }, horizontal: 'justify' });
  expect(style.bg).toEqual({ rgb: '#FFFFFF' });
  expect(fromStyle({ ...style, bg: { rgb: '#00B050' } })).toEqual({ fill: '00B050', horizontal: 'justify' });
  expect(fromStyle({ ...style, ht: 3 })).toMatchObject({ horizontal: 'right', paint: { pattern: 'darkUp' } });
});
