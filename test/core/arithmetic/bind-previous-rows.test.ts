import { expectErrors } from '../../support/findings';

test('what a number rose or fell by since the row above', () => {
  // 74,65 − 86,06 = −11,41; 94,81 − 74,65 = 20,16; 91,50 − 94,81 = −3,31.
  const ikm = (second: string): string => `
    Tabel 3.6 Perkembangan Nilai IKM
    No | Tahun | Nilai IKM | Naik/Turun
    1  | 2021  | 86,06     | -
    2  | 2022  | 74,65     | ${second}
    3  | 2023  | 94,81     | 20,16
    4  | 2024  | 91,50     | -3,31`;
  expectErrors(ikm('-11,41'));
  expectErrors(ikm('-91,41 !hitungan'));
});

test('changes without their sign are no differences, and none of them is wrong', () => {
  expectErrors(`
    Tabel 3.6 Perkembangan Nilai IKM
    No | Tahun | Nilai IKM | Naik/Turun
    1  | 2021  | 86,06     | -
    2  | 2022  | 74,65     | 11,41
    3  | 2023  | 94,81     | 20,16
    4  | 2024  | 91,50     | 3,31
    5  | 2025  | 90,00     | 1,50`);
});
