package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The Debian package is installed, used, and leaves nothing when it is removed. */
@EnabledIfSystemProperty(named = Distribution.PROPERTY, matches = ".+", disabledReason = Distribution.ELSEWHERE)
class DebianPackageIT {
    @TempDir
    private Path work;

    private PackagedTool shell;

    @BeforeEach
    void useAShell() {
        shell = new PackagedTool(PackagedTool.HOME, work);
    }

    @Test
    @DisplayName("the Debian package has its files where Debian wants them, and lintian finds no fault")
    void theDebianPackageIsInOrder() throws Exception {
        Path deb = Distribution.debian(shell);
        Run unpacked =
                shell.sh("dpkg-deb -x '" + deb + "' root && '" + work + "/root/usr/bin/mns' " + Distribution.LINE);
        assertThat(unpacked).isEqualTo(Distribution.usual(Distribution.LINE));
        Run listed = shell.sh("dpkg-deb -c '" + deb + "'");
        assertThat(listed.out().lines()).allMatch(each -> each.contains(" root/root "));
        for (String name : List.of(
                "/usr/bin/mns -> ../lib/mns/bin/mns",
                "/usr/share/bash-completion/completions/mns",
                "/usr/share/zsh/vendor-completions/_mns",
                "/usr/share/fish/vendor_completions.d/mns.fish",
                "/usr/share/man/man1/mns.1.gz",
                "/usr/share/man/man1/mns-search.1.gz",
                "/usr/share/doc/mns/copyright",
                "/usr/share/doc/mns/changelog.gz",
                "/usr/share/doc/mns/changelog.Debian.gz")) {
            assertThat(listed.out()).contains(" ." + name + "\n");
        }
        assertThat(shell.sh("dpkg-deb -I '" + deb + "'").out())
                .contains("Depends: libc6 (>= 2.")
                .doesNotContain("postinst", "prerm");
        assumeTrue(shell.sh("command -v lintian").exit() == 0, "lintian is installed");
        assertThat(shell.sh("lintian --allow-root --fail-on error,warning '" + deb + "'"))
                .isEqualTo(new Run(0, "", ""));
    }

    @Test
    @DisplayName("the Debian package is installed by apt, used, and removed without a trace")
    void theDebianPackageIsInstalledAndRemoved() throws Exception {
        Path deb = Distribution.debian(shell);
        assumeTrue(shell.sh("[ \"$(id -u)\" -eq 0 ]").exit() == 0, "only root can install a package");
        assumeTrue(shell.sh("dpkg -s mns || command -v mns").exit() != 0, "no other mns is installed");
        // Small images of Debian leave out manuals unless they are told not to.
        String apt = "DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 -o APT::Sandbox::User=root"
                + " -o 'DPkg::Options::=--path-include=/usr/share/*' ";
        String traces = "find /etc /opt /usr /var -xdev -name '*mns*' | sort";
        Run before = shell.sh(traces);
        try {
            Run installed = shell.sh(apt + "install -y '" + deb + "'");
            assertThat(installed.exit()).as(installed.out() + installed.err()).isZero();
            shell.without("JAVA_HOME").with("MNS", "/usr/bin/mns");
            Distribution.assertUsable(new PackagedTool(Path.of("/usr"), work).without("JAVA_HOME"), Distribution.BARE);
            assertThat(shell.sh("mns " + Distribution.LINE)).isEqualTo(Distribution.usual(Distribution.LINE));
            assertThat(shell.sh("man -w mns mns-search").out()).contains("man1/mns.1", "man1/mns-search.1");
            assertThat(shell.sh("dpkg --verify mns")).isEqualTo(new Run(0, "", ""));
        } finally {
            Run removed = shell.sh(apt + "purge -y mns");
            assertThat(removed.exit()).as(removed.out() + removed.err()).isZero();
        }
        assertThat(shell.sh(traces)).isEqualTo(before);
        assertThat(shell.sh("command -v mns; dpkg -s mns").exit()).isNotZero();
    }
}
