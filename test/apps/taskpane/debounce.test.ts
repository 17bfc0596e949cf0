import { Debounce } from '../../../src/apps/taskpane/debounce';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('calls once, a while after the last press', () => {
  const call = jest.fn();
  const later = new Debounce(800, call);
  later.press();
  jest.advanceTimersByTime(700);
  later.press();
  jest.advanceTimersByTime(700);
  expect(call).not.toHaveBeenCalled();
  jest.advanceTimersByTime(100);
  expect(call).toHaveBeenCalledTimes(1);
});

test('does not wait for ever where the presses never end', () => {
  const call = jest.fn();
  const later = new Debounce(800, call, 2000);
  for (let presses = 0; presses < 9; presses += 1) {
    later.press();
    jest.advanceTimersByTime(500);
  }
  expect(call).toHaveBeenCalledTimes(2);
});

test('what is cancelled is not called', () => {
  const call = jest.fn();
  const later = new Debounce(800, call);
  later.press();
  later.cancel();
  jest.runAllTimers();
  expect(call).not.toHaveBeenCalled();
});
