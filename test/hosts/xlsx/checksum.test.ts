import { checksum } from '../../../src/hosts/xlsx/checksum';

const bytes = (text: string) => new TextEncoder().encode(text);

test('the check value that the definition of CRC-32 names', () => {
  expect(checksum(bytes('123456789'))).toBe(0xcbf43926);
});

test('pieces give what the whole gives', () => {
  expect(checksum(bytes('6789'), checksum(bytes('12345')))).toBe(0xcbf43926);
  expect(checksum(bytes(''))).toBe(0);
});
