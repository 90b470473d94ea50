import type { MenuTexts } from '../nl/menu';

/** English texts of the menu: what each screen is for. */
export const menuEn: MenuTexts = {
  groups: {
    help: 'Help',
    often: 'Through the year',
    yearly: 'Every year',
    once: 'Set up and manage',
  },
  hints: {
    functions: 'Link the function names of your school to functions and scales.',
    openingBalances: 'What is left of earlier school years, from your own list.',
    pastExpenses: 'What was spent before you had this workbook, from your own list.',
    help: 'How something is done, what to do when something does not work, and what words mean, to search in.',
    team: 'Everybody, with what asks for attention first.',
    fund: 'Money, requests and decisions of the support-staff grant fund.',
    talks: 'Whom to see this month, and what about.',
    yearDates: 'What has to be done when in the coming year, also for your calendar.',
    agreements: 'Savings agreements on A4 or in Word, for one employee or for many.',
    bulk: 'All plans in one go, and an expense, saving agreement or dates of conversations for a group.',
    managerList: 'The people of one manager, team or location: whom to speak, what to bring up, what lapses.',
    statements: 'A letter of one page for each employee, a list to mail from, and a short text.',
    report: 'A sheet with charts for works council and board.',
    figures: 'The publication beside your school, and your own survey.',
    vacancy: 'Scales, steps and growth of a function, to copy.',
    careerGuide: 'One document about functions, scales, steps, courses and saving, or a page per function.',
    withheldIncrement: 'The letter to who gets no increment on 1 August, with conditions and appeal.',
    salaryImport: 'Paste the table of the collective agreement, look at it and put it in Salaristabel.',
    privacy: 'Fix values for sharing, and erase data about people.',
    staffImport: 'Employees from your HR system or your own sheet, and later what has changed.',
    settings: 'CAO, own rules, reference date, plans, and where every value comes from.',
    closing: 'Fix what is left of a school year that is over in Beginsaldi.',
    scenario: 'See what another saving term, budget or more money does for the whole school.',
    career: 'When the maximum is reached, what a course or another fte does, and what it costs.',
    log: 'See what changed, and undo it.',
  },
};
