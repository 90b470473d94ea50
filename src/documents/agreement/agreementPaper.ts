import { newestEdition } from '../../cao/edition';
import type { CaoName } from '../../cao/rules';
import { dayOfIso } from '../../tables/caoRules';
import { fteOn } from '../../domain/budget/employment';
import type { Day } from '../../domain/calendar';
import type { AgreementTexts } from '../../texts/nl/agreement';
import { fitsItsPages, layoutOf } from '../layout';
import { texts } from '../blocks';
import type { Paper, PaperBlock } from '../paper';
import { AGREEMENT } from './agreementKey';
import type { Agreement } from './agreement';
import { appendixBlocks, pageHead } from './agreementAppendix';
import { conditionText } from './agreementConditions';
import { decisionBlocks, personalPlanBlocks } from './agreementPlan';
import { mandatedBlocks, repaymentBlocks } from './agreementRepayment';
import { beforeBlocks, budgetBlocks, courseBlocks, endedBlocks } from './courseBlocks';

/**
 * The agreement as a page to sign and a page behind it that accounts for it: the same blocks for the sheet, the Word
 * document and the preview. Where who pays what does not fit on the page to sign, it has a page of its own.
 */
export function agreementPaper(agreement: Agreement, t: AgreementTexts): Paper {
  const paper = paperOf(agreement, false, t);
  return fitsItsPages(layoutOf(paper)) ? paper : paperOf(agreement, true, t);
}

/** @param apart whether who pays what stands on a page of its own */
function paperOf(agreement: Agreement, apart: boolean, t: AgreementTexts): Paper {
  const budgets = budgetBlocks(agreement, t);
  return {
    key: `${AGREEMENT}${agreement.employee.key}`,
    about: agreement.employee.number,
    sheetName: t.sheetName(String(agreement.employee.number)),
    language: t.language,
    onePage: false,
    blocks: [
      ...signedBlocks(agreement, apart, t),
      ...(apart
        ? [
            ...pageHead(t.courses.page, agreement, t),
            coursesHeading(agreement, t),
            ...courseBlocks(agreement, t),
            ...budgets,
          ]
        : []),
      ...appendixBlocks(agreement, apart ? [] : budgets, t),
    ],
  };
}

/** All that is agreed, and the places to sign. */
function signedBlocks(agreement: Agreement, apart: boolean, t: AgreementTexts): PaperBlock[] {
  const { conditions, signatory, schoolPlace } = agreement;
  return [
    { kind: 'title', text: t.title },
    ...parties(agreement, t),
    ...personalPlanBlocks(agreement, t),
    ...beforeBlocks(agreement, t),
    ...endedBlocks(agreement, t),
    coursesHeading(agreement, t),
    ...(apart ? courseNames(agreement, t) : courseBlocks(agreement, t)),
    { kind: 'heading', text: t.conditions.heading },
    ...decisionBlocks(agreement, t),
    { kind: 'text', text: conditions.map((condition) => conditionText(condition, t)).join(' ') },
    ...mandatedBlocks(agreement, t),
    { kind: 'heading', text: t.repayment.heading },
    ...repaymentBlocks(agreement, t),
    { kind: 'heading', text: t.signing.heading },
    { kind: 'text', text: t.appendix.belongs(apart) },
    {
      kind: 'signatures',
      parties: [
        { title: t.signing.employee, lines: t.signing.lines('', '') },
        { title: t.signing.employer, lines: t.signing.lines(signatory, schoolPlace) },
      ],
    },
  ];
}

const coursesHeading = ({ before }: Agreement, t: AgreementTexts): PaperBlock => ({
  kind: 'heading',
  text: before.length > 0 ? t.courses.added : t.courses.heading,
});

/** The courses with what they cost and when, where the page behind tells who pays. */
function courseNames({ courses }: Agreement, t: AgreementTexts): PaperBlock[] {
  return texts(...courses.map((course) => `– ${t.courses.course(course)}`), t.courses.onPage);
}

function parties(
  { employee, day, document, replaces, schoolName, cao }: Agreement,
  t: AgreementTexts,
): PaperBlock[] {
  const { name, number, functionName, scale, step, employment } = employee;
  const job = [
    functionName,
    scale === '' ? '' : t.parties.scale(scale, step),
    employment ? t.parties.fte(fteOn(employment, day)) : '',
  ].filter((part) => part !== '');
  const facts: PaperBlock = {
    kind: 'facts',
    rows: [
      ...(schoolName === '' ? [] : [[t.parties.employer, schoolName] as const]),
      [t.parties.employee, t.parties.numbered(name, String(number))],
      [t.parties.job, job.join(', ')],
      [t.parties.cao, editionText(cao, day, t)],
      [t.parties.day, t.parties.dayValue(day)],
      [t.parties.document, t.parties.documentValue({ employee: String(number), ...document })],
      ...(replaces.length === 0
        ? []
        : [
            [
              t.parties.replaces,
              replaces.map((one) => t.parties.documentValue({ employee: String(number), ...one })).join('; '),
            ] as const,
          ]),
    ],
  };
  return schoolName === '' ? [facts, { kind: 'blanks', labels: [t.parties.employer] }] : [facts];
}

/** The edition of the CAO that was read; only the CAO where the day lies before it. */
function editionText(cao: CaoName, day: Day, t: AgreementTexts): string {
  const edition = newestEdition(cao);
  if (edition === null || day < dayOfIso(edition.from)) return t.parties.edition(`CAO ${cao}`, null);
  const until = dayOfIso(edition.until);
  return t.parties.edition(edition.title, until < day ? until : null);
}
