/**
 * A second try for each end-to-end test that fails: a real browser on a busy machine is now and then too late for a test, and
 * one such test would count as much as a broken product. Nothing of it is silent: the first failure is logged, and `.ci/run`
 * names the test. Files about keys that are not lost take it back with `jest.retryTimes(0)`: it would hide a real loss.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
