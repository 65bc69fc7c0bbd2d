package mns.output.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import mns.fact.Header;
import mns.output.markup.Markup;
import mns.output.svg.TimelinePicture;
import mns.text.TextSink;

/**
 * An answer as a page.
 *
 * @param header what the fact base says of itself, empty if the answer does not know
 * @param title what the window is called
 * @param heading the heading, empty if the content has it
 * @param summary a sentence below the heading
 * @param found whether there is anything in the answer
 * @param content what the answer holds
 */
record Page(Optional<Header> header, String title, String heading, String summary, boolean found, Content content) {

    /** Writes what stands between head and foot of a page. */
    interface Content {
        void write(Markup page) throws IOException;
    }

    void write(TextSink sink) throws IOException {
        Markup page = new Markup(sink);
        PageFrame frame = new PageFrame(page);
        String base = header.map(Header::title).orElse("");
        String window = base.isEmpty() || base.equals(title) ? title : title + " \u2013 " + base;
        frame.head(window, List.of(PageFrame.stylesheet(), TimelinePicture.stylesheet()), List.of());
        page.close().line().open("body").line();
        frame.masthead(base, heading, summary);
        page.open("main").line();
        if (found) {
            content.write(page);
        } else {
            page.element("p", "Nothing found.", "class", "empty").line();
        }
        page.close().line();
        if (header.isPresent()) {
            frame.colophon(header.get());
        }
        page.close().line().close().line();
    }
}
