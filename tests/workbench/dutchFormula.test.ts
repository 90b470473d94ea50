import { englishFormula } from '../../workbench/excel/dutchFormula';

describe('a formula typed in a Dutch Excel', () => {
  it.each([
    ['=SOM(1,5;2)', '=SUM(1.5,2)'],
    ['=ALS(WAAR;"a;b, WAAR";ONWAAR)', '=IF(TRUE,"a;b, WAAR",FALSE)'],
    ['=1,5+2', '=1.5+2'],
    ['=SCHOLING.BUDGETRECHT(46235;0,8)', '=SCHOLING.BUDGETRECHT(46235,0.8)'],
    ['=aantalarg(Medewerkers[#Alles])', '=COUNTA(Medewerkers[#All])'],
    ['=SOM(Medewerkers[[#Alles];[Fte; omvang]])', '=SUM(Medewerkers[[#All],[Fte; omvang]])'],
    ["=SOM('Som; van alles'!A1:B2;A1)", "=SUM('Som; van alles'!A1:B2,A1)"],
    ['=SOM({1,5\\2;3})', '=SUM({1.5,2;3})'],
    ['=SOM.ALS(A:A;">1,5";B:B)', '=SUMIF(A:A,">1,5",B:B)'],
  ])('%s is read as %s', (typed, read) => expect(englishFormula(typed)).toBe(read));

  it.each([
    '=SUM(1,4)',
    '=IF(A1,"x;y",Deel!B2)',
    '=Medewerkers[Fte; omvang]',
    "='WAAR'!A1&Som",
    '=SUM({1,2;3,4})',
    '=TEXT(A1,"0,00")',
  ])('%s has nothing that is only Dutch, and stays', (formula) =>
    expect(englishFormula(formula)).toBe(formula),
  );
});
