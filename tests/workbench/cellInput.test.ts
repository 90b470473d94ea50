import { cellInput, serial } from '../../workbench/excel/cellInput';
import { cellText, valueType } from '../../workbench/excel/cellOutput';
import { typedInput } from '../../workbench/excel/typedInput';

const cell = (value: string | number | boolean, format = 'General') => ({
  value,
  formula: '',
  format,
  forcedText: false,
});

describe('what an add-in writes is read as Excel reads it, in US English', () => {
  it.each([
    ['12', { value: 12 }],
    ['00123', { value: 123 }],
    ['1,234.5', { value: 1234.5 }],
    ['50%', { value: 0.5, format: '0%' }],
    ['TRUE', { value: true }],
    ['1-8-2026', { value: 46_030, format: 'm/d/yyyy' }],
    ['2026-08-01', { value: 46_235, format: 'm/d/yyyy' }],
    ['31-2-2026', { value: '31-2-2026', forcedText: true }],
    ['1,5', { value: '1,5', forcedText: true }],
    ["'=A1", { value: '=A1', forcedText: true }],
    ['=A1', { formula: '=A1' }],
    ['=', { value: '=', forcedText: true }],
    ['#N/A', { value: '#N/A' }],
    ['', { value: '' }],
  ])('%s', (raw, expected) => expect(cellInput(raw, 'General')).toEqual(expected));

  it('leaves a cell alone for null, and keeps text in a text cell', () => {
    expect(cellInput(null, 'General')).toBeUndefined();
    expect(cellInput('=A1', '@')).toEqual({ value: '=A1', forcedText: true });
  });

  it('knows the days of the 1900 system', () => {
    expect(serial(1900, 1, 1)).toBe(1);
    expect(serial(1900, 2, 28)).toBe(59);
    expect(serial(1900, 3, 1)).toBe(61);
    expect(serial(2026, 8, 1)).toBe(46_235);
    expect(serial(2026, 2, 31)).toBeUndefined();
  });
});

describe('what a user types is read in the display language', () => {
  it.each([
    ['0,75', { value: 0.75 }],
    ['1.234,5', { value: 1234.5 }],
    ['80%', { value: 0.8 }],
    ['1-8-2026', { value: 46_235, format: 'd-m-yyyy' }],
    ['waar', { value: true }],
    ['0.75', { value: '0.75', forcedText: true }],
    ['=SUM(A1,B1)', { formula: '=SUM(A1,B1)' }],
    ['=SOM(A1;0,5)', { formula: '=SUM(A1,0.5)' }],
  ])('Dutch: %s', (raw, expected) => expect(typedInput(raw, 'General', 'nl-NL')).toEqual(expected));

  it('English: 0.75, 8/1/2026 and formulas as they are', () => {
    expect(typedInput('0.75', 'General', 'en-US')).toEqual({ value: 0.75 });
    expect(typedInput('=SOM(A1;B1)', 'General', 'en-US')).toEqual({ formula: '=SOM(A1;B1)' });
    expect(typedInput('8/1/2026', 'General', 'en-US')).toEqual({ value: 46_235, format: 'm/d/yyyy' });
  });
});

describe('what a cell shows', () => {
  it.each([
    [cell(0.5), '0,5', 'Double'],
    [cell(1234.5, '#,##0.00'), '1.234,50', 'Double'],
    [cell(46_235, 'd-m-yyyy'), '1-8-2026', 'Double'],
    [cell(46_349, 'd-mmm-yyyy'), '23-nov-2026', 'Double'],
    [cell(true), 'WAAR', 'Boolean'],
    [cell('#N/A'), '#N/A', 'Error'],
    [cell(''), '', 'Empty'],
  ])('%j in Dutch', (shown, text, type) => {
    expect(cellText(shown, 'nl-NL')).toBe(text);
    expect(valueType(shown)).toBe(type);
  });
});
