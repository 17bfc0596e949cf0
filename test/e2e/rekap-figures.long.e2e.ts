import { testRekapFigures } from '../apps/cli/rekap-figures';

testRekapFigures(60);
