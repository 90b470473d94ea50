import type { Question, QuestionToAsk } from './types';

/** The questions of one understanding, in the order in which they came up, with the answers that were given. */
export class Interview {
  readonly questions: Question[] = [];

  constructor(private readonly answers: Readonly<Record<string, string>>) {}

  /**
   * The answer, or null as long as there is none. An answer that is no longer among the choices counts as none.
   *
   * @param recognised what the paste itself says, which HR may overrule
   */
  ask(question: QuestionToAsk, recognised: string | null = null): string | null {
    const known = this.questions.find(({ id }) => id === question.id);
    if (known) return known.answer;
    const given = Object.hasOwn(this.answers, question.id) ? this.answers[question.id].trim() : '';
    const allowed = question.choices ? question.choices.includes(given) : given !== '';
    const answer = allowed ? given : recognised;
    this.questions.push({ ...question, answer });
    return answer;
  }

  get open(): boolean {
    return this.questions.some(({ answer }) => answer === null);
  }
}
