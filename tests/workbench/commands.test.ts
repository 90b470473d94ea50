import { CommandRunner } from '../../workbench/page/commands';

/** A runner with an add-in that listens from the moment that a test says so. */
function runner(once: boolean) {
  const fired: string[] = [];
  const state = { opened: 0, listens: false };
  const commands = new CommandRunner(
    {
      open: () => void state.opened++,
      invoke: (actionId, _control, invocation) => {
        if (state.listens) fired.push(`${actionId} ${invocation}`);
        return state.listens;
      },
    },
    once,
  );
  return { commands, fired, state };
}

describe('a command of the ribbon', () => {
  it('loads the add-in, and waits until it says that it is ready', async () => {
    const { commands, fired, state } = runner(true);
    const done = commands.run('voorbeeldschool', 'Knop');
    expect([state.opened, fired]).toEqual([1, []]);
    state.listens = true;
    commands.ready();
    await new Promise(process.nextTick);
    expect(fired).toEqual(['voorbeeldschool Knop:1']);
    commands.completed('Knop:1', 0);
    await done;
  });

  it('is fired once on the desktop: lost when nobody listens then', async () => {
    const { commands } = runner(true);
    commands.ready();
    await expect(commands.run('voorbeeldschool', 'Knop')).rejects.toThrow('is lost');
  });

  it('is an error when the add-in knows no such command', async () => {
    const { commands, state } = runner(false);
    state.listens = true;
    commands.ready();
    const done = commands.run('weg', 'Knop');
    await new Promise(process.nextTick);
    commands.completed('Knop:1', 7001);
    await expect(done).rejects.toThrow('nothing that runs this command (7001)');
  });
});
