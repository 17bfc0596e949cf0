import { expectTable } from '../../support/table';

const table = (answer: string): string =>
  `Pengolahan Survei Kepuasan Masyarakat
   No. Responden | U1 | U2 | U3
   1             | 3  | 4  | 3
   2             | 3  |    | ${answer}
   3             | 4  | 4  | 2`;

test('answers go from 1 to 4, and may be missing (Permen PANRB 14/2017)', () => {
  const roles = 'responden, jawabanUnsur, jawabanUnsur, jawabanUnsur';
  expectTable('jawaban-responden', roles, table('3'));
  expectTable('jawaban-responden', roles, table('5 !rentang'));
});
