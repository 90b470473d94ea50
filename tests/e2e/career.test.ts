import { violations } from './support/axe';
import { WorkbenchPage } from './support/workbench';

/** The career of a person: the section, the screen with its choices side by side, growth, cost, and what cannot be right. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true, width: 1400, height: 1400 });
  await workbench.pane.getByRole('button', { name: 'Sluiten' }).click();
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;

async function selectPerson(row: number, name: string): Promise<void> {
  await workbench.select('Medewerkers', `B${row}`);
  await pane().getByRole('heading', { level: 1, name }).waitFor();
}

async function openCareer(row: number, name: string): Promise<void> {
  await selectPerson(row, name);
  await pane()
    .getByRole('button', { name: `Bekijk de hele loopbaan van ${name}` })
    .click();
  await pane().getByRole('heading', { level: 1, name: 'Loopbaan' }).waitFor();
}

const section = (name: string) => pane().getByRole('region', { name });
const prognosis = () => section('Prognose').getByRole('table');

test('the person screen tells the salary and both dates, each with its source and until when that is confirmed', async () => {
  await selectPerson(2, 'Aïsha Tussenuur');
  const part = section('Loopbaan');
  await part.getByText('Maximum van schaal 5', { exact: true }).waitFor();
  await part.getByText('1 augustus 2032', { exact: true }).waitFor();
  await part.getByText('Maximum van hoogste schaal (10)', { exact: true }).waitFor();
  await part.getByRole('button', { name: 'Waar komt dit vandaan: Maandsalaris voltijd' }).click();
  await part.getByText(/Bron: CAO VO 2024\/2025 .*bijlage 9 B.*Niet bevestigd na 31 oktober 2025/).waitFor();
});

test('the screen shows staying and the path side by side, as a line and as a table that says the same', async () => {
  await openCareer(2, 'Aïsha Tussenuur');
  await section('Prognose')
    .getByRole('img', { name: /^Traplijn van het maandsalaris/ })
    .waitFor();
  const heads = await prognosis().getByRole('columnheader').allTextContents();
  expect(heads).toEqual(['Vanaf', 'Blijven', 'Pad volgen']);
  const first = await prognosis().getByRole('row').nth(1).textContent();
  expect(first).toContain('schaal 5, trede 5');
  await prognosis()
    .getByText(/^bevordering: schaal 6/)
    .first()
    .waitFor({ state: 'attached' });
});

test('three choices at most; a fourth says that one has to go first', async () => {
  await pane()
    .getByRole('checkbox', { name: /^Na opleiding/ })
    .check();
  await pane().getByText('Er staan er al 3 naast elkaar: zet eerst een andere uit.').waitFor();
  expect(await prognosis().getByRole('columnheader').allTextContents()).toHaveLength(4);
  const fte = pane().getByRole('checkbox', { name: /^Andere fte/ });
  await fte.focus();
  await workbench.page.keyboard.press('Space');
  expect(await fte.isChecked()).toBe(false);
  await pane()
    .getByRole('checkbox', { name: /^Pad volgen/ })
    .uncheck();
  await fte.check();
  await pane().getByRole('textbox', { name: 'Andere fte om te proberen' }).fill('0,5');
  await pane().getByText('0,5 fte vanaf 1 augustus', { exact: false }).first().waitFor();
  await pane().getByRole('textbox', { name: 'Andere fte om te proberen' }).fill('5');
  await pane().getByText('Typ een fte van 0 tot en met 1,5, zoals 0,8.').waitFor();
});

test('growth goes from saving over the course to the promotion, and the promotion is not before the course ends', async () => {
  const growth = section('Groeien: van sparen tot maximum');
  const steps = await growth.getByRole('list').first().getByRole('listitem').allTextContents();
  expect(steps[0]).toMatch(/Sparen: €\s2\.145,00 uit de budgetten/);
  expect(steps[1]).toMatch(/Onderwijsassistent \(mbo 4, naast het werk\) van \d{4}-\d{4} tot en met/);
  expect(steps.at(-2)).toMatch(/Bevordering naar schaal 6, trede \d+: van/);
  await growth.getByRole('radio', { name: /^afgesproken/ }).check();
  const agreed = await growth.getByRole('list').first().getByRole('listitem').allTextContents();
  const yearOf = (text: string) => Number(/(\d{4})/.exec(text)![1]);
  const course = /tot en met (\d{4})-(\d{4})/.exec(agreed.find((text) => text.includes('mbo 4'))!)!;
  const promotion = agreed.find((text) => text.includes('Bevordering'))!;
  expect(yearOf(promotion)).toBe(Number(course[2]));
});

test('a required course that is not among the wishes is a proposal, and can be put there and taken back', async () => {
  await openCareer(25, 'Yusuf Beamer');
  const growth = section('Groeien: van sparen tot maximum');
  await growth.getByText('voorstel: staat nog niet bij de wensen').waitFor();
  await growth.getByRole('button', { name: /^Zet Cursus netwerkbeheer met examen bij de wensen/ }).click();
  await growth.getByText('voorstel: staat nog niet bij de wensen').waitFor({ state: 'detached' });
  await workbench.idle();
  const added = async () =>
    (await workbench.cells('Wensen', 'A2:J40')).filter(
      ([number, course]) => number === 1024 && String(course).startsWith('Cursus netwerk'),
    );
  expect((await added()).map((row) => row.slice(4, 6))).toEqual([[1, '2026-2027']]);
  await growth.getByRole('button', { name: 'Ongedaan maken' }).click();
  await growth.getByText('voorstel: staat nog niet bij de wensen').waitFor();
  await workbench.idle();
  expect(await added()).toEqual([]);
  // The button that took it back is gone; the focus is on the one that puts it there again.
  expect(await pane().evaluate(() => document.activeElement?.textContent)).toMatch(
    /^Zet Cursus netwerkbeheer/,
  );
});

test('the cost counts the surcharges that are filled in, and keeps them in the workbook', async () => {
  const cost = section('Kosten voor de werkgever');
  const total = () =>
    cost
      .getByText(/^Totaal in/)
      .first()
      .locator('xpath=../..')
      .innerText();
  const before = await total();
  await cost
    .getByText(/8,33% sinds 1 januari 2021: CAO VO 2024\/2025 .*Niet bevestigd na 31 oktober 2025/)
    .waitFor();
  const field = cost.getByRole('textbox', { name: 'Vakantie-uitkering (%)' });
  await field.fill('9');
  expect(await total()).not.toBe(before);
  const keep = cost.getByRole('button', { name: 'Zet in Instellingen' });
  await keep.click();
  await keep.waitFor({ state: 'detached' });
  await cost.getByText('Uit Instellingen.').waitFor();
  const rows = await workbench.cells('Instellingen', 'A2:B10');
  expect(rows).toContainEqual(['Vakantietoeslag (%)', 9]);
  await cost.getByRole('button', { name: 'Bereken het hele team' }).click();
  await cost.getByText('24 medewerkers', { exact: true }).waitFor();
});

/** Labels of the chart's axes that touch the one before them. */
function collidingLabels(): Promise<string[]> {
  return pane().evaluate(() => {
    const labels = [...document.querySelectorAll('svg[role=img] text')];
    if (labels.length < 2) throw new Error('The chart has no axes');
    const boxes = labels.map((label) => label.getBoundingClientRect());
    return labels.flatMap((label, i) =>
      boxes
        .slice(0, i)
        .some(
          (box) =>
            box.right > boxes[i].left &&
            box.left < boxes[i].right &&
            box.bottom > boxes[i].top &&
            box.top < boxes[i].bottom,
        )
        ? [label.textContent ?? '']
        : [],
    );
  });
}

