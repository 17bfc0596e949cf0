import { BehaviorSubject, Observable } from 'rxjs';
import { Calm } from '../../../../src/apps/web/univer/calm';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('what is there is told at once, and what it becomes in the next quiet moment', () => {
  const calm = new Calm();
  const disabled = new BehaviorSubject(false);
  const told: boolean[] = [];
  calm.of(disabled).subscribe((value) => told.push(value));
  expect(told).toEqual([false]);
  jest.runAllTimers();
  // Nobody listens between two quiet moments.
  expect(disabled.observed).toBe(false);
  for (const value of [true, false, true]) {
    disabled.next(value);
    calm.stir();
    jest.advanceTimersByTime(100);
  }
  expect(told).toEqual([false]);
  jest.runAllTimers();
  expect(told).toEqual([false, true]);
});

test('one that answers a little later is heard', () => {
  const calm = new Calm();
  const told: number[] = [];
  const slow = new Observable<number>((subscriber) => {
    const timer = setTimeout(() => {
      subscriber.next(7);
    }, 50);
    return () => {
      clearTimeout(timer);
    };
  });
  calm.of(slow).subscribe((value) => told.push(value));
  jest.runAllTimers();
  calm.stir();
  jest.runAllTimers();
  expect(told).toEqual([7, 7]);
});

test('many are asked in turns, a key in between begins anew, and none is forgotten', () => {
  const calm = new Calm();
  const selection = new BehaviorSubject(0);
  const told = new Map<number, number>();
  for (let button = 0; button < 20; button += 1) calm.of(selection).subscribe((value) => told.set(button, value));
  jest.runAllTimers();
  selection.next(1);
  calm.stir();
  jest.advanceTimersByTime(150);
  expect([...told.values()].filter((value) => value === 1).length).toBeLessThan(20);
  selection.next(2);
  calm.stir();
  jest.runAllTimers();
  expect(new Set(told.values())).toEqual(new Set([2]));
  expect(told.size).toBe(20);
});

test('nobody is told any more who has gone', () => {
  const calm = new Calm();
  const selection = new BehaviorSubject(0);
  const told: number[] = [];
  calm
    .of(selection)
    .subscribe((value) => told.push(value))
    .unsubscribe();
  calm.stir();
  jest.runAllTimers();
  expect(told).toEqual([0]);
});
