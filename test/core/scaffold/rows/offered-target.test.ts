import { offeredLastTarget } from '../../../../src/core/scaffold/rows/offered-target';

test('the last target of the Renstra is offered in its last year, while the agreement has one', () => {
  expect(offeredLastTarget("'2.4 PK'!F4")).toBe(
    `=IF(Identitas!$B$6=Identitas!$B$7,IF('2.4 PK'!F4="","",'2.4 PK'!F4),"")`,
  );
  expect(offeredLastTarget(null)).toBeNull();
});
