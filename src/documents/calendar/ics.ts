import { civilOf, type Day } from '../../domain/calendar';
import { xmlText } from '../../tables/xmlText';

/** A whole day in a calendar. */
export interface CalendarEvent {
  /** The same for the same day of the same list, so that a file that is imported again changes it instead of adding one. */
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  /** Days before it on which the calendar reminds of it; null for none. */
  readonly remindDays: number | null;
}

/** Bytes of UTF-8 in a line, without its end (RFC 5545, 3.1). */
const LINE_BYTES = 75;

/** More of one text is of no use in a calendar. */
const MOST_TEXT = 8_000;

/**
 * An iCalendar file (RFC 5545) of days, to import in any calendar.
 *
 * @param stamp the moment of making, in UTC: `20261128T223810Z`
 * @param language BCP 47, of the texts
 */
export function icsFile(events: readonly CalendarEvent[], stamp: string, language: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Scholing//Jaarkalender//NL',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, stamp, language)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: string, language: string): string[] {
  const { uid, day, summary, description, remindDays } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    // The end of an all-day event is the day after its last day.
    `DTEND;VALUE=DATE:${dateOf(day + 1)}`,
    `SUMMARY;LANGUAGE=${language}:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION;LANGUAGE=${language}:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    ...(remindDays === null ? [] : alarmLines(summary, remindDays)),
    'END:VEVENT',
  ];
}

function alarmLines(summary: string, days: number): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    `TRIGGER:-P${days}D`,
    'END:VALARM',
  ];
}

/** `20270731`. */
export function dateOf(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}${two(month)}${two(dayOfMonth)}`;
}

/** A text as a value: signs that mean something are marked, and what no calendar can hold is replaced. */
function escaped(text: string): string {
  return xmlText(text.slice(0, MOST_TEXT))
    .replace(/\u007F/g, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');
}

/** A line cut into lines of so many bytes, each next one after a space; a sign of more bytes stays whole. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const sign of line) {
    const size = bytesOf(sign);
    if (bytes + size > LINE_BYTES) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += sign;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}

function bytesOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
