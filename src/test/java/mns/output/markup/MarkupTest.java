package mns.output.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import mns.HostileText;
import mns.output.Output;
import mns.text.TerminalText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is given as text is read as that text. */
final class MarkupTest {
    static final List<String> INJECTIONS = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "</title></style></textarea><img src=x onerror=alert(1)>",
            "\"><svg onload=alert(1)>",
            "' onmouseover='alert(1)",
            "javascript:alert(1)",
            "<!--",
            "-->",
            "]]>",
            "<![CDATA[",
            "<?php ?>",
            "&lt;b&gt;",
            "&#60;script&#62;",
            "&amp",
            "\\\"",
            "{{7*7}}",
            "</style><style>*{background:url(https://a.example)}",
            "a\uFFFEb",
            "a\uFDD0b",
            new String(Character.toChars(0x1FFFF)));

    private interface Writing {
        void to(Markup markup) throws IOException;
    }

    private static String written(Writing writing) {
        return Output.of(sink -> writing.to(new Markup(sink)));
    }

    @Test
    void elementsNestAndTextIsEscaped() {
        assertThat(written(page -> page.open("p", "class", "a \"b\" <c>")
                        .text("1 < 2 & \"3\" > 2")
                        .element("b", "x", "lang", "az")
                        .empty("br")
                        .empty("rect", "x", "1")
                        .line()
                        .close()))
                .isEqualTo("<p class=\"a &quot;b&quot; &lt;c&gt;\">1 &lt; 2 &amp; \"3\" &gt; 2"
                        + "<b lang=\"az\">x</b><br><rect x=\"1\"/>\n</p>");
    }

    @ParameterizedTest
    @FieldSource("INJECTIONS")
    void aTextThatLooksLikeMarkupIsText(String text) {
        assertIsText(text);
    }

    @ParameterizedTest
    @FieldSource("mns.HostileText#ALL")
    void aTextThatDrivesATerminalIsShown(String text) {
        assertIsText(text);
        assertThat(HostileText.raw(written(page -> page.element("p", text, "title", text)), ""))
                .isEmpty();
    }

    private static void assertIsText(String text) {
        PageDocument page = PageDocument.of(written(markup -> markup.element("p", text, "title", text)));

        String shown = TerminalText.safe(text)
                .replace("\uFFFE", "<U+FFFE>")
                .replace("\uFDD0", "<U+FDD0>")
                .replace(new String(Character.toChars(0x1FFFF)), "<U+1FFFF>");
        assertThat(page.elements("*")).hasSize(1);
        assertThat(page.texts("p")).containsExactly(shown);
        assertThat(page.attributes("title")).containsExactly(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/b?c=d#e, https://a.example/b?c=d#e",
        "HTTP://a.example,          HTTP://a.example",
        "mailto:a@b.example,        mailto:a@b.example",
        "https://a.example/a|b,     https://a.example/a%7Cb",
        "https://a.example/100%,    https://a.example/100%25",
        "https://a.example/%41,     https://a.example/%41",
        "https://a.example/\"<>^`,  https://a.example/%22%3C%3E%5E%60",
    })
    void addressesOfTheWebAndOfMailBecomeLinks(String address, String target) {
        PageDocument page = PageDocument.of(written(markup -> markup.link(address, "words", "class", "c")));

        assertThat(Markup.isLink(address)).isTrue();
        assertThat(page.attributes("href")).containsExactly(target);
        assertThat(page.texts("a")).containsExactly("words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)//https://a.example",
                " https://a.example",
                "data:text/html,x",
                "file:///etc/passwd",
                "vbscript:x",
                "//a.example",
                "/a",
                "",
                "https:a",
                "https://",
                "https:///a",
                "https://a.example:99999/",
                "https://a.example/a b",
                "https://a.example/\u00e4",
                "https://a.example/\u202e",
                "https://a.example/\njavascript:x",
                "ftp://a.example/",
                "https://b.example@a.example/",
                "https://user:pass@a.example/",
                "https://[::1"
            })
    void otherAddressesStayText(String address) {
        assertThat(Markup.isLink(address)).isFalse();
        assertThat(written(page -> page.link(address, "words"))).isEqualTo("words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onclick",
                "onX",
                "style",
                "src",
                "srcdoc",
                "action",
                "data",
                "formaction",
                "ping",
                "a b",
                "a=b",
                "a>",
                ""
            })
    void noAttributeRunsOrLoadsAnything(String name) {
        assertThatThrownBy(() -> written(page -> page.empty("p", name, "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"href", "xlink:href"})
    void whatLeadsSomewhereLeadsIntoThePageUnlessItIsALink(String name) {
        assertThat(written(page -> page.element("a", "b", name, "#c"))).contains("=\"#c\"");
        assertThatThrownBy(() -> written(page -> page.open("a", name, "javascript:alert(1)")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "br", "meta", "a b", "p>", "P", ""})
    void onlyElementsWithTextAreOpened(String name) {
        assertThatThrownBy(() -> written(page -> page.open(name))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("A style sheet or script stands as it is, unless it could end its element")
    void verbatim() {
        assertThat(written(page -> page.verbatim("style", "a>b{c:d}"))).isEqualTo("<style>a>b{c:d}</style>");
        for (String content : List.of("</style>", "</", "<!--", "a<script")) {
            assertThatThrownBy(() -> written(page -> page.verbatim("script", content)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> written(page -> page.verbatim("p", "<b>")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> written(page -> page.empty("script"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPolicyNamesAStyleSheetByItsHash() {
        // printf 'a{}' | openssl dgst -sha256 -binary | base64
        assertThat(Stylesheet.source("a{}")).isEqualTo("'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='");
        assertThatThrownBy(() -> Stylesheet.read(MarkupTest.class, "no-such.css"))
                .isInstanceOf(IllegalStateException.class);
    }
}
