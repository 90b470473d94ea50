import { join } from 'node:path';
import { testCases } from '../../support/goldenCases';

testCases(join(__dirname, 'cases.json'));
