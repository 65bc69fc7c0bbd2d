package mns.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No text is a mark of Markdown, and no address more than a link. */
final class MarkdownTextTest {
    @ParameterizedTest
    @DisplayName("What could be a mark has a backslash before it, what is unsafe is shown")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '"',
            value = {
                "plain, (text); 1-2: x=y + 'z'. ! plain, (text); 1-2: x=y + 'z'.",
                "a|b            ! a\\|b",
                "a\\|b        ! a\\\\\\|b",
                "`code`         ! \\`code\\`",
                "*a* _b_ ~~c~~  ! \\*a\\* \\_b\\_ \\~\\~c\\~\\~",
                "[a](ftp://b)   ! \\[a\\](ftp\\://b)",
                "www.a_b.c Www. ! www\\.a\\_b.c Www\\.",
                "HTTP://a_b.c   ! HTTP\\://a\\_b.c",
                "ahttp://a_b.c  ! ahttp\\://a\\_b.c",
                "https://        ! https\\://",
                "<b> &amp; #    ! \\<b\\> \\&amp; \\#",
                "$1 and $2      ! \\$1 and \\$2",
                "\"a\nb\"         ! a^Jb",
                "a\u202eb       ! a\\<U+202E\\>b",
            })
    void escapes(String text, String written) {
        assertThat(MarkdownText.of(text)).isEqualTo(written);
        new MarkdownDocument("# " + written).assertHasOnly(Document.class, Heading.class, Text.class);
    }

    @ParameterizedTest
    @DisplayName("An address in a text is a link to itself, without what ends the sentence")
    @CsvSource(
            delimiter = '!',
            value = {
                "see https://a.example/x_y. ! https://a.example/x_y",
                "(https://a.example/x_(y)), z ! https://a.example/x_(y)",
                "https://a.example/*b*c; http://b.example? ! https://a.example/*b*c http://b.example",
                "a_b\\https://a.example/&amp ! https://a.example/&amp",
                "https://a.example/&copy;x_y ! ''",
                "https://a.example/a|b ! ''",
                "https://a.example/`b` ! ''",
            })
    void linksAddressesInATextToThemselves(String text, String addresses) {
        MarkdownDocument cell = new MarkdownDocument("| a |\n| --- |\n| " + MarkdownText.of(text) + " |");

        assertThat(String.join(" ", cell.texts(Link.class))).isEqualTo(addresses);
        assertThat(cell.all(Link.class)).extracting(Link::getDestination).isEqualTo(cell.texts(Link.class));
        assertThat(cell.text()).isEqualTo("a" + text);
    }

    @ParameterizedTest
    @DisplayName("The address of a source is a link only if it cannot be anything else")
    @CsvSource(
            delimiter = '!',
            value = {
                "https://a.example/x_y?a=1&b=*2* ! true",
                "http://a.example/(x) ! true",
                "javascript:alert(1) ! false",
                "HTTPS://a.example ! false",
                "https://a.example/~b ! true",
                "httpx://a.example ! false",
                "ftp://a.example/https:// ! false",
                "https://a.example/> ! false",
                "https://a.example/<b ! false",
                "https://a.example/a b ! false",
                "https://a.example/|b ! false",
                "https://a.example/`b` ! false",
                "https://a.example/\\b ! false",
                "https://a.example/&copy; ! false",
                "https://a.example/\u00e9 ! false",
            })
    void linksPlainAddressesOfTheWeb(String url, boolean isLink) {
        MarkdownDocument alone = new MarkdownDocument("- " + MarkdownText.link(url));
        MarkdownDocument cell = new MarkdownDocument("| a |\n| --- |\n| " + MarkdownText.link("T]i|t[le", url) + " |");

        for (MarkdownDocument each : List.of(alone, cell)) {
            assertThat(each.all(Link.class))
                    .extracting(Link::getDestination)
                    .isEqualTo(isLink ? List.of(url) : List.of());
        }
        assertThat(alone.text()).isEqualTo(url);
        assertThat(cell.text()).isEqualTo("aT]i|t[le");
    }

    @Test
    void showsWhatDrivesATerminalAlsoInAnAddress() {
        assertThat(MarkdownText.link("https://a.example/\u007f")).isEqualTo("https\\://a.example/^?");
    }
}
