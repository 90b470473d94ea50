/**
 * Control characters but tab and line ends, surrogates without their other half, U+FFFE and U+FFFF: what the files of Excel and
 * Word, which are XML 1.0, cannot hold (https://www.w3.org/TR/xml/#charsets). One of them makes a whole Word document unreadable.
 */
const NOT_ALLOWED = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu;
const REPLACEMENT = '\uFFFD';
/** How Word and PowerPoint hand over a line end and a page end within a paragraph. */
const BREAKS = /[\v\f]/g;

/**
 * A text as it can be in a file of Excel or Word. A line or page end that was copied from Word becomes a space. What else cannot
 * be becomes the replacement character (�), so that it is seen that something stood there. All other characters stay, and so does
 * the length in characters. For every text from outside that goes onto a sheet or into a document.
 */
export function xmlText(text: string): string {
  return text.replace(BREAKS, ' ').replace(NOT_ALLOWED, REPLACEMENT);
}
