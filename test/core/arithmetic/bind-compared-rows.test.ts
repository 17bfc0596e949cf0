import { check } from '../../../src/core/check';
import { listed } from '../../support/findings';
import { workbookOf, sheetOf, type Form } from '../../support/sheet';

function errorsIn(table: string, form: Form) {
  const { workbook, expected } = workbookOf(sheetOf('S', table, { form }));
  return { expected, errors: listed(check(workbook).findings.filter(({ severity }) => severity === 'error')) };
}

// 41,20 − 44,00 = −2,80; 47,50 − 44,00 = 3,50; 39,90 − 44,00 = −4,10; 45,10 − 44,00 = 1,10; 43,30 − 44,00 = −0,70.
const daerah = (third: string, reference = 'Provinsi'): string => `
  No | Daerah | Nilai 2023 | Selisih dengan Provinsi
  1  | Utara    | 41,20 | -2,80
  2  | Selatan  | 47,50 | 3,50
  3  | Timur    | 39,90 | ${third}
  4  | Barat    | 45,10 | 1,10
  5  | Tengah   | 43,30 | -0,70
     | ${reference} | 44,00 |`;

test.each(['angka', 'teks'] satisfies Form[])(
  'each row is compared with the row that the heading names: %s',
  (form) => {
    for (const third of ['-4,10', '-1,40 !hitungan', '4,10 !hitungan']) {
      const { errors, expected } = errorsIn(daerah(third), form);
      expect(errors).toEqual(expected);
    }
  },
);

test('where no row is called so, nothing is compared', () => {
  const { errors } = errorsIn(daerah('-1,40', 'Rerata'), 'angka');
  expect(errors).toEqual([]);
});

test('where most rows do not keep it, the column is something else', () => {
  const { errors } = errorsIn(daerah('-1,40').replace('3,50', '5,30').replace('1,10', '9,10'), 'angka');
  expect(errors).toEqual([]);
});

test('a missing minus sign is told as such, not as a quotient upside down', () => {
  const { workbook } = workbookOf(sheetOf('S', daerah('4,10 !hitungan')));
  const causes = check(workbook).findings.flatMap(({ cause }) => cause?.id ?? []);
  expect(causes).toEqual(['cause.exchangedTerms']);
});
