package mns.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mns.cli.MnsRunner;
import mns.cli.Run;
import mns.output.cite.ReferenceStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no style is refused with one sentence and 2, and nothing that a file names is fetched. */
@Timeout(60)
class StyleFileTest {
    private static final String STYLE = """
            <style xmlns="http://purl.org/net/xbiblio/csl" %s class="in-text" version="1.0">%s
              <info><title>t</title><id>i</id><updated>2020-01-01T00:00:00Z</updated></info>
              <citation><layout><text variable="title"/></layout></citation>
              <bibliography><layout><text variable="title"/></layout></bibliography>
            </style>
            """;

    @TempDir
    Path folder;

    private Run cite(String style) {
        return MnsRunner.overCanalGuard().run("cite", "duties/5", "--csl", style);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("style.csl"), text);
    }

    private static void assertRefused(Run run, String... parts) {
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("mns: ").contains(parts).hasLineCount(1);
    }

    @Test
    void aPipeThatNobodyWritesToIsRefused() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "mkfifo is there");

        assertRefused(cite(pipe.toString()), pipe + " is a pipe; name a file, or - for standard input");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "folder", "missing.csl", "https://citationstyles.org/apa.csl"})
    void whatIsNoFileIsRefused(String name) throws IOException {
        Files.createDirectories(folder.resolve("folder"));

        String file = name.equals("folder") ? folder.resolve(name).toString() : name;
        assertRefused(cite(file), file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "<style",
                "<style/>",
                "<!DOCTYPE s [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><style>&b;</style>",
                "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><style>&x;</style>",
                "<!DOCTYPE s SYSTEM \"http://127.0.0.1:9/x\"><style/>"
            })
    void whatIsNoStyleIsRefused(String text) throws IOException {
        assertRefused(cite(file(text).toString()), "style.csl is not a citation style");
    }

    @Test
    void aStyleMayBeNeitherDeepNorLongNorOtherThanUnicode() throws IOException {
        assertRefused(cite(file("<group>".repeat(5000)).toString()), "breaks the rules of XML");
        assertRefused(cite(file("a".repeat((64 << 20) + 1)).toString()), "holds more than 64 MiB");
        Path bytes = Files.write(folder.resolve("bytes.csl"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertRefused(cite(bytes.toString()), "is UTF-16, not UTF-8; save it as UTF-8");
        Files.write(bytes, new byte[] {'<', (byte) 0xff, '>'});
        assertRefused(cite(bytes.toString()), "is not valid UTF-8");
    }

    /** So that a style that could be used may say where it is from. */
    @Test
    void nothingThatAStyleNamesIsFetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/";
            String named =
                    "xmlns:xi=\"http://www.w3.org/2001/XInclude\" xmlns:s=\"http://www.w3.org/2001/XMLSchema-instance\""
                            + " s:schemaLocation=\"" + url + " " + url + "x.xsd\"";
            String style = "<?xml version=\"1.0\"?><?xml-stylesheet href=\"" + url + "\"?>"
                    + STYLE.formatted(named, "<xi:include href=\"" + url + "\"/>");

            for (String doctype : List.of("", "<!DOCTYPE style SYSTEM \"" + url + "\">")) {
                cite(file(style.replace("<style", doctype + "<style")).toString());
            }

            server.setSoTimeout(200);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "klingon", "en-US-x", "../../etc/passwd", "en_", "\u001b[31m", "\ud83d\ude00"})
    void whatIsNoLocaleIsRefused(String locale) {
        assertRefused(
                MnsRunner.overCanalGuard().run("cite", "duties/5", "--style", "apa", "--locale", locale),
                "unknown locale",
                "valid: en-US, en-GB");
    }

    /** The same facts, named by ids, from standard input and by a filter, are cited in the same words in every style. */
    @ParameterizedTest
    @EnumSource(ReferenceStyle.class)
    void idsFiltersAndInputCiteTheSame(ReferenceStyle style) {
        MnsRunner mns = MnsRunner.overCanalGuard();
        String ids = mns.run("list", "--topic", "duties", "--fields", "id", "-o", "tsv")
                .out();
        List<String> named = List.of(ids.substring("id\n".length()).split("\n"));
        MnsRunner reader =
                MnsRunner.overCanalGuard().reading(String.join("\n", named).getBytes(StandardCharsets.UTF_8));
        for (List<String> option : List.of(List.<String>of(), List.of("--per-place"))) {
            String expected = cited(mns, style, option, named);

            assertThat(expected).isNotEmpty();
            assertThat(cited(mns, style, option, List.of("--topic", "duties"))).isEqualTo(expected);
            assertThat(cited(reader, style, option, List.of("-"))).isEqualTo(expected);
        }
        assertThat(cited(mns, style, List.of(), List.of("--base"))).isNotEmpty();
    }

    private static String cited(MnsRunner mns, ReferenceStyle style, List<String> option, List<String> facts) {
        List<String> line = new ArrayList<>(List.of("cite", "--style", style.label()));
        line.addAll(option);
        line.addAll(facts);
        Run run = mns.run(line.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return run.out();
    }
}
