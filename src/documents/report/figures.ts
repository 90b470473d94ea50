import { growthNeeds, publication, publicationFigures } from '../../cao/publicationFigures';
import type { ReportTexts } from '../../texts/nl/report';
import type { FiguresScreenTexts } from '../../texts/nl/figuresScreen';
import type { Paper, PaperBlock, PaperCell } from '../paper';
import { answerFormulas, type QuestionnaireAnswers } from './questionnaire';
import { fteShares, headcount, type PersonPlace } from './reportPeople';
import { columnsOf } from '../columnsOf';

/** The figures of the school’s own staff, beside those of the publication. */
export function comparedBlocks(people: readonly PersonPlace[], t: ReportTexts): PaperBlock[] {
  const { what, here, published } = t.compared.columns;
  return [
    { kind: 'heading', text: t.compared.heading },
    {
      kind: 'table',
      columns: columnsOf('text', what, here, published),
      rows: comparedRows(people, t),
    },
    { kind: 'small', text: publicationSource(t) },
  ];
}

/** What it is about, the school’s own figure, the publication’s. */
function comparedRows(people: readonly PersonPlace[], t: ReportTexts): [string, string, string][] {
  const c = t.compared;
  const all = people.length;
  const { atMaximum } = headcount('', people);
  const { above, below } = fteShares(people);
  const next = growthNeeds().find(({ need }) => need === 'Doorgroeien naar volgende functieschaal');
  const rows: ([string, string, string] | null)[] = [
    next ? [c.atMaximum, c.here(atMaximum, all), c.wantNextScale(next.wanted, next.present)] : null,
    withPublished(c.above, c.here(above, all), c.published, 'Aanstellingsomvang', 'meer dan 0,8 fte'),
    withPublished(c.below, c.here(below, all), c.published, 'Aanstellingsomvang', 'minder dan 0,5 fte'),
    withPublished(
      c.permanent,
      c.here(people.filter(({ withoutEnd }) => withoutEnd).length, all),
      c.permanentPublished,
      'Vaste aanstelling',
    ),
  ];
  return rows.flatMap((row) => (row === null ? [] : [row]));
}

function withPublished(
  what: string,
  here: string,
  sentence: (percent: number) => string,
  item: string,
  series?: string,
): [string, string, string] | null {
  const figure = publicationFigures().find(
    (one) => one.item === item && one.series === series && one.unit === 'percent',
  );
  return figure ? [what, here, sentence(figure.value)] : null;
}

/** Where the publication’s figures come from, in one sentence. */
function publicationSource(t: ReportTexts): string {
  const { title, url } = publication().source;
  return t.compared.source(title, url, t.compared.month);
}

/** The sheet that counts the answers to the questionnaire, with formulas. */
export function needsPaper(
  texts: Pick<FiguresScreenTexts, 'sheetName' | 'paperTitle' | 'paperHint'>,
  t: ReportTexts,
): Paper {
  return {
    key: 'groeibehoeften',
    sheetName: texts.sheetName,
    language: t.language,
    onePage: true,
    blocks: [
      { kind: 'title', text: texts.paperTitle },
      { kind: 'text', text: texts.paperHint },
      ...needsBlocks(t, answerFormulas),
    ],
  };
}

/** The twelve needs beside the school’s own answers; `cells` gives the school’s three cells of a need, null to leave them out. */
export function needsBlocks(
  t: ReportTexts,
  cells: ((need: string) => readonly [want: PaperCell, can: PaperCell, answers: PaperCell]) | null,
): PaperBlock[] {
  const { columns } = t.needs;
  const figure = publicationFigures().find(({ topic }) => topic === 'loopbaanwensen');
  const note = t.needs.note(figure?.figure ?? '', t.needs.n(figure?.n ?? 0));
  const percent = (header: string) => ({ header, kind: 'percent' as const });
  return [
    { kind: 'heading', text: t.needs.heading },
    ...(cells ? [] : [{ kind: 'text' as const, text: t.needs.none }]),
    {
      kind: 'table',
      columns: [
        { header: columns.need, kind: 'text' },
        ...(cells ? [percent(columns.want)] : []),
        percent(columns.wanted),
        ...(cells ? [percent(columns.can)] : []),
        percent(columns.present),
        ...(cells ? [{ header: columns.answers, kind: 'count' as const }] : []),
      ],
      rows: growthNeeds().map(({ need, wanted, present }) => {
        if (!cells) return [need, wanted, present];
        const [want, can, answers] = cells(need);
        return [need, want, wanted, can, present, answers];
      }),
      chart: { type: 'bars', title: t.needs.chart, columns: 3 },
    },
    { kind: 'small', text: note },
    { kind: 'small', text: publicationSource(t) },
  ];
}

/** The cells of a need from what was answered: whole percents, empty where nobody answered. */
export function answeredCells(answers: readonly QuestionnaireAnswers[]) {
  return (need: string): readonly [PaperCell, PaperCell, PaperCell] => {
    const own = answers.find((one) => one.need === need);
    if (!own) return [null, null, 0];
    const share = (yes: number, asked: number) => (asked === 0 ? null : Math.round((100 * yes) / asked));
    return [
      share(own.want, own.wantAsked),
      share(own.can, own.canAsked),
      Math.max(own.wantAsked, own.canAsked),
    ];
  };
}
