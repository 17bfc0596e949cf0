import { remembered } from '../../../../src/apps/web/univer/remembered';

interface Found {
  v: number;
}

function counting(): { readonly texts: string[]; readonly read: (text: string, options?: object) => Found | null } {
  const texts: string[] = [];
  return {
    texts,
    read: (text) => {
      texts.push(text);
      return Number.isNaN(Number(text)) ? null : { v: Number(text) };
    },
  };
}

test('each text is read once, also one that is no number', () => {
  const { texts, read } = counting();
  const reader = remembered(read);
  expect([reader('12'), reader('BB'), reader('12'), reader('BB')]).toEqual([{ v: 12 }, null, { v: 12 }, null]);
  expect(texts).toEqual(['12', 'BB']);
});

test('what somebody does with it changes nothing for the next one', () => {
  const reader = remembered(counting().read);
  (reader('12') as Found).v = 13;
  expect(reader('12')).toEqual({ v: 12 });
});

test('with options it is read anew', () => {
  const { texts, read } = counting();
  const reader = remembered(read);
  reader('12');
  reader('12', { locale: 'id' });
  reader('12', { locale: 'id' });
  expect(texts).toEqual(['12', '12', '12']);
});

test('in another year it is read anew', () => {
  jest.useFakeTimers({ now: new Date(2025, 11, 31, 23, 59) });
  const { texts, read } = counting();
  const reader = remembered(read);
  reader('3');
  jest.setSystemTime(new Date(2026, 0, 1));
  reader('3');
  expect(texts).toEqual(['3', '3']);
  jest.useRealTimers();
});

test('very many texts do not fill the memory', () => {
  const { texts, read } = counting();
  const reader = remembered(read);
  for (let number = 0; number <= 20_000; number += 1) reader(String(number));
  reader('0');
  expect(texts.filter((text) => text === '0')).toHaveLength(2);
});