test('axe finds nothing, and nothing falls off a narrow pane', async () => {
  expect(await violations(pane())).toEqual([]);
  for (const width of [175, 350, 500]) {
    await workbench.page.addStyleTag({
      content: `#pane-box { width: ${width}px !important; min-width: 0 !important; }`,
    });
    // The chart is drawn again once the pane has its width.
    await pane().waitForFunction(() => {
      const chart = document.querySelector('svg[role=img]');
      return chart && chart.clientWidth <= document.documentElement.clientWidth;
    });
    const beyond = await pane().evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((element) => `${element.tagName} ${element.className}: ${element.textContent}`.slice(0, 160)),
    );
    expect(beyond).toEqual([]);
    expect(await collidingLabels()).toEqual([]);
  }
});

test('a step above the maximum and an unknown function are told at their place, and the rest goes on', async () => {
  await workbench.setCell('Medewerkers', 'E3', 99);
  await selectPerson(3, 'Bram Krijtbord');
  await section('Loopbaan')
    .getByText(/Trede “99” ligt boven het maximum van schaal 4: de laatste trede is 11/)
    .waitFor();
  await pane()
    .getByText(/te besteden tot en met 31 juli/)
    .first()
    .waitFor();
  await workbench.setCell('Medewerkers', 'E3', 11);
  await workbench.setCell('Medewerkers', 'C3', 'Bibliothecaris');
  await section('Loopbaan')
    .getByText(/De functie “Bibliothecaris” is niet bekend/)
    .waitFor();
  await section('Loopbaan').getByText('bereikt', { exact: true }).waitFor();
});
