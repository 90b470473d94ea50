import vo2003 from './data/salaristabel.vo.2003-03-01.json';
import vo2011 from './data/salaristabel.vo.2011-08-01.json';
import vo2014 from './data/salaristabel.vo.2014-08-01.json';
import vo2016 from './data/salaristabel.vo.2016-07-01.json';
import vo2018 from './data/salaristabel.vo.2018-06-01.json';
import vo2019January from './data/salaristabel.vo.2019-01-01.json';
import vo2019June from './data/salaristabel.vo.2019-06-01.json';
import vo2020March from './data/salaristabel.vo.2020-03-01.json';
import vo2020August from './data/salaristabel.vo.2020-08-01.json';
import vo2021 from './data/salaristabel.vo.2021-10-01.json';
import vo2022 from './data/salaristabel.vo.2022-07-01.json';
import vo2023 from './data/salaristabel.vo.2023-07-01.json';
import { newestVoSalaryTable } from './newestSalaryTable';
import { salaryTableOf, type SalaryTable, type SalaryTableFile } from './salaryTableFile';

// The schema, checked at build and in tests, holds the narrow types that TypeScript cannot read from JSON.
const older = [
  vo2003,
  vo2011,
  vo2014,
  vo2016,
  vo2018,
  vo2019January,
  vo2019June,
  vo2020March,
  vo2020August,
  vo2021,
  vo2022,
  vo2023,
] as readonly SalaryTableFile[];

/** The verified tables of the CAO VO for support staff, oldest first. */
export function voSalaryTables(): readonly SalaryTable[] {
  return (tables ??= [...older.map(salaryTableOf), newestVoSalaryTable()]);
}

let tables: readonly SalaryTable[] | null = null;
