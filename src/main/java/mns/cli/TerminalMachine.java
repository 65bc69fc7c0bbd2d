package mns.cli;

import java.io.IOException;
import java.io.OutputStream;
import mns.cli.terminal.Machine;
import mns.cli.terminal.PagerProcess;
import mns.shell.Prompt;

/** The machine below a prompt, whose terminal may change its size at any time. */
final class TerminalMachine extends Machine {
    private final Prompt prompt;
    private final Machine machine;

    /**
     * Makes the machine.
     *
     * @param machine answers all that is not of the terminal
     */
    TerminalMachine(Prompt prompt, Machine machine) {
        this.prompt = prompt;
        this.machine = machine;
    }

    @Override
    public int rows() {
        return prompt.rows() > 0 ? prompt.rows() : super.rows();
    }

    @Override
    public int columns() {
        return prompt.columns() > 0 ? prompt.columns() : super.columns();
    }

    @Override
    public boolean hasPrompt() {
        return true;
    }

    @Override
    public OutputStream start(String command) throws IOException {
        return PagerProcess.to(PagerProcess.start(command));
    }

    @Override
    public long memory() {
        return machine.memory();
    }
}
