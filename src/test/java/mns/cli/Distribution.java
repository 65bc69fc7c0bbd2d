package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packages that the profile dist has made. */
public final class Distribution {
    /** The system property that names their folder; it is set in that profile only. */
    static final String PROPERTY = "dist.folder";

    /** The folder of the packages. */
    static final Path FOLDER = Path.of(System.getProperty(PROPERTY, "target/dist"));

    /** Says why their tests were skipped. */
    static final String ELSEWHERE = "packages are made with -Pdist only";

    /** Before a command, leaves it nothing but its name. */
    static final String BARE = "env -i PATH=/nonexistent ";

    /** A lookup. */
    static final String LINE = "functions --match terrorism";

    private Distribution() {}

    /** Returns the only package whose name fits a pattern. */
    static Path named(String pattern) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> packages = files.filter(
                            each -> each.getFileName().toString().matches(pattern))
                    .toList();
            assertThat(packages).as(pattern).hasSize(1);
            return packages.get(0);
        }
    }

    /** Returns the Debian package. */
    static Path debian(PackagedTool shell) throws Exception {
        assumeTrue(shell.sh("command -v dpkg-deb").exit() == 0, "dpkg-deb is installed");
        return named("mns_.*\\.deb");
    }

    /** Finds that a package serves for a lookup, JSON, lines of a script, a page of the manual and completion. */
    static void assertUsable(PackagedTool tool, String surroundings) throws Exception {
        String mns = surroundings + "\"$MNS\" ";
        assertThat(tool.sh(mns + LINE)).isEqualTo(usual(LINE));
        assertThat(tool.sh(mns + "show functions/5 --json")).isEqualTo(usual("show functions/5 --json"));
        assertThat(tool.sh(mns + "show functions/99")).isEqualTo(usual("show functions/99"));
        assertThat(tool.sh("printf 'functions 5\\nlegal statute\\n' | " + mns + "shell")
                        .out())
                .isEqualTo(usual("functions 5").out() + usual("legal statute").out());
        assertThat(tool.sh("cat \"${MNS%/bin/mns}/share/bash-completion/completions/mns\""))
                .isEqualTo(usual("completion bash"));
        Run page = tool.sh("page=\"${MNS%/bin/mns}/share/man/man1/mns.1\"; cat \"$page\" || gzip -dc \"$page.gz\"");
        assertThat(page.out()).startsWith(".TH MNS 1 ");
    }

    /** Returns what a line does in process. */
    static Run usual(String line) {
        return new MnsRunner().runLine(line);
    }
}
