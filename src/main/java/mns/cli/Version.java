package mns.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mns.cli.command.ExitCode;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.text.TerminalText;

/** Prints the versions and licences of the program and of the fact base. */
final class Version {
    private Version() {}

    static ExitCode print(Session session, Optional<String> file) throws UsageException, IOException {
        FactBase base = session.facts(file);
        Header header = base.header();
        String facts = header.id() + " " + header.version() + ", " + header.license();
        session.out().add("mns ").add(program()).add(", Apache-2.0\n");
        session.out().add("facts ").add(TerminalText.safe(facts)).add('\n').flush();
        return ExitCode.FOUND;
    }

    /** Returns the version of the program. */
    static String program() throws IOException {
        try (InputStream version = Version.class.getResourceAsStream("version.txt")) {
            return version == null ? "" : new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
