/** @jest-environment jsdom */
import FiguresScreen from '../../../../src/taskpane/features/documents/FiguresScreen';
import type { ScreenProps } from '../../../../src/taskpane/ui/screen';
import { DAY, person, readingOf } from '../../../school/people';
import { noAccess } from '../../access';
import { byRole, click, render, said } from '../../render';

jest.mock('../../../../src/workbook/sheets/questionnaire', () => ({
  readQuestionnaire: () => Promise.resolve([]),
}));

test('that the answers were read again is told: where they are the same, nothing else shows it', async () => {
  const reading = readingOf(person({}));
  const props = { reading, school: reading.school, day: DAY, access: noAccess() } as unknown as ScreenProps;
  await render(<FiguresScreen {...props} />);
  expect(said()).toBe('');
  await click(byRole('button', 'Lees de antwoorden opnieuw'));
  expect(said()).toBe('De antwoorden zijn opnieuw gelezen.');
});
