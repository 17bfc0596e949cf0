import { testRekapFigures } from './rekap-figures';

// `npm run e2e:long` has as many files as a kabupaten has offices.
testRekapFigures(24);
