import { fromStyle } from '../../../../src/apps/web/univer/saved-look';
import { toStyle } from '../../../../src/apps/web/univer/univer-look';

test('a look that was given to Univer comes back', () => {
  const look = {
    bold: true,
    italic: true,
    size: 12,
    color: '#1F4E79',
    fontName: 'Calibri',
    fill: '#FFF9E5',
    line: { style: 'dotted', color: '#7F7F7F' },
    horizontal: 'center',
    vertical: 'top',
    wrap: true,
  } as const;
  expect(fromStyle(toStyle(look))).toEqual({
    ...look,
    color: '1F4E79',
    fill: 'FFF9E5',
    line: { style: 'dotted', color: '7F7F7F' },
  });
});

test('colours are taken however Univer writes them, and left out when they name no colour', () => {
  expect(fromStyle({ bg: { rgb: 'rgb(255, 0,16)' } })).toEqual({ fill: 'FF0010' });
  expect(fromStyle({ bg: { rgb: '#fa0' } })).toEqual({ fill: 'FFAA00' });
  expect(fromStyle({ bg: { rgb: 'transparent' }, cl: { rgb: null } })).toEqual({});
});

test('a style that says nothing is no look', () => {
  expect(fromStyle({ bl: 0, it: 0, ht: 0, tb: 1 })).toEqual({});
});
