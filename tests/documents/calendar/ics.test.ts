import { dayOf } from '../../../src/domain/calendar';
import { icsFile, type CalendarEvent } from '../../../src/documents/calendar/ics';

const STAMP = '20261128T223810Z';
const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'increment-20270801-00000000@scholing',
  day: dayOf(2027, 8, 1),
  summary: 'Periodiek',
  description: '',
  remindDays: null,
  ...more,
});
const lines = (...events: CalendarEvent[]) => icsFile(events, STAMP, 'nl').split('\r\n');
/** As a calendar reads it: lines that begin with a space go on with the one before (RFC 5545, 3.1). */
const unfolded = (...events: CalendarEvent[]) => icsFile(events, STAMP, 'nl').replace(/\r\n /g, '');

test('a whole day is a file that every calendar reads', () => {
  expect(lines(event())).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Scholing//Jaarkalender//NL',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:increment-20270801-00000000@scholing',
    'DTSTAMP:20261128T223810Z',
    'DTSTART;VALUE=DATE:20270801',
    'DTEND;VALUE=DATE:20270802',
    'SUMMARY;LANGUAGE=nl:Periodiek',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('the day after the last of a month ends it', () => {
  const file = lines(event({ day: dayOf(2027, 12, 31) }));
  expect(file).toContain('DTSTART;VALUE=DATE:20271231');
  expect(file).toContain('DTEND;VALUE=DATE:20280101');
});

test('signs that mean something are marked, and a line end goes on in the same text', () => {
  const file = unfolded(event({ summary: 'Toets; 1,5 dag \\ samen', description: 'een\r\ntwee\rdrie' }));
  expect(file).toContain('SUMMARY;LANGUAGE=nl:Toets\\; 1\\,5 dag \\\\ samen\r\n');
  expect(file).toContain('DESCRIPTION;LANGUAGE=nl:een\\ntwee\\ndrie\r\n');
});

test('a name cannot begin a line of its own', () => {
  const file = lines(event({ summary: 'Jan\r\nEND:VEVENT\nX:1\u0000\u007F' }));
  expect(file.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  expect(file.filter((line) => line.startsWith('X:'))).toEqual([]);
  // eslint-disable-next-line no-control-regex -- what a calendar file may not hold (RFC 5545, 3.3.11)
  expect(file.join('')).not.toMatch(/[\u0000-\u0008\u000A-\u001F\u007F]/);
});

test.each([
  ['letters', 'a'.repeat(400)],
  ['accents', 'é'.repeat(200)],
  ['signs of three bytes', '€'.repeat(150)],
  ['signs of four bytes', '🎓'.repeat(100)],
])('no line of %s is longer than 75 bytes, and no sign is cut', (_, summary) => {
  for (const line of lines(event({ summary })))
    expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
  expect(unfolded(event({ summary }))).toContain(summary);
  expect(Buffer.from(icsFile([event({ summary })], STAMP, 'nl')).toString()).not.toContain('\uFFFD');
});

test('a calendar reminds of it so many days before', () => {
  const file = lines(event({ remindDays: 14 }));
  expect(file.slice(file.indexOf('BEGIN:VALARM'), file.indexOf('END:VALARM') + 1)).toEqual([
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Periodiek',
    'TRIGGER:-P14D',
    'END:VALARM',
  ]);
});

test('a file without days is a calendar all the same', () => {
  expect(lines()).toHaveLength(6);
});
